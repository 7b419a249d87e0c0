/**
 * How long tests wait, in one place. No test is to fail because a machine is slow: it waits for what is to
 * happen, and these limits only end what hangs. They are wide enough for a machine four times slower than
 * one on which everything takes ten minutes; what takes longest there is done in a quarter of them here.
 */
export const patience = {
  /** Milliseconds of a test that starts processes which end soon; of every test in .mocharc.json. */
  processes: 300_000,
  /** Of a test that runs Pulumi's engine some times. */
  engine: 900_000,
  /** Of a test that runs a whole campaign: fifty sites, a kill at every command. */
  campaign: 3_600_000,
  /** Of something that is to happen soon in this process, or in one that it started. */
  soon: 60_000,
};

/** `routeros:timeout` of a router that answers. A test of a silent router gives its own, a short one. */
export const answered = "30s";
