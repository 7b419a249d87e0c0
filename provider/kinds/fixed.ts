import type { Operation } from "./operation";
import { Keyed } from "./keyed";

/**
 * Rows that are always there, such as ports: a resource takes over the one with its key, and leaves alone
 * what the program does not set.
 */
export class Fixed extends Keyed {
  override verb(verb: string): string {
    return verb === "add" ? "set" : verb;
  }

  protected override async refuseToAdd(op: Operation): Promise<void> {
    throw await this.notFound(op);
  }
}
