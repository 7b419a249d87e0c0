import * as assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import * as path from "node:path";
import { engine, prepareEngine, type Project } from "../support/engine";
import { keyVault } from "../support/key-vault";
import { newStack } from "../support/new-stack";
import { command } from "../cli/in-process";
import { until } from "../simulator/rest-client";
import {
  ADDRESS,
  type Column,
  PORT,
  type Site,
  assertNothingArmed,
  openSite,
  timePassing,
} from "./support";
import { patience } from "../support/patience";

const cli = path.resolve(__dirname, "../../dist/cli/main.js");

const FILES = {
  "Pulumi.yaml":
    "name: test\nruntime: { name: nodejs, options: { typescript: false } }\nmain: index.js\n",
  "index.js": "",
};

const API: Column = { version: "7.22.3", transport: "api" };
const V6: Column = { version: "6.49.18", transport: "api" };

/** The port that we come in by joins a bond, and the bond joins the bridge: each alone cuts the way. */
const BONDED = `
const { Bond, BridgePort } = require("pulumi-routeros");
const bond = new Bond("bond", { name: "bond1", slaves: ["ether2", "${PORT}"], takePorts: true });
new BridgePort("uplink", { bridge: "bridge", interface: bond.name });
`;

const GUESTS = `
const { Vlan } = require("pulumi-routeros");
new Vlan("guests", { name: "vlan20", interface: "bridge", vlanId: 20 });
`;

const lan = (address: string) => `
const { IpAddress, Vlan } = require("pulumi-routeros");
const words = { interface: "bridge", comment: "defconf", adopt: true };
const lan = new IpAddress("lan", { address: "${address}/24", ...words });
new Vlan("guests", { name: "vlan20", interface: "bridge", vlanId: 20 }, { dependsOn: lan });
`;

const interruptions: Record<string, (child: ChildProcess) => boolean> = {
  "the process is": (child) => child.kill("SIGINT"),
  "it and all that it started are, as Ctrl-C does it,": ({ pid = 0 }) =>
    process.kill(-pid, "SIGINT"),
};

interface Outcome {
  code: number | null;
  said: string;
}

/** A stack of the real engine, for a router that can be lost. */
class Office {
  private constructor(
    readonly site: Site,
    readonly project: Project,
  ) {}

  static async open(column: Column): Promise<Office> {
    const site = await openSite(column);
    const project = await (await engine()).project(FILES);
    const password = { value: "", secret: true };
    await newStack(project, "test", "hq", { ...site.config, "routeros:password": password });
    Object.assign(project.env, await keyVault());
    return new Office(site, project);
  }

  async pulumi(...args: string[]): Promise<string> {
    const { code, stdout, stderr } = await this.project.run(...args, "--non-interactive");
    assert.equal(code, 0, stdout + stderr);
    return stdout;
  }

  program(text: string): Promise<void> {
    return writeFile(path.join(this.project.directory, "index.js"), text);
  }

  /** `pulumi-routeros up` as people run it. */
  start(...args: string[]): { child: ChildProcess; ended: Promise<Outcome> } {
    const { directory, env } = this.project;
    const child = spawn(process.execPath, [cli, "up", ...args], {
      cwd: directory,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      // A group of its own, as a terminal makes it: Ctrl-C goes to all of it.
      detached: true,
    });
    let said = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (text: Buffer) => (said += text.toString()));
    const ended = once(child, "close").then(([code]) => ({ code: code as number | null, said }));
    return { child, ended: timePassing(this.site, ended) };
  }

  /** In this process: one of its own shows no more, but for how it starts and ends. */
  async up(...args: string[]): Promise<Outcome> {
    const { directory, env } = this.project;
    const before = { ...process.env };
    // The Automation API finds Pulumi, its state and its keys in the environment of the process.
    Object.assign(process.env, env);
    try {
      const words = ["up", "--cwd", directory, "--stack", "hq", ...args];
      const running = command(words, { env: { ...env } });
      const { code, stdout, stderr } = await timePassing(this.site, running);
      return { code, said: stdout + stderr };
    } finally {
      for (const name of Object.keys(env)) delete process.env[name];
      Object.assign(process.env, before);
    }
  }

  /** What state has of the router. */
  async managed(): Promise<string[]> {
    const { deployment } = JSON.parse(await this.pulumi("stack", "export")) as {
      deployment: { resources?: { urn: string }[] };
    };
    const urns = (deployment.resources ?? []).map(({ urn }) => urn);
    return urns.filter((urn) => urn.includes("routeros:"));
  }
}

