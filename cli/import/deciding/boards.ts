/*
 * What ports of boards are made with. Nothing that a router prints says it; a value that is not here
 * is written into the program.
 */

/** Limits of the boards' switch chips, which a port has until somebody sets it otherwise. */
export const usualL2mtu =
  /^(15[0-9]{2}|1600|2024|2026|2028|2030|2290|4064|4076|9204|9214|9216|9500|9796|10218|10222|10226)$/;

/** What every copper port offers, in the order of speeds; each by both of its spellings. */
const slow = [
  ["10M-half", "10M-baseT-half"],
  ["10M-full", "10M-baseT-full"],
  ["100M-half", "100M-baseT-half"],
  ["100M-full", "100M-baseT-full"],
];

/** What faster ones offer besides, up to their own speed. */
const fast = [
  ["1000M-full", "1G-baseT-full"],
  ["2500M-full", "2.5G-baseT"],
  ["5000M-full", "5G-baseT"],
  ["10000M-full", "10G-baseT"],
];

/** Few ports offer it, and nobody turns it off. */
const half = /^(1000M-half|1G-baseT-half)$/;

/** True of all that a copper port can: nobody has changed what it offers. */
export function isFullOffer(text: string): boolean {
  const offered = new Set(text.split(",").filter((one) => !half.test(one)));
  const has = (names: readonly string[]) => names.some((one) => offered.has(one));
  const steps = fast.map(has);
  const top = steps.lastIndexOf(true) + 1;
  return slow.every(has) && !steps.slice(0, top).includes(false) && offered.size === 4 + top;
}
