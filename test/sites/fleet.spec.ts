import * as assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { Writable } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";
import { type Plan, type Result, runFleet, type State } from "../../examples/fleet/fleet";
import { Progress, tableOf } from "../../examples/fleet/progress";
import type { Changes } from "../../examples/fleet/site";
import type { Simulator } from "../../simulator";
import { aRouter, closeRouters, shown } from "../engine/office";
import { engine, prepareEngine } from "../support/engine";
import { offices } from "./offices";
import { EVERY } from "../support/every";
import { patience } from "../support/patience";

const many = (count: number) => Array.from({ length: count }, (_, at) => `site-${at + 1}`);

/** Works through sites of which some fail; remembers the order and how many were at work at once. */
async function fleet(plan: Partial<Plan<string>>, failing: string[] = []) {
  const begun: string[] = [];
  let [now, most] = [0, 0];
  const work = async (site: string) => {
    begun.push(site);
    most = Math.max(most, ++now);
    await wait(5);
    now--;
    if (failing.includes(site)) throw new Error(`${site} said no`);
    return site;
  };
  const sites = plan.sites ?? many(8);
  const results = await runFleet({
    sites,
    canaries: [],
    parallel: 3,
    stopAfter: 3,
    work,
    ...plan,
  });
  const states = results.map(({ state }) => state);
  return { begun, results, states, most: () => most };
}

