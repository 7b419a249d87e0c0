import { Items } from "../../../provider/lifecycle/items";
import { Lifecycle } from "../../../provider/lifecycle/lifecycle";
import type { Operations, Surroundings } from "../../../provider/lifecycle/operations";
import { Program } from "../../../provider/lifecycle/program";
import { RulesOf } from "../../../provider/lifecycle/rules";
import { Tables } from "../../../provider/lifecycle/tables";
import { type Failure, setByProgram, type Values } from "../../../provider/schema";
import type { Snapshot } from "../snapshot";
import { replayed } from "./replay";
import { tablesByPath } from "./tables";

/** Asks the provider itself what it would say of a resource, by the rows that were read. */
export class Proof {
  private readonly operations: Readonly<Record<string, Operations>>;
  private readonly classes = new Map<string, Operations>();
  private readonly surroundings: Surroundings;

  constructor(snapshot: Snapshot) {
    const { version } = snapshot;
    const router = replayed(snapshot);
    this.surroundings = {
      router: () => router,
      program: new Program(new Map(), () => ""),
      access: () => undefined,
      stated: () => ({ version, unknownDevice: undefined }),
    };
    this.operations = {
      Item: new Items(this.surroundings, tablesByPath),
      Rows: new Tables(this.surroundings, tablesByPath),
      Rules: new RulesOf(this.surroundings),
    };
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
    const general = this.operations[className];
    if (general !== undefined) return general;
    const known = this.classes.get(className);
    if (known !== undefined) return known;
    const menu = [...tablesByPath.values()].find(({ type }) => type === className);
    if (menu === undefined) throw new Error(`there is no class ${className}`);
    const made = new Lifecycle(menu, this.surroundings);
    this.classes.set(className, made);
    return made;
  }
}
