import { createRequire } from "node:module";
import type { PulumiCommand } from "@pulumi/pulumi/automation";
import { waiting, type Progress } from "./progress";
import { WANTED } from "./versions";

type Version = NonNullable<NonNullable<Parameters<typeof PulumiCommand.install>[0]>["version"]>;

const HOST = "https://get.pulumi.com";

/** Pulumi's own install, into the `bin` of the folder. */
export async function download(folder: string, progress: Progress): Promise<void> {
  await connect();
  await waiting(`Downloading Pulumi ${WANTED}`, progress, async () => {
    // Loaded here because it takes a second, which a run that finds a CLI need not wait.
    const automation = await import("@pulumi/pulumi/automation/index.js");
    await automation.PulumiCommand.install({ root: folder, version: semanticVersion(WANTED) });
  });
}

/** Pulumi's install waits for minutes where nothing answers, so this asks first. */
async function connect(): Promise<void> {
  let response: Response;
  try {
    const signal = AbortSignal.timeout(30_000);
    response = await fetch(`${HOST}/install.sh`, { method: "HEAD", signal });
  } catch (error) {
    // fetch says only "fetch failed"; what happened is in its cause.
    const reason = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    throw new Error(`cannot connect to ${HOST}: ${String(reason)}`, { cause: error });
  }
  if (!response.ok) throw new Error(`${HOST} answers ${response.status} ${response.statusText}`);
}

/** Made with Pulumi's own semver, for it is no dependency of ours. */
function semanticVersion(version: string): Version {
  const pulumiRequire = createRequire(require.resolve("@pulumi/pulumi/package.json"));
  const { SemVer } = pulumiRequire("semver") as { SemVer: new (text: string) => Version };
  return new SemVer(version);
}
