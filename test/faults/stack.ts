import { Deployment, type Declared, type ProviderOf, type Step } from "../support/deployment";

/** What Pulumi keeps of a resource. */
export type Kept = Deployment["state"] extends Map<string, infer One> ? One : never;

/** A stack whose runs may fail at any command, as the engine leaves it then. */
export class Stack extends Deployment {
  constructor(
    config: Record<string, string>,
    private readonly order: readonly string[],
  ) {
    super(config);
  }

  /** Every read ends before a refresh does, and what was read is kept although another read failed. */
  protected override async reread(providerOf: ProviderOf): Promise<void> {
    const reads = [...this.state].map(async ([name, old]) => {
      const found = await (await providerOf(old.type)).read?.(old.id, structuredClone(old.outputs));
      const { id, props: outputs = {}, inputs = old.inputs } = found ?? {};
      if (id === undefined) this.state.delete(name);
      else this.keep(name, { ...old, id, outputs, inputs });
    });
    const failed = (await Promise.allSettled(reads)).find(({ status }) => status === "rejected");
    if (failed?.status === "rejected") throw failed.reason;
  }

  override async up(program: Declared[]): Promise<Step[]> {
    try {
      return await super.up(program);
    } finally {
      this.sort();
    }
  }

  /** The engine keeps dependents behind what they depend on, also when that was made again. */
  private sort(): void {
    const place = ([name]: [string, Kept]) => this.order.indexOf(name);
    const sorted = [...this.state].sort((a, b) => place(a) - place(b));
    this.state.clear();
    for (const [name, kept] of sorted) this.state.set(name, kept);
  }
}
