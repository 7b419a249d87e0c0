import type { Operations } from "../../../provider/lifecycle/operations";
import { type Failure, setByProgram, type Values } from "../../../provider/schema";
import { Provider } from "../../provider";
import type { Snapshot } from "../snapshot";
import { replayed } from "./replay";

/** Asks the provider itself what it would say of a resource, by the rows that were read. */
export class Proof {
  private readonly provider: Provider;

  constructor(snapshot: Snapshot) {
    const router = replayed(snapshot);
    this.provider = new Provider(() => router, snapshot.version);
  }

  /** The values in the spelling of state, or why they are refused. */
  check(className: string, values: Values): { inputs: Values; failures: Failure[] } {
    return this.of(className).check(values, true, {});
  }

  /** True when a preview shows nothing to do. */
  isSame(className: string, id: string, outputs: Values, inputs: Values): boolean {
    return this.of(className).diff(id, outputs, inputs).changes === false;
  }

  /** What a refresh would keep of it. */
  read(className: string, id: string, inputs: Values): Promise<{ id?: string; props?: Values }> {
    const set = Object.keys(inputs).filter((property) => !property.startsWith("__"));
    return this.of(className).read(id, { ...inputs, [setByProgram]: set });
  }

  private of(className: string): Operations {
    const operations = this.provider.of(className);
    if (operations === undefined) throw new Error(`there is no class ${className}`);
    return operations;
  }
}
