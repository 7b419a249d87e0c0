import type { Operation } from "./operation";
import { Keyed } from "./keyed";

/**
 * Rows that are always there, as many as the router has of them: a resource takes over the one of its
 * key. What the program does not set of it is left alone.
 */
export class Fixed extends Keyed {
  override verb(verb: string): string {
    return verb === "add" ? "set" : verb;
  }

  protected override async refuseToAdd(op: Operation): Promise<void> {
    throw await this.notFound(op);
  }
}
