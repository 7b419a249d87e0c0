import { Misused } from "../frame/exit";

/** The package ssh2, which those have beside this one who use it. */
export async function loadSsh2(cannot: string, otherwise: string): Promise<typeof import("ssh2")> {
  try {
    const module: object = await import("ssh2");
    // Node itself finds only some of its names.
    return ("default" in module ? module.default : module) as typeof import("ssh2");
  } catch (cause) {
    if (!/MODULE_NOT_FOUND/.test((cause as NodeJS.ErrnoException).code ?? "")) throw cause;
    throw new Misused(
      `${cannot} without the package ssh2: install it beside pulumi-routeros (npm install ssh2), ${otherwise}`,
      { cause },
    );
  }
}
