/**
 * `EVERY=1 npm test` does in full what takes minutes and shows the same with less: fifty sites, a
 * thousand resources, fifteen runs with faults, each resource on every version over every transport.
 * Without it each such test does a part of that.
 */
export const EVERY = process.env["EVERY"] === "1";