describe("pulumi-routeros up", function () {
  this.timeout(patience.engine);
  before(prepareEngine);

  let office: Office;
  afterEach(() => office.site.router.close());

  async function open(column: Column, program: string): Promise<Office> {
    office = await Office.open(column);
    await office.program(program);
    return office;
  }

  it("arms, runs, confirms and leaves no trace; a preview says what touches the management path", async () => {
    const { site } = await open(API, lan(ADDRESS));
    const preview = await office.up("--preview");
    assert.equal(preview.code, 0, preview.said);
    assert.match(preview.said, /The management path is touched by:\n {2}IpAddress lan: 127/);
    assert.deepEqual(
      site.router.commands.filter(({ command }) => command !== "print"),
      [],
    );

    const { code, said } = await office.start("--stack", "hq", "--yes").ended;
    assert.equal(code, 0, said);
    assert.match(said, /^armed: .*safe mode and an entry/m);
    assert.match(said, /^confirmed: .*nothing stays armed/m);
    assert.equal(site.router.items("/interface/vlan").length, 1);
    assertNothingArmed(site);

    // Nobody is asked, and nothing is armed, when nothing changes.
    site.router.forget();
    const idle = await office.up("--json");
    assert.equal(idle.code, 0, idle.said);
    assert.match(idle.said, /^There is nothing to do: no resource changes\.$/m);
    assert.match(idle.said, /"outcome": "nothing to do"/);
    assert.equal(site.router.count("/system/scheduler/add"), 0);

    // The address moves, and more comes after it.
    await office.program(lan("127.88.0.2").replace("vlanId: 20", "vlanId: 30"));
    const moved = await office.up("--yes");
    assert.equal(moved.code, 0, moved.said);
    assert.match(moved.said, /^confirmed: .* answers at 127\.88\.0\.2/m);
    assert.equal(site.router.items("/ip/address")[0]?.["address"], "127.88.0.2/24");
    assert.equal(site.router.items("/interface/vlan")[0]?.["vlan-id"], "30");
    assert.equal((await office.managed()).length, 2);
    assertNothingArmed(site);
  });

  for (const column of [API, V6])
    it(`rolls the whole run back when the way is cut (${column.version})`, async () => {
      const { site } = await open(column, BONDED);
      const was = site.configuration();
      const { code, said } = await office.up("--yes");
      assert.equal(code, 1, said);
      assert.match(said, /^rolled back: /m);
      assert.match(said, /^error: the change was rolled back/m);
      assert.equal(site.configuration(), was);
      assertNothingArmed(site);
      assert.deepEqual(await office.managed(), [], "state tells the truth");
    });

  for (const [who, signal] of Object.entries(interruptions))
    it(`rolls back when ${who} interrupted`, async () => {
      const { site } = await open(API, `${lan(ADDRESS)}`);
      const was = site.configuration();
      site.router.fault({ on: "/interface/vlan/add", do: { delay: 3000 } });
      const { child, ended } = office.start("--stack", "hq", "--yes");
      let isOver = false;
      void ended.finally(() => (isOver = true));
      await until(() => isOver || site.router.count("/interface/vlan/add") > 0, 60_000);
      signal(child);
      const { code, said } = await ended;
      assert.equal(code, 1, said);
      assert.match(said, /^rolling back: it was interrupted/m);
      assert.equal(site.configuration(), was);
      assertNothingArmed(site);
    });

  it("says what is missing before anything happens", async () => {
    const { site } = await open(API, GUESTS);
    const noStack = await office.start("--yes").ended;
    assert.equal(noStack.code, 2, noStack.said);
    assert.match(noStack.said, /^error: --stack is missing: /m);
    const noTerminal = await office.up();
    assert.equal(noTerminal.code, 2, noTerminal.said);
    assert.match(noTerminal.said, /^error: there is no terminal to ask on: add --yes/m);
    assert.equal(site.router.count("/interface/vlan/add"), 0);
  });
});