describe("a fleet", () => {
  it("works on so many sites at once, and answers in their order", async () => {
    const { results, most } = await fleet({ sites: many(20), parallel: 4 });
    assert.equal(most(), 4);
    assert.deepEqual(
      results.map(({ site, state, value }) => [site, state, value]),
      many(20).map((site) => [site, "done", site]),
    );
  });

  it("begins with the canaries, one after the other, and waits for them", async () => {
    const { begun, states } = await fleet({ canaries: ["site-5", "site-2"] });
    assert.deepEqual(begun.slice(0, 2), ["site-5", "site-2"]);
    assert.equal(begun.length, 8);
    assert.ok(states.every((state) => state === "done"));
  });

  it("begins nothing else when a canary fails", async () => {
    const { begun, results } = await fleet({ canaries: ["site-2", "site-3"] }, ["site-2"]);
    assert.deepEqual(begun, ["site-2"]);
    const reasons = results.map(({ state, reason }) => `${state}: ${reason ?? ""}`);
    assert.equal(reasons[1], "failed: site-2 said no");
    assert.equal(reasons.filter((one) => one === "skipped: 1 site failed before").length, 7);
  });

  it("stops after so many failures, and lets finish what is at work", async () => {
    const { begun, states } = await fleet({ sites: many(20), parallel: 2, stopAfter: 2 }, many(20));
    assert.ok(begun.length <= 3, begun.join());
    assert.equal(states.filter((state) => state === "skipped").length, 20 - begun.length);
  });

  it("goes on past fewer failures", async () => {
    const { states } = await fleet({ stopAfter: 3 }, ["site-1", "site-4"]);
    assert.equal(states.filter((state) => state === "failed").length, 2);
    assert.equal(states.filter((state) => state === "done").length, 6);
  });

  it("begins nothing more once it is told to stop", async () => {
    const stop = new AbortController();
    const onState = (_: string, state: State) => {
      if (state === "done") stop.abort();
    };
    const { begun, results } = await fleet({ parallel: 1, signal: stop.signal, onState });
    assert.deepEqual(begun, ["site-1"]);
    assert.equal(results[7]?.reason, "stopped by the user");
  });

  describe("shows its progress", () => {
    const result: Result<Changes> = {
      site: "hq",
      state: "done",
      seconds: 2.34,
      value: { create: 3, same: 1 },
    };
    const screen = (isTTY: boolean, rows = 24) => {
      let text = "";
      const write = (chunk: Buffer, _: unknown, next: () => void) => {
        text += chunk.toString();
        next();
      };
      const made = Object.assign(new Writable({ write }), { isTTY, columns: 40, rows });
      return { screen: made, text: () => text };
    };

    it("as plain lines where there is no terminal", () => {
      const { screen: to, text } = screen(false);
      const progress = new Progress(to);
      for (const state of ["waiting", "running"] as const) progress.state("hq", state);
      progress.step("hq", "create uplink");
      progress.state("hq", "done", result);
      assert.equal(text(), "hq: running\nhq: done, 3 create, 1 same (2.3 s)\n");
    });

    it("as one line per site on a terminal, redrawn in place", () => {
      const { screen: to, text } = screen(true);
      const progress = new Progress(to);
      for (const site of ["berlin", "hq"]) progress.state(site, "waiting");
      progress.state("hq", "running");
      progress.step("hq", "create uplink");
      assert.ok(
        text().endsWith("\u001b[2A\u001b[2K· berlin  \n\u001b[2K▸ hq      create uplink\n\u001b[J"),
      );
    });

    it("as the sites at work where a terminal has too few lines", () => {
      const { screen: to, text } = screen(true, 6);
      const progress = new Progress(to);
      for (const site of many(50)) progress.state(site, "waiting");
      progress.state("site-9", "running");
      assert.ok(text().endsWith("▸ site-9   \n\u001b[2K1 running, 49 waiting\n\u001b[J"));
      assert.ok(Math.max(...[...text().matchAll(/\[(\d+)A/g)].map(([, up]) => Number(up))) < 6);
    });

    it("ends with a table of all sites", () => {
      const failed: Result<Changes> = { site: "berlin", state: "failed", seconds: 1, reason: "no" };
      assert.deepEqual(tableOf([failed, result]).split("\n"), [
        "site    result  +  ~  -  +-  same  seconds",
        "berlin  failed                         1.0",
        "hq      done    3               1      2.3",
        "",
        "1 done, 1 failed",
        "berlin: no",
      ]);
    });
  });
});

const main = path.resolve(__dirname, "../../examples/fleet/main.ts");

/** What examples/fleet prints; the most memory that it and its children had together, in MB. */
async function drive(env: Record<string, string>, ...args: string[]) {
  const child = spawn(process.execPath, ["-r", "ts-node/register/transpile-only", main, ...args], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [stdout, stderr, driver, all] = ["", "", 0, 0];
  child.stdout.on("data", (chunk) => (stdout += String(chunk)));
  child.stderr.on("data", (chunk) => (stderr += String(chunk)));
  const timer = setInterval(() => {
    void memory(child.pid ?? 0).then((now) => {
      driver = Math.max(driver, now.own);
      all = Math.max(all, now.own + now.children);
    });
  }, 250);
  const code = await new Promise((resolve) => child.once("close", resolve));
  clearInterval(timer);
  return { code, stdout, stderr, driver, all };
}

/** Resident memory of a process and of all below it, in MB; 0 where there is no /proc. */
async function memory(pid: number): Promise<{ own: number; children: number }> {
  const parents = new Map<number, number>();
  const sizes = new Map<number, number>();
  const running = await readdir("/proc").catch(() => []);
  for (const name of running.filter((one) => /^\d+$/.test(one))) {
    const status = await readFile(`/proc/${name}/status`, "utf8").catch(() => "");
    parents.set(Number(name), Number(/^PPid:\s+(\d+)/m.exec(status)?.[1] ?? 0));
    sizes.set(Number(name), Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024);
  }
  const isBelow = (one: number): boolean =>
    one > 1 && (parents.get(one) === pid || isBelow(parents.get(one) ?? 0));
  const below = [...sizes].filter(([one]) => isBelow(one));
  return {
    own: sizes.get(pid) ?? 0,
    children: below.reduce((sum, [, size]) => sum + size, 0),
  };
}

describe("examples/fleet, by the real engine", function () {
  this.timeout(patience.campaign);
  before(prepareEngine);
  afterEach(closeRouters);

  /** The example's project with sites of one simulated router each; so many have a stack already. */
  const project = async (count: number, known = 0) => {
    const { directory, env, init } = await offices();
    for (const file of ["hq", "branch-berlin"])
      await rm(path.join(directory, `Pulumi.${file}.yaml`));
    const routers = new Map<string, Simulator>();
    for (const at of Array.from({ length: count }, (_, index) => index + 1)) {
      const site = `site-${String(at).padStart(2, "0")}`;
      const router = await aRouter({ identity: site });
      routers.set(site, router);
      await writeFile(path.join(directory, `Pulumi.${site}.yaml`), siteFile(site, router.url, at));
      if (at <= known) await init(site);
    }
    delete env["PULUMI_STACK"];
    const { cli } = await engine();
    const commands = { ...env, PATH: `${cli.directory}${path.delimiter}${env.PATH ?? ""}` };
    return { directory, env: commands, routers };
  };
  const siteFile = (site: string, host: string, at: number) => `config:
  routeros:host: ${host}
  routeros:identity: ${site}
  office:site:
    title: ${site}
    routers:
      - bond: { ports: [ether2, ether3], mode: active-backup }
        vlans: [{ name: staff, id: ${at + 1}, address: 10.${at}.0.1/24 }]
`;

  const count = EVERY ? 50 : 8;

  it(`brings up ${count} sites in one run, each on its own router`, async () => {
    const { directory, env, routers } = await project(count, count - 2);
    const run = await drive(env, "up", "--yes", "--json", "--folder", directory, "--parallel", "4");
    assert.equal(run.code, 0, run.stderr);
    const { sites, seconds } = JSON.parse(run.stdout) as {
      sites: Result<Changes>[];
      seconds: number;
    };
    assert.equal(sites.length, count);
    for (const { site, state, value } of sites) {
      const at = Number(site.slice(5));
      assert.equal(state, "done");
      // The stack, the office, and four items on the router.
      assert.deepEqual(value, { create: 6 }, site);
      const router = routers.get(site);
      assert.ok(router);
      assert.ok(shown(router, "/ip/address", "address").includes(`10.${at}.0.1/24`), site);
      assert.equal(router.logins, 1, `${site}: one connection`);
    }
    assert.match(run.stderr, /^site-01: running\nsite-01: done, 6 create \(\d+\.\d s\)\n/);
    const states = path.join(directory, "../state/.pulumi/stacks/office");
    const size = (await readFile(path.join(states, "site-01.json"))).length;
    console.log(
      `      ${count} sites, 4 at once: ${seconds.toFixed(0)} s, ${run.driver.toFixed(0)} MB, ` +
        `${run.all.toFixed(0)} MB with all processes; state ${(size / 1024).toFixed(1)} kB per site`,
    );
  });

  it("begins nothing after a canary that failed, and says why", async () => {
    const { directory, env, routers } = await project(3);
    await routers.get("site-02")?.close();
    const file = path.join(directory, "Pulumi.site-02.yaml");
    await writeFile(file, `${await readFile(file, "utf8")}  routeros:timeout: 1s\n`);
    const args = ["--folder", directory, "--canary", "site-02"];
    const run = await drive(env, "up", "--yes", ...args);
    assert.equal(run.code, 1);
    assert.match(run.stdout, /\nsite-01 +skipped\n?/);
    assert.match(run.stdout, /1 failed, 2 skipped\nsite-02: .*cannot add/);
    assert.equal(routers.get("site-01")?.count(), 0);
  });

  it("begins a site again when Pulumi's processes did not find each other, and says so", async () => {
    const { directory, env, routers } = await project(1);
    const bin = await mkdtemp(path.join(tmpdir(), "pulumi-routeros-fleet-"));
    // The first `up` is led to a port on which no program listens: Pulumi's own error.
    const { cli } = await engine();
    const script = `#!/bin/sh
case "$1" in up) if mkdir "${bin}/once" 2>/dev/null; then
  for one; do shift; case "$one" in --client=*) one=--client=127.0.0.1:9;; esac; set -- "$@" "$one"; done
fi;; esac
exec "${cli.command}" "$@"
`;
    try {
      await writeFile(path.join(bin, "pulumi"), script, { mode: 0o755 });
      const PATH = `${bin}${path.delimiter}${env.PATH}`;
      const run = await drive({ ...env, PATH }, "up", "--yes", "--folder", directory);
      assert.equal(run.code, 0, run.stdout + run.stderr);
      assert.match(
        run.stderr,
        /^site-01: running\nsite-01: Pulumi's processes did not .*: begun again\nsite-01: done, 6 create/,
      );
      assert.equal(routers.get("site-01")?.items("/interface/bonding").length, 1);
    } finally {
      await rm(bin, { recursive: true });
    }
  });

  it("asks for --yes, for sites, and for names that there are", async () => {
    const empty = await mkdtemp(path.join(tmpdir(), "pulumi-routeros-fleet-"));
    try {
      await mkdir(path.join(empty, "project"));
      const nothing = await drive({}, "preview", "--folder", path.join(empty, "project"));
      assert.equal(nothing.code, 2);
      assert.match(nothing.stderr, /^error: .* has no site: write a Pulumi\.SITE\.yaml for each/);
    } finally {
      await rm(empty, { recursive: true });
    }
    const up = await drive({}, "up");
    assert.match(up.stderr, /^error: up changes 2 sites: run preview first, then add --yes\n$/);
    const paris = await drive({}, "preview", "--only", "hq,paris");
    assert.match(paris.stderr, /^error: there is no site paris: write one of branch-berlin, hq\n$/);
  });
});
