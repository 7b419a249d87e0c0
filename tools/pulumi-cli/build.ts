import { execFile } from "node:child_process";
import * as path from "node:path";
import { promisify } from "node:util";
import { reasonOf, waiting, type Progress } from "./progress";
import { LANGUAGE_HOST, WANTED } from "./versions";

/** What the go.mod files name. */
export const GO = "1.25.11";

const VERSION_VARIABLE = "github.com/pulumi/pulumi/sdk/v3/go/common/version.Version";

interface Part {
  what: string;
  /** Where its go.mod is: the two need different versions of Pulumi's SDK. */
  module: string;
  packageName: string;
  version: string;
}

const PARTS: Part[] = [
  {
    what: "the CLI",
    module: "engine",
    packageName: "github.com/pulumi/pulumi/pkg/v3/cmd/pulumi",
    version: WANTED,
  },
  {
    what: "the language host",
    module: "language-nodejs",
    packageName: "github.com/pulumi/pulumi/sdk/v3/nodejs/cmd/pulumi-language-nodejs",
    version: LANGUAGE_HOST,
  },
];

const execute = promisify(execFile);

/** Builds Pulumi from the Go module proxy into the `bin` of the folder: minutes when Go's cache is cold. */
export async function build(folder: string, progress: Progress): Promise<void> {
  const go = await goVersion();
  for (const [index, part] of PARTS.entries()) {
    const step = `${index + 1} of ${PARTS.length}`;
    const what = `Building Pulumi ${WANTED} with ${go}, ${step}: ${part.what}`;
    await waiting(what, progress, () => compile(part, path.join(folder, "bin")));
  }
}

/** Asked in the module, where Go answers the toolchain that it would use, or that it has none. */
async function goVersion(): Promise<string> {
  try {
    return (await run("engine", ["env", "GOVERSION"])).trim();
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === "ENOENT";
    const reason = missing ? "go is not on PATH" : reasonOf(error);
    throw new Error(`Go ${GO} or later is needed: ${reason}`, { cause: error });
  }
}

async function compile(part: Part, bin: string): Promise<void> {
  // The flags are those of Pulumi's own releases. "bin/" with its slash is a folder that go makes.
  const ldflags = `-s -w -X ${VERSION_VARIABLE}=v${part.version}`;
  const flags = ["-trimpath", "-tags", "osusergo,grpcnotrace", "-ldflags", ldflags];
  await run(part.module, ["build", ...flags, "-o", `${bin}/`, part.packageName]);
}

async function run(module: string, args: string[]): Promise<string> {
  const env = {
    ...process.env,
    CGO_ENABLED: "0",
    GOFLAGS: "-mod=readonly -buildvcs=false",
    GOWORK: "off",
  };
  const cwd = path.join(__dirname, module);
  return (await execute("go", args, { cwd, env, maxBuffer: 64 * 1024 * 1024 })).stdout;
}
