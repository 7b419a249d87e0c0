import assert from "node:assert/strict";
import { VERSIONS, type Version } from "../../simulator";
import { allowOnDevice } from "../support/at-the-device";
import { simulator } from "../../simulator";
import { ask } from "./rest-client";
import { logIn, start } from "./start";

const MODE = "/system/device-mode";
const REFUSED = "failure: not allowed by device-mode";

/** A router as it is shipped; `start` is one whose administrator was at the button. */
const shipped = (version: Version = "7.22.3") => start({ version, deviceMode: "home" });

describe("simulator: device-mode", () => {
  for (const version of VERSIONS)
    it(`is home on a home router from 7.17 on, and nowhere else: ${version}`, async () => {
      const forbids = async (configuration: "home" | "empty") => {
        const router = await simulator({ version, configuration });
        try {
          router.add("/system/scheduler", { name: "hello" });
          return false;
        } catch (error) {
          assert.equal((error as Error).message, REFUSED);
          return true;
        } finally {
          await router.close();
        }
      };
      assert.equal(await forbids("home"), ["7.18.2", "7.22.3", "7.24"].includes(version));
      assert.equal(await forbids("empty"), false);
    });

  it("shows each feature, and has no such menu in v6", async () => {
    const client = await logIn(await shipped());
    const [row = {}] = (await client.send(`${MODE}/print`)).rows;
    const { mode, scheduler, fetch, email, ipsec, ".id": id } = row;
    assert.deepEqual(
      [mode, scheduler, fetch, email, ipsec],
      ["home", "false", "false", "false", "true"],
    );
    assert.equal(id, undefined);
    const old = await logIn(await start({ version: "6.49.18" }));
    assert.match((await old.send(`${MODE}/print`)).trap ?? "", /^no such command/);
    const seven = await logIn(await start({ version: "7.9.2" }));
    assert.equal((await seven.send(`${MODE}/print`)).rows[0]?.["mode"], "enterprise");
    await assert.rejects(start({ version: "6.49.18", deviceMode: "home" }), /no device-mode/);
  });

  it("refuses scheduler, fetch and e-mail, in scripts and over REST too", async () => {
    const router = await shipped();
    const client = await logIn(router);
    assert.equal((await client.send("/system/scheduler/add", "=name=a")).trap, REFUSED);
    const upload = ["=upload=yes", "=mode=ftp", "=address=192.0.2.1", "=src-path=a"];
    assert.equal((await client.send("/tool/fetch", ...upload)).trap, REFUSED);
    assert.equal((await client.send("/tool/e-mail/send", "=to=a@b")).trap, REFUSED);
    const source = "/tool e-mail send to=a@b";
    await client.send("/system/script/add", "=name=mail", `=source=${source}`);
    const run = await client.send("/system/script/run", "=number=mail");
    assert.equal(run.trap, `${REFUSED} (/tool/e-mail/send; line 1)`);
    assert.deepEqual(await ask(router, "PUT", "/system/scheduler", { name: "a" }), [
      500,
      { detail: REFUSED, error: 500, message: "Internal Server Error" },
    ]);
    const [status] = await ask(await shipped("7.18.2"), "PUT", "/system/scheduler", { name: "a" });
    assert.equal(status, 400);
  });

  it("allows what was asked for once the button was pressed, and restarts", async () => {
    const router = await shipped();
    const client = await logIn(router);
    client.write(`${MODE}/update`, "=scheduler=yes");
    const said = await client.next();
    assert.equal(
      said?.words["update"],
      "please activate by turning power off or pressing reset or mode button in 5m",
    );
    assert.throws(() => router.add("/system/scheduler", { name: "a" }));
    assert.equal(await router.pressButton(), true);
    await client.ended();
    router.add("/system/scheduler", { name: "a" });
    const again = await logIn(router);
    const [row] = (await again.send(`${MODE}/print`)).rows;
    assert.deepEqual(
      [row?.["mode"], row?.["scheduler"], row?.["fetch"]],
      ["home", "true", "false"],
    );
    assert.equal(await router.pressButton(), false);
    assert.equal(again.closed, false);
  });

  it("takes another mode as a whole, and a cold start for the button", async () => {
    const router = await shipped();
    const client = await logIn(router);
    await client.send(`${MODE}/update`, "=mode=advanced", "=once=");
    await router.restart();
    assert.throws(() => router.add("/system/scheduler", { name: "a" }), "a warm restart is none");
    const again = await logIn(router);
    await again.send(`${MODE}/update`, "=mode=advanced", "=once=");
    await router.restart({ cold: true });
    router.add("/system/scheduler", { name: "a" });
  });

  it("forgets what nobody confirms in five minutes of its clock", async () => {
    const router = await shipped();
    const client = await logIn(router);
    await client.send(`${MODE}/update`, "=scheduler=yes", "=once=");
    router.advance("299s");
    router.advance("1s");
    assert.equal(await router.pressButton(), false);
    await client.send(`${MODE}/update`, "=scheduler=yes", "=activation-timeout=10m", "=once=");
    router.advance("9m");
    assert.equal(await router.pressButton(), true);
  });

  it("refuses what it does not know", async () => {
    const client = await logIn(await shipped());
    const refusal = async (...words: string[]) =>
      (await client.send(`${MODE}/update`, ...words)).trap;
    assert.equal(await refusal("=mode=enterprise"), "input does not match any value of mode");
    assert.equal(await refusal("=scheduler=maybe"), "input does not match any value of scheduler");
    assert.equal(await refusal("=sheduler=yes"), "unknown parameter sheduler");
    assert.equal(
      await refusal("=scheduler=yes", "=activation-timeout=5s"),
      "value of activation-timeout is out of range (00:00:10 .. 1d00:00:00)",
    );
  });

  it("does not run entries of a scheduler that was switched off", async () => {
    const router = await start({ now: new Date("2026-11-25T12:00:00Z") });
    router.add("/system/scheduler", { name: "a", interval: "1m", "on-event": ":log info ran" });
    router.advance("61s");
    const runs = () => router.items("/system/scheduler")[0]?.["run-count"];
    assert.equal(runs(), "1");
    await allowOnDevice(router, { scheduler: "no" });
    router.advance("10m");
    assert.equal(runs(), "0");
  });
});
