import { List, type Value } from "./values";

interface Cell {
  value: Value;
}

/** The globals of a router: they outlive the script. */
export type Globals = Map<string, Cell>;

/** The variables of a block; those of the blocks around it are seen through it. */
export class Scope {
  readonly #cells = new Map<string, Cell>();

  constructor(
    private readonly globals: Globals,
    private readonly outer?: Scope,
  ) {}

  /** What was never declared is nothing. */
  get(name: string): Value {
    return this.#find(name)?.value;
  }

  set(name: string, value: Value): void {
    const cell = this.#find(name);
    if (cell) cell.value = copyOf(value);
  }

  local(name: string, value: Value): void {
    this.#cells.set(name, { value: copyOf(value) });
  }

  /** Makes a global known here. It keeps its value. */
  global(name: string): void {
    const cell = this.globals.get(name) ?? { value: undefined };
    this.globals.set(name, cell);
    this.#cells.set(name, cell);
  }

  inner(): Scope {
    return new Scope(this.globals, this);
  }

  /** The scope of a function: it sees nothing of the code that calls it. */
  separate(): Scope {
    return new Scope(this.globals);
  }

  #find(name: string): Cell | undefined {
    const cell = this.#cells.get(name);
    return cell ?? (this.outer && this.outer.#find(name));
  }
}

const copyOf = (value: Value) => (value instanceof List ? value.copy() : value);
