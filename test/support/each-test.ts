import type { SimulatedBench, SimulatedColumn } from "./bench";
import { Deployment } from "./deployment";

/** Gives each test of a suite a bench of its own, and a stack on it without resources. */
export function eachTestOn(
  open: SimulatedColumn["open"],
  take: (site: { bench: SimulatedBench; stack: Deployment }) => void,
): void {
  let bench: SimulatedBench;
  beforeEach(async () => {
    bench = await open();
    take({ bench, stack: new Deployment(bench.config) });
  });
  afterEach(() => bench.close());
}
