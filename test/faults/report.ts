import { kindsOf, nameOf, PHASES, type Phase, type Target, TARGETS } from "./campaign";

/** Faults and how many of them a plain run did not heal. */
interface Count {
  injected: number;
  violations: number;
}

/** What came of a campaign. */
export class Report {
  runs = 0;
  readonly random = { injected: 0, violations: 0, mixtures: 0 };
  /** The first words of each violation. */
  readonly violations: string[] = [];
  private readonly counts = new Map<string, Count>();

  constructor(private readonly seed: number) {}

  add(target: Target, phase: Phase, kind: string, injected: number, violations: number): void {
    const count = this.count(target, phase, kind);
    count.injected += injected;
    if (violations > 0) count.violations++;
  }

  get injected(): number {
    return this.total("injected") + this.random.injected;
  }

  get failed(): number {
    return this.total("violations") + this.random.violations;
  }

  /** The page that is kept in `docs`. */
  page(minutes: number): string {
    const day = new Date().toISOString().slice(0, 10);
    return [
      "# Faults",
      "",
      "Six resources (a bond that takes its ports from the bridge, a VLAN on it, an address on that, an",
      "adopted logging action, a rule for it, a backup schedule) are made, read, changed and removed, and",
      "something goes wrong at each command of each of these runs. Then a plain `pulumi up` must bring the",
      "router to exactly the program: no row twice, none left over, none missing, state as after a clean",
      "run, and `destroy` must leave the router as it was before. After a failed `destroy` another one",
      "must: Pulumi cannot learn that a delete stopped half-way, so a plain `up` would not make it again.",
      "No run may outlast its deadlines, and nothing may be thrown outside of a run.",
      "",
      `**${this.injected} faults in ${this.runs} runs, ${this.failed} violations** (${day}, ${minutes} minutes).`,
      "",
      "Each cell says how many faults were healed, and of how many where that differs.",
      ...TARGETS.flatMap((target) => ["", ...this.table(target)]),
      "",
      "## Mixtures",
      "",
      `${this.random.injected} faults in ${this.random.mixtures} random mixtures, up to three in a run and up to five`,
      `runs in a row: ${this.random.violations} violations.`,
      ...(this.violations.length === 0
        ? []
        : ["", "## Violations", "", ...this.violations.map((one) => `- ${one}`)]),
      "",
      "## Repeat it",
      "",
      "```sh",
      `FAULTS_SEED=${this.seed} npm run test:faults`,
      "```",
      "",
      "`npm test` runs a sample of it, and random faults with 50 resources through the real engine.",
      "",
    ].join("\n");
  }

  private table(target: Target): string[] {
    const rows = kindsOf(target).map(({ name }) => {
      const cells = PHASES.map((phase) => {
        const { injected, violations } = this.count(target, phase, name);
        return violations === 0 ? `${injected}` : `${injected - violations} of ${injected}`;
      });
      return `| ${name} | ${cells.join(" | ")} |`;
    });
    const way = target.transport === "api" ? "the binary API" : "REST";
    return [
      `## RouterOS ${target.version} over ${way}`,
      "",
      `| Fault | ${PHASES.join(" | ")} |`,
      `| --- |${PHASES.map(() => " ---: |").join("")}`,
      ...rows,
    ];
  }

  private count(target: Target, phase: Phase, kind: string): Count {
    const key = [nameOf(target), phase, kind].join();
    const count = this.counts.get(key) ?? { injected: 0, violations: 0 };
    this.counts.set(key, count);
    return count;
  }

  private total(what: keyof Count): number {
    return [...this.counts.values()].reduce((sum, count) => sum + count[what], 0);
  }
}
