import * as assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { chmod, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import * as path from "node:path";
import { closeRouters } from "../engine/office";
import { engine, prepareEngine, type Result } from "../support/engine";
import { envOf, runScript, scriptOf } from "../support/workflow";
import { type Offices, offices, withRouters } from "./offices";
import { patience } from "../support/patience";

const root = path.resolve(__dirname, "../..");

/** The workflows' own scripts, as GitHub runs them, with the real CLI and without GitHub. */
describe("the workflows of examples/ci", function () {
  this.timeout(patience.engine);
  let project: Offices;
  let routers: Awaited<ReturnType<typeof withRouters>>;

  const step = async (
    workflow: string,
    name: string,
    env: Record<string, string> = {},
  ): Promise<Result> => {
    const script = await scriptOf(workflow, name);
    const { directory } = project;
    const bin = path.join(directory, "node_modules/.bin");
    const searched = [bin, (await engine()).cli.directory, project.env.PATH ?? ""];
    const all = {
      ...process.env,
      ...project.env,
      GITHUB_OUTPUT: path.join(directory, "output"),
      GITHUB_STEP_SUMMARY: path.join(directory, "summary.md"),
      GITHUB_REPOSITORY: "acme/offices",
      ...env,
      PATH: searched.join(path.delimiter),
    };
    return runScript(script, { cwd: directory, env: all });
  };
  const file = (name: string) => readFile(path.join(project.directory, name), "utf8");
  const command = async (name: string, script: string) => {
    const at = path.join(project.directory, "node_modules/.bin", name);
    await mkdir(path.dirname(at), { recursive: true });
    await writeFile(at, script);
    await chmod(at, 0o755);
  };

  before(prepareEngine);
  before(async () => {
    project = await offices();
    const { edit, pulumi } = project;
    // By the passphrase that the workflows have.
    const init = async (stack: string) => void (await pulumi("stack", "init", stack));
    routers = await withRouters({ edit, init });
    const main = path.join(root, "dist/cli/main.js");
    await command("pulumi-routeros", `#!/bin/sh\nexec node ${main} "$@"\n`);
  });
  after(closeRouters);

  it("list the sites, and refuse a project without one", async () => {
    const listed = await step("preview.yml", "One site per Pulumi.SITE.yaml");
    assert.equal(listed.code, 0, listed.stderr);
    assert.equal(await file("output"), 'sites=["branch-berlin","hq"]\n');
    const script = await scriptOf("preview.yml", "One site per Pulumi.SITE.yaml");
    const nowhere = path.join(project.directory, "node_modules");
    await new Promise<void>((resolve) => {
      execFile("bash", ["-e", "-c", script], { cwd: nowhere }, (error, stdout) => {
        assert.equal(error?.code, 1);
        assert.match(stdout, /::error::there is no Pulumi\.SITE\.yaml/);
        resolve();
      });
    });
  });

  it("preview without a router or its password, and end as the preview did", async () => {
    const previewed = await step("preview.yml", "Preview", { SITE: "hq" });
    assert.equal(previewed.code, 0, previewed.stderr);
    const missing = await step("preview.yml", "Preview", { SITE: "paris" });
    assert.notEqual(missing.code, 0);
    assert.match(missing.stderr, /no stack named 'paris' found/);
    assert.equal(await file("previews/paris.exit"), `${missing.code}\n`);
    assert.deepEqual(
      Object.values(routers).map(({ logins }) => logins),
      [0, 0, 0],
    );
  });

  it("write one comment, and edit it on the next push", async () => {
    assert.equal((await step("preview.yml", "Body")).code, 0);
    const body = await file("comment.md");
    assert.match(body, /^<!-- pulumi-routeros preview-comment preview -->\n### .* 1 failed\n/);
    assert.equal(await file("summary.md"), body);

    const post = "One comment, edited by the next push";
    // In GitHub's place: tells what it was asked, and of comments what COMMENT says.
    const asked = path.join(project.directory, "asked");
    await command(
      "gh",
      `#!/bin/sh\necho "$*" >> ${asked}\ncase "$*" in *--jq*) echo "$COMMENT";; esac\n`,
    );
    const first = await step("preview.yml", post, { NUMBER: "12", COMMENT: "" });
    const second = await step("preview.yml", post, { NUMBER: "12", COMMENT: "345" });
    assert.deepEqual([first.code, second.code], [0, 0], first.stderr + second.stderr);
    const calls = (await file("asked")).split("\n").filter((line) => !line.includes("--jq"));
    assert.deepEqual(calls.slice(0, 2), [
      "api --method POST repos/acme/offices/issues/12/comments -F body=@comment.md",
      "api --method PATCH repos/acme/offices/issues/comments/345 -F body=@comment.md",
    ]);
  });

  it("find drift at night, and fail when a router differs", async () => {
    await rm(path.join(project.directory, "previews"), { recursive: true, force: true });
    for (const site of ["hq", "branch-berlin"])
      await project.pulumi("up", "--stack", site, "--yes", "--skip-preview");
    // A user of its own on each router, with a password of its own, as the workflow's head says.
    const secrets: Record<string, string> = {};
    for (const [router, secret] of [
      [routers.berlin, "ROS_PASSWORD"],
      [routers.core, "ROS_PASSWORD_CORE"],
      [routers.edge, "ROS_PASSWORD_EDGE"],
    ] as const) {
      secrets[secret] = `for ${secret}`;
      router.add("/user/group", { name: "drift", policy: "read,api" });
      router.add("/user", { name: "drift", group: "drift", password: `for ${secret}` });
      router.forget();
    }
    const { PULUMI_BACKEND_URL, PULUMI_CONFIG_PASSPHRASE, ...logins } = await envOf(
      "drift.yml",
      secrets,
    );
    assert.ok(PULUMI_BACKEND_URL && PULUMI_CONFIG_PASSPHRASE !== undefined);
    const night = async (env = logins) => {
      const read = await step("drift.yml", "Read every router", env);
      assert.equal(read.code, 0, read.stderr);
      return step("drift.yml", "Say what differs, and fail if anything does");
    };
    assert.equal((await night()).code, 0);
    assert.match(await file("drift.md"), /### RouterOS drift: no differences in 2 sites\n/);
    for (const router of Object.values(routers))
      assert.deepEqual([...new Set(router.commands.map(({ user }) => user))], ["drift"]);

    const { ROS_USERNAME_CORE, ...incomplete } = logins;
    assert.equal(ROS_USERNAME_CORE, "drift");
    assert.equal((await night(incomplete)).code, 3);
    assert.match(
      (await file("previews/hq.err")) + (await file("previews/hq.json")),
      /user \\*"pulumi\\*".*Set routeros:devices\.core\.username and routeros:devices\.core\.password \(or ROS_USERNAME_CORE and ROS_PASSWORD_CORE\)/,
    );

    routers.berlin.set("/interface/vlan", "staff", { "vlan-id": "99" });
    assert.equal((await night()).code, 1);
    assert.match(await file("drift.md"), /! Vlan staff\n- {3}vlanId: 71\n\+ {3}vlanId: 99\n/);

    await routers.edge.close();
    assert.equal((await night()).code, 3, "a router that cannot be read is no router that agrees");
    assert.match(await file("drift.md"), /\| hq \(refresh failed\) /);
  });
});
