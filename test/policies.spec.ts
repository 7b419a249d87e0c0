import * as assert from "node:assert/strict";
import * as menus from "../provider/menus";
import { simulator } from "../simulator";
import { type Declared, Deployment } from "./support/deployment";
import { answered } from "./support/patience";
import { needsPolicies } from "./support/policies";

// `manages()` looks at the policies of all others.
needsPolicies(menus.backupSchedule, () => ({ made: { name: "nightly" }, changed: { keep: 3 } }));
needsPolicies(menus.managementFirewall, () => ({
  made: { name: "m", rules: [{ name: "all", action: "accept" }] },
  changed: { rules: [{ name: "all", action: "accept", log: true }] },
}));
needsPolicies(menus.ethernetPort, () => ({
  made: { port: "ether2", comment: "uplink" },
  changed: { mtu: 1400 },
}));

describe("the policies that a resource needs", () => {
  it("include the login itself", async () => {
    const router = await simulator({ deviceMode: "advanced" });
    try {
      router.add("/user/group", { name: "tester", policy: "read,write,rest-api" });
      router.add("/user", { name: "tester", group: "tester", password: "" });
      const host = { "routeros:username": "tester", "routeros:timeout": answered };
      const script: Declared[] = [
        { type: "Script", name: "it", inputs: { name: "hello", source: ":log info hello" } },
      ];
      const over = (url: string) => new Deployment({ "routeros:host": url, ...host }).up(script);
      await assert.rejects(over(router.url), /refused user "tester"/);
      await over(router.restUrl ?? "");
      router.remove("/system/script", "hello");
      router.set("/user/group", "tester", { policy: "api,!rest-api" });
      await assert.rejects(over(router.restUrl ?? ""));
      await over(router.url);
    } finally {
      await router.close();
    }
  });
});
