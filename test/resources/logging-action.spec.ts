import * as assert from "node:assert/strict";
import { loggingAction } from "../../provider/menus/logging-action";
import type { Menu } from "../../provider/schema";
import { simulator, type Simulator } from "../../simulator";
import { CheckError, type Declared, Deployment, type Values } from "../support/deployment";
import { manages, VERSIONS } from "../support/manages";
import { answered } from "../support/patience";

const menu: Menu = loggingAction;

/** The properties of the targets that a case is not about. */
const others = (target: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(menu.properties).flatMap(([property, { when }]) =>
      when && !when.is.includes(target) ? [[property, `not with target ${target}`]] : [],
    ),
  );
const target = { target: "the target has cases of its own below" };

manages(menu, ({ name }) => ({
  create: { name: name("recent"), target: "memory", memoryLines: 200 },
  sends: { name: name("recent"), target: "memory", "memory-lines": "200" },
  changes: { memoryLines: 300, memoryStopOnFull: true, comment: "recent lines" },
  excused: { ...others("memory"), ...target },
  renamed: { name: name("latest") },
  drift: { set: ["memory-lines", "5"], "not set": ["memory-stop-on-full", "yes"] },
}));

manages(menu, ({ name }) => ({
  create: { name: name("files"), target: "disk", diskFileName: "office" },
  sends: { name: name("files"), target: "disk", "disk-file-name": "office" },
  changes: {
    diskFileName: "shop",
    diskFileCount: 5,
    diskLinesPerFile: 500,
    diskStopOnFull: true,
    comment: "kept",
  },
  excused: { ...others("disk"), ...target },
  renamed: { name: name("kept") },
  drift: { set: ["disk-file-name", "byhand"], "not set": ["disk-file-count", "9"] },
}));

manages(menu, ({ name }) => ({
  create: { name: name("central"), target: "remote", remote: "192.168.88.5" },
  sends: { name: name("central"), target: "remote", remote: "192.168.88.5" },
  changes: {
    remote: "192.168.88.6",
    remotePort: 1514,
    remoteLogFormat: "syslog",
    cefEventDelimiter: "\n",
    bsdSyslog: true,
    checkCertificate: true,
    srcAddress: "192.168.88.1",
    syslogFacility: "local0",
    syslogSeverity: "warning",
    syslogTimeFormat: "iso8601",
    comment: "the office's server",
  },
  excused: {
    ...others("remote"),
    ...target,
    remoteProtocol: "tcp only goes with the format cef",
    vrf: "the simulator has one table",
  },
  renamed: { name: name("syslog") },
  drift: { set: ["remote", "192.168.88.9"], "not set": ["remote-port", "5514"] },
  newer: ["remoteLogFormat", "syslog"],
}));

manages(menu, ({ name }) => ({
  create: { name: name("mail"), target: "email", emailTo: "noc@example.org" },
  sends: { name: name("mail"), target: "email", "email-to": "noc@example.org" },
  changes: {
    emailTo: "office@example.org",
    emailCc: ["a@example.org", "b@example.org"],
    emailStartTls: true,
    comment: "mails",
  },
  excused: { ...others("email"), ...target },
  renamed: { name: name("mails") },
  drift: { set: ["email-to", "x@example.org"], "not set": ["email-start-tls", "yes"] },
  newer: ["emailCc", ["a@example.org"]],
}));

for (const version of VERSIONS)
  describe(`LoggingAction on RouterOS ${version}, beyond the suite`, () => {
    let router: Simulator;
    let stack: Deployment;
    beforeEach(async () => {
      router = await simulator({ version });
      stack = new Deployment({ "routeros:host": router.url, "routeros:timeout": answered });
    });
    afterEach(() => router.close());

    const action = (inputs: Values): Declared[] => [
      { type: "LoggingAction", name: "action", inputs },
    ];
    const row = (name: string) =>
      router.items("/system/logging/action").find((one) => one["name"] === name) ?? {};

    it("changes the target, and what an old target left behind is not seen again", async () => {
      const remote = { name: "a", target: "remote", remote: "10.0.0.1", remotePort: 1514 };
      await stack.up(action(remote));
      await stack.up(action({ name: "a", target: "memory", memoryLines: 50 }));
      assert.equal(row("a")["target"], "memory");
      assert.equal(row("a")["remote-port"], undefined);
      await stack.up(action({ name: "a", target: "remote", remote: "10.0.0.1" }));
      assert.equal(row("a")["remote-port"], "514");
      await stack.refresh();
      const program = action({ name: "a", target: "remote", remote: "10.0.0.1" });
      assert.deepEqual(await stack.preview(program), ["same action"]);
      await stack.destroy();
      assert.deepEqual(row("a"), {});
    });

    it("adopts an action of the factory, and puts its defaults back on destroy", async () => {
      const before = row("disk");
      const inputs = { name: "disk", target: "disk", diskFileCount: 7, adopt: true };
      await stack.up(action(inputs));
      assert.equal(row("disk")["disk-file-count"], "7");
      assert.deepEqual(await stack.up(action(inputs)), ["same action"]);
      await stack.refresh();
      await stack.destroy();
      assert.deepEqual(row("disk"), before);
    });

    it("keeps the file of an action that it adopts, and destroy gives back exactly what was found", async () => {
      router.set("/system/logging/action", "disk", {
        "disk-file-name": "flash/log",
        "disk-lines-per-file": "100",
      });
      const before = row("disk");
      const inputs = { name: "disk", target: "disk", diskFileCount: 7, adopt: true };
      await stack.up(action(inputs));
      assert.equal(row("disk")["disk-file-name"], "flash/log");
      await stack.refresh();
      assert.deepEqual(await stack.up(action(inputs)), ["same action"]);
      await stack.up(action({ ...inputs, diskFileName: "usb1/log" }));
      assert.equal(row("disk")["disk-file-name"], "usb1/log");
      await stack.destroy();
      assert.deepEqual(row("disk"), before);
    });

    it("writes under flash on a board that has it, and elsewhere beside the other files", async () => {
      const links = { name: "links", target: "disk" };
      await stack.up(action(links));
      assert.equal(row("links")["disk-file-name"], "links");
      await router.close();
      router = await simulator({ version, directories: ["flash"] });
      stack = new Deployment({ "routeros:host": router.url, "routeros:timeout": answered });
      await stack.up(action(links));
      assert.equal(row("links")["disk-file-name"], "flash/links");
      await stack.refresh();
      assert.deepEqual(await stack.preview(action(links)), ["same action"]);
      await stack.up(action({ ...links, diskFileName: "usb1/links" }));
      assert.equal(row("links")["disk-file-name"], "usb1/links");
    });

    it("refuses properties of another target, and says with which they go", async () => {
      await assert.rejects(
        stack.preview(action({ name: "a", target: "memory", remotePort: 514, diskFileCount: 2 })),
        (error: Error) => {
          assert.ok(error instanceof CheckError);
          assert.deepEqual(error.failures.map(({ property }) => property).sort(), [
            "diskFileCount",
            "remotePort",
          ]);
          assert.match(
            error.message,
            /remotePort only goes with target "remote", not with "memory"/,
          );
          return true;
        },
      );
    });

    it("refuses a name that the router would refuse, and tcp without cef", async () => {
      await assert.rejects(
        stack.preview(
          action({
            name: "office-log",
            target: "remote",
            remoteProtocol: "tcp",
            remote: "10.0.0.1",
          }),
        ),
        /name: write a name of letters and digits only.*\n.*remoteProtocol: "tcp" only works with/s,
      );
    });
  });
