// npm start: the program of the README's first screen, run for real by Pulumi on a simulated
// factory-default home router.
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { simulator, type Simulator } from "../simulator";
import { type PulumiCli, pulumiCli } from "./pulumi-cli";
import { offlineEnvironment } from "./pulumi-cli/environment";

const root = path.resolve(__dirname, "..");
const stack = "demo";

async function demo(): Promise<number> {
  const cli = await pulumiCli();
  const router = await simulator({ configuration: "home" });
  const folder = await mkdtemp(path.join(tmpdir(), "pulumi-routeros-demo-"));
  try {
    const env = { ...process.env, ...offlineEnvironment(cli, folder), ROS_HOSTURL: router.url };
    const pulumi = (...args: string[]) => run(cli, args, env);
    say(`A factory-default home router (RouterOS ${router.version}) listens at ${router.url}`);
    show(router);

    say(
      "The device forbids its scheduler, as home routers are shipped: allowed once, at its button",
    );
    await allowScheduler(router);

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
    return await pulumi("preview", "--expect-no-changes", "--non-interactive");
  } finally {
    await router.close();
    await rm(folder, { recursive: true, force: true });
    await rm(path.join(root, `Pulumi.${stack}.yaml`), { force: true });
  }
}

/** What an administrator does at the console, and then with a finger. */
async function allowScheduler(router: Simulator): Promise<void> {
  const mode = () => {
    const [{ mode, scheduler, fetch, email } = {}] = router.items("/system/device-mode");
    return `mode=${mode} scheduler=${scheduler} fetch=${fetch} email=${email}`;
  };
  console.log(`  /system/device-mode print: ${mode()}`);
  console.log("  /system/device-mode update scheduler=yes fetch=yes email=yes");
  const asked = await fetch(`${router.restUrl}/rest/system/device-mode/update`, {
    method: "POST",
    headers: { authorization: `Basic ${Buffer.from("admin:").toString("base64")}` },
    body: JSON.stringify({ scheduler: "yes", fetch: "yes", email: "yes", once: "" }),
  });
  const [said] = (await asked.json()) as { update: string }[];
  console.log(`  update: ${said?.update}`);
  if (!(await router.pressButton())) throw new Error("nothing waited for the button");
  router.forget();
  console.log(
    `  (the button is pressed, the router restarts)\n  /system/device-mode print: ${mode()}`,
  );
}

function run(cli: PulumiCli, args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(cli.command, args, {
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
    for (const item of router.items(menu))
      console.log(`    ${words.map((word) => `${word}=${item[word] ?? ""}`).join(" ")}`);
  };
  print("/interface/bonding", "name", "mode", "slaves", "primary", "mac-address", "running");
  print("/interface/bridge/port", "interface", "bridge");
  print("/ip/address", "address", "network", "interface");
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
