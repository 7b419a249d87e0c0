// npm start: the program of the README's first screen, run for real by Pulumi on a simulated
// switch-router, which a switch that speaks LACP is plugged into.
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { simulator, type Simulator } from "../simulator";
import { pulumiCli } from "./pulumi-cli";
import { offlineEnvironment } from "./pulumi-cli/environment";

const root = path.resolve(__dirname, "..");
const stack = "demo";

async function demo(): Promise<number> {
  const cli = await pulumiCli();
  // The release at which doctor has nothing to say of its age.
  const release = { version: "7.24", release: "7.24.5 (stable)" } as const;
  const router = await simulator({ board: "crs326", configuration: "empty", ...release });
  const [{ "board-name": board } = {}] = router.items("/system/resource");
  const folder = await mkdtemp(path.join(tmpdir(), "pulumi-routeros-demo-"));
  try {
    const env = { ...process.env, ...offlineEnvironment(cli, folder), ROS_HOSTURL: router.url };
    const pulumi = (...args: string[]) => run(cli.command, args, env);
    say(`A switch-router (${board}, RouterOS ${router.version}) listens at ${router.url}`);
    for (const port of ["sfp-sfpplus1", "sfp-sfpplus2"]) {
      router.connect(port, { rate: "10Gbps", lacp: { system: "02:00:00:00:00:01" } });
      console.log(`  a cable leads from ${port} to a switch that speaks LACP`);
    }
    router.forget();

    say("pulumi up: examples/index.ts");
    const up =
      (await pulumi("stack", "init", stack, "--non-interactive")) ||
      (await pulumi("config", "set", "--secret", "backupPassword", "a demo's password")) ||
      (await pulumi("up", "--yes", "--skip-preview", "--non-interactive"));
    if (up !== 0) return up;

    say("What the router has now");
    show(router);
    say("The commands that it received");
    const shown = router.commands.filter(({ command }) => command !== "print");
    for (const { menu, command, words } of shown)
      console.log(`  ${menu}/${command} ${pairs(words)}`);
    console.log(`  and ${router.commands.length - shown.length} x print`);

    say("Ten nights later");
    router.advance("10d");
    show(router, "/file");

    say("pulumi preview, again: nothing to do");
    const again = await pulumi("preview", "--expect-no-changes", "--non-interactive");
    if (again !== 0) return again;

    say("pulumi-routeros doctor: is the bond well?");
    const doctor = [path.join(root, "dist/cli/main.js"), "doctor", "--host", router.url];
    return await run(process.execPath, [...doctor, "--username", "admin"], {
      ...env,
      ROS_PASSWORD: "",
    });
  } finally {
    await router.close();
    await rm(folder, { recursive: true, force: true });
    await rm(path.join(root, `Pulumi.${stack}.yaml`), { force: true });
  }
}

function run(command: string, args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env,
      stdio: ["ignore", "inherit", "inherit"],
    });
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

function show(router: Simulator, only?: string): void {
  const print = (menu: string, ...words: string[]) => {
    if (only !== undefined && only !== menu) return;
    console.log(`  ${menu} print`);
    for (const item of router.items(menu).filter((row) => row["dynamic"] !== "true"))
      console.log(`    ${words.map((word) => `${word}=${item[word] ?? ""}`).join(" ")}`);
  };
  print("/interface/bonding", "name", "mode", "slaves", "mac-address", "running");
  print("/interface/bridge", "name", "vlan-filtering");
  print("/interface/bridge/port", "interface", "bridge", "frame-types");
  print("/interface/bridge/vlan", "vlan-ids", "tagged");
  print("/interface/vlan", "name", "vlan-id", "interface");
  print("/ip/address", "address", "interface");
  print("/ip/dhcp-server", "name", "interface", "address-pool");
  print("/system/logging", "topics", "action");
  print("/system/scheduler", "name", "start-time", "interval", "next-run");
  print("/file", "name", "size");
}

const pairs = (words: Record<string, string>): string =>
  Object.entries(words)
    .map(([word, value]) => `${word}=${spell(value)}`)
    .join(" ");

const spell = (value: string): string =>
  value.includes("\n")
    ? `"...${value.split("\n").length} lines..."`
    : /\s/.test(value)
      ? JSON.stringify(value)
      : value;

const say = (line: string): void => console.log(`\n── ${line}\n`);

demo().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
