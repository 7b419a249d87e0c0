import * as assert from "node:assert/strict";
import type { Simulator } from "../../simulator";
import { patience } from "../support/patience";
import { aStack, closeAll, closedRouter, enroll, type Stack, touched } from "./place";

interface Told {
  exitCode: number;
  routers: { host: string; outcome: string; error?: string; identity?: string }[];
}

const line = (router: Simulator, identity: string, device: string, hostKey = router.sshHostKey) =>
  [`ssh://127.0.0.1:${router.sshPort}`, identity, "hq", device, hostKey, router.apiSslPort].join();

/** The command of an inventory, and what it says as JSON. */
async function fleet(stack: Stack, lines: string[], ...more: string[]) {
  const text = ["host,identity,stack,device,host-key,port", ...lines, ""].join("\r\n");
  const file = stack.write("routers.csv", text);
  const outcome = await enroll(stack, ["enroll", "--inventory", file, "--json", ...more]);
  return { ...outcome, told: JSON.parse(outcome.stdout) as Told };
}

afterEach(closeAll);

describe("pulumi-routeros enroll --inventory", function () {
  this.timeout(patience.processes);

  it("enrols many, tells which failed, and goes on with those alone", async () => {
    const [core, edge, lab] = [
      await closedRouter({ identity: "hq, core" }),
      await closedRouter({ identity: "hq-edge", version: "6.49.18" }),
      await closedRouter({ identity: "another one" }),
    ];
    const stack = aStack();
    const before = touched(lab);
    const lines = (lab_: string) => [
      line(core, '"hq, core"', "core"),
      line(edge, "hq-edge", "edge"),
      line(lab, lab_, "lab"),
    ];
    const first = await fleet(stack, lines("lab"));
    assert.deepEqual([first.code, first.told.exitCode], [1, 1]);
    assert.deepEqual(
      first.told.routers.map(({ outcome }) => outcome),
      ["enrolled", "enrolled", "failed"],
    );
    assert.match(
      first.told.routers[2]?.error ?? "",
      /is the router "another one", and \S+ expects "lab"/,
    );
    assert.deepEqual(touched(lab), before);
    const devices = JSON.parse(stack.config["routeros:devices"] ?? "{}") as Record<string, object>;
    assert.deepEqual(Object.keys(devices).sort(), ["core", "edge"]);

    const again = await fleet(stack, lines("another one"));
    assert.deepEqual(
      [again.code, again.told.routers.map(({ outcome }) => outcome)],
      [0, ["nothing to do", "nothing to do", "enrolled"]],
    );
    const all = JSON.parse(stack.config["routeros:devices"] ?? "{}") as Record<
      string,
      Record<string, string>
    >;
    assert.deepEqual(Object.keys(all).sort(), ["core", "edge", "lab"]);
    assert.equal(all["core"]?.["identity"], "hq, core");
    assert.equal(new Set(Object.values(all).map(({ password }) => password)).size, 3);
    for (const { password = "" } of Object.values(all)) assert.ok(!stack.calls.includes(password));
  });

  it("asks for nothing: a router whose key is not known says which it shows", async () => {
    const router = await closedRouter();
    const { code, told } = await fleet(aStack(), [line(router, "", "core", "")]);
    assert.equal(code, 1);
    assert.match(
      told.routers[0]?.error ?? "",
      /no host key is pinned, and it offers ssh-rsa SHA256:/,
    );
    assert.equal(router.logins, 0);
  });

  it("refuses a file that is not right before it reaches any router", async () => {
    const router = await closedRouter();
    const stack = aStack();
    for (const [text, says] of [
      ["host,identiy\n1.2.3.4,x", /no column "identiy": did you mean identity\?/],
      ["identity,stack\nx,hq", /names no column host/],
      ["host,stack\n,hq", /line 2 names no host/],
      ["host\n192.0.2.1", /line 2 names no stack/],
      ["host,stack\n192.0.2.1,hq\n192.0.2.2,hq", /has the place of another router/],
      ["host,stack\n192.0.2.1,hq,extra", /more cells than there are columns/],
      ["host,stack,transport\n192.0.2.1,hq,telnet", /transport is apis or https/],
      ["host,stack,port\n192.0.2.1,hq,x", /port is a whole number/],
    ] as const) {
      const file = stack.write("wrong.csv", text);
      const { code, stderr } = await enroll(stack, ["enroll", "--inventory", file]);
      assert.equal(code, 2, text);
      assert.match(stderr, says);
    }
    const gone = await enroll(stack, ["enroll", "--inventory", "no-such.csv"]);
    assert.deepEqual([gone.code, /cannot read no-such\.csv/.test(gone.stderr)], [2, true]);
    assert.equal(router.logins, 0);
  });
});
