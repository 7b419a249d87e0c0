import { compareVersions } from "../../provider/values/version";

/** A release channel of MikroTik at the day of {@link AS_OF}. */
export interface Release {
  version: string;
  channel: "stable" | "long-term";
  released: string;
}

/** When this table was right. A newer RouterOS than these is none that is old. */
export const AS_OF = "2026-10-07";

/** The newest of each channel that is kept up: https://mikrotik.com/download/changelogs */
export const RELEASES: readonly Release[] = [
  { version: "7.24.5", channel: "stable", released: "2026-09-29" },
  { version: "7.23.7", channel: "long-term", released: "2026-09-16" },
  { version: "6.49.23", channel: "long-term", released: "2026-10-07" },
];

/**
 * The releases that a router should have instead of what it has: that of its own branch, if there
 * is one, else those of its major version. None when it is as new.
 */
export function newer(version: string): readonly Release[] {
  const [major, minor] = version.split(".");
  const branch = RELEASES.filter((one) => one.version.startsWith(`${major}.${minor}.`));
  const known =
    branch.length > 0 ? branch : RELEASES.filter((one) => one.version.startsWith(`${major}.`));
  const isOlder = (one: Release) => compareVersions(version, one.version) < 0;
  return known.every(isOlder) ? known : [];
}
