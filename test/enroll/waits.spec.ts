import * as assert from "node:assert/strict";
import type { Command } from "../../simulator/wire/faults";
import { aMoment, command, Console, run } from "../cli/in-process";
import { patience } from "../support/patience";
import { aStack, closeAll, closedRouter, PASSWORD, touched, words } from "./place";

afterEach(closeAll);

const signs = ({ words: has }: Command) => (has["command"] ?? "").startsWith("/certificate sign");
const WAITS = /^ {2}wait until the router has signed it, [^\n]* 5 minutes\n/gm;
const times = (text: string) => text.match(WAITS)?.length ?? 0;

describe("pulumi-routeros enroll, while a certificate is signed", function () {
  this.timeout(patience.processes);

  it("says once what it waits for, where an answer comes before the certificate", async () => {
    const router = await closedRouter();
    router.fault({ on: signs, do: "nothing" });
    const io = new Console({ env: { ...aStack().env, ROS_PASSWORD: PASSWORD } });
    const enrolling = run(words(router), io);
    while (times(io.text.stdout) === 0) await aMoment();
    router.type('/certificate sign [find where name="pulumi-api-ssl"]');
    assert.equal(await enrolling, 0, io.text.stderr);
    assert.equal(times(io.text.stdout), 1);
  });

  it("says so while the router signs, and nothing of it on standard output with --json", async () => {
    const router = await closedRouter();
    router.fault({ on: signs, do: { delay: 4000 } });
    const env = { ...aStack().env, ROS_PASSWORD: PASSWORD };
    const { code, stdout, stderr } = await command(words(router, "--json"), { env });
    assert.equal(code, 0, stderr);
    assert.equal((JSON.parse(stdout) as { outcome: string }).outcome, "enrolled");
    assert.equal(times(stderr), 1);
  });

  it("says nothing of waiting where nobody waits", async () => {
    const env = { ...aStack().env, ROS_PASSWORD: PASSWORD };
    const { code, stdout } = await command(words(await closedRouter()), { env });
    assert.deepEqual([code, times(stdout)], [0, 0]);
  });

  it("takes everything back at Ctrl-C, and does not wait for the signature", async () => {
    const router = await closedRouter();
    const [stack, before] = [aStack(), touched(router)];
    router.fault({ on: signs, do: "hang" });
    const env = { ...stack.env, ROS_PASSWORD: PASSWORD };
    const { code, stderr } = await command(words(router), { env }, async (interrupt, isOver) => {
      while (!isOver() && !router.commands.some(signs)) await aMoment();
      interrupt();
    });
    assert.deepEqual(
      [code, stderr],
      [3, "error: not enrolled: interrupted; everything that was made is taken back\n"],
    );
    assert.deepEqual([touched(router), stack.config], [before, {}]);
  });
});
