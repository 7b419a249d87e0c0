/** The oldest CLI that the tests can use: `pulumi import --file` takes a resource's state since then. */
export const MINIMUM = "3.254.0";

/** What is downloaded or built where no usable CLI is found. */
export const WANTED = "3.259.0";

/** The newest language host that the Go module proxy has; it serves the CLI above. */
export const LANGUAGE_HOST = "3.68.0";

/** `3.259.0` of `v3.259.0-dev.1`; undefined for anything that is no version. */
export function parseVersion(text: string): string | undefined {
  return /^v?(\d+\.\d+\.\d+)/.exec(text.trim())?.[1];
}

export function isAtLeast(version: string, minimum: string): boolean {
  return version.localeCompare(minimum, "en", { numeric: true }) >= 0;
}
