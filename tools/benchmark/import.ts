import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { promisify } from "node:util";
import { freshRuntime } from "../../test/support/deployment";
import { type BenchmarkRouter, startRouter } from "./router";

/** What `pulumi-routeros import` took once, in a process of its own. */
export interface Import {
  seconds: number;
  processorSeconds: number;
  peakMegabytes: number;
  programBytes: number;
}

/** An import of a router with so many addresses in a list, and of the same router without them. */
export interface ImportCosts {
  addresses: number;
  many: Import[];
  none: Import[];
}

export async function importCosts(
  addresses: number,
  repetitions: number,
  progress: (line: string) => void,
): Promise<ImportCosts> {
  const costs: ImportCosts = { addresses, many: [], none: [] };
  for (const [count, all] of [
    [0, costs.none],
    [addresses, costs.many],
  ] as const) {
    const router = await startRouter({ configuration: "home" });
    try {
      if (count > 0) await fill(router, count);
      for (let turn = 1; turn <= repetitions; turn++) {
        progress(`import of ${count} addresses, ${turn} of ${repetitions}`);
        all.push(await imported(router));
      }
    } finally {
      await router.close();
    }
  }
  return costs;
}

async function fill(router: BenchmarkRouter, count: number): Promise<void> {
  const provider = freshRuntime()("Rows");
  const get = (key: string) => (key === "routeros:host" ? router.url : undefined);
  await provider.configure?.({ config: { get, require: (key) => get(key) ?? "" } });
  const rows = Array.from({ length: count }, (_, at) => {
    const address = `10.${at >> 16}.${(at >> 8) & 255}.${at & 255}`;
    return [address, { address, comment: `entry ${at}` }] as const;
  });
  await provider.create({
    menu: "/ip/firewall/address-list",
    within: { list: "blocked" },
    rows: Object.fromEntries(rows),
  });
}

const command = path.resolve(__dirname, "../../dist/cli/main.js");

/** The command as it is started, which writes down at its end what it took. */
const measured = `
  process.on("exit", () => require("fs").writeFileSync(process.env.MEASURED,
    JSON.stringify({ ...process.resourceUsage(), seconds: performance.now() / 1000 })));
  process.argv.splice(1, 0, ${JSON.stringify(command)});
  require(${JSON.stringify(command)});
`;

async function imported({ url }: BenchmarkRouter): Promise<Import> {
  const folder = await mkdtemp(path.join(tmpdir(), "pulumi-routeros-benchmark-"));
  const [out, file] = [path.join(folder, "hq"), path.join(folder, "measured.json")];
  try {
    const words = ["-e", measured, "import", "--host", url, "--out", out];
    const env = { ...process.env, MEASURED: file };
    await promisify(execFile)(process.execPath, words, { env });
    const used = JSON.parse(await readFile(file, "utf8")) as NodeJS.ResourceUsage & {
      seconds: number;
    };
    return {
      seconds: used.seconds,
      processorSeconds: (used.userCPUTime + used.systemCPUTime) / 1e6,
      peakMegabytes: used.maxRSS / 1024,
      programBytes: (await stat(path.join(out, "index.ts"))).size,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
