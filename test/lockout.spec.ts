import * as assert from "node:assert/strict";
import { connect } from "node:net";
import { simulator, type Simulator } from "../simulator";
import { RawClient } from "./simulator/raw-client";
import { CheckError, type Declared, Deployment, type Values } from "./support/deployment";
import { answered } from "./support/patience";

const one = (type: string, inputs: Values): Declared[] => [{ type, name: "one", inputs }];

/** A router that this program reaches as `pulumi`, whose group is its own. */
async function setUp(scheme: "api" | "http" = "api", version?: "6.49.18" | "7.22.3") {
  const router = await simulator(version === undefined ? {} : { version });
  const policy = `read,write,policy,test,api${version === "6.49.18" ? "" : ",rest-api"}`;
  router.add("/user/group", { name: "pulumi", policy });
  router.add("/user", { name: "pulumi", group: "pulumi", password: "Kestrel-over-7" });
  const host = scheme === "api" ? router.url : (router.restUrl ?? "");
  const stack = new Deployment({
    "routeros:host": host,
    "routeros:username": "pulumi",
    "routeros:password": "Kestrel-over-7",
    "routeros:timeout": answered,
  });
  return { router, stack };
}

describe("a program that would lock itself out", () => {
  let router: Simulator;
  let stack: Deployment;
  beforeEach(async () => {
    ({ router, stack } = await setUp());
  });
  afterEach(() => router.close());

  const writes = () => router.commands.filter(({ command }) => command !== "print");
  const refused = async (said: RegExp, work: () => Promise<unknown>): Promise<void> => {
    router.forget();
    await assert.rejects(work(), said);
    assert.deepEqual(writes(), []);
    assert.equal(router.connections > 0, true);
  };

  it("is told at preview, without the router, what the configuration shows", async () => {
    const offline = new Deployment({ "routeros:host": "https://192.0.2.1" });
    const preview = async (type: string, inputs: Values, property: string, said: RegExp) =>
      assert.rejects(offline.preview(one(type, inputs)), (error: Error) => {
        assert.ok(error instanceof CheckError);
        assert.equal(error.failures[0]?.property, property);
        assert.match(error.message, said);
        return true;
      });
    const off = { disabled: true };
    await preview(
      "IpService",
      { name: "www-ssl", ...off },
      "disabled",
      /reaches the router by www-ssl/,
    );
    const admin = { name: "admin", group: "full", ...off };
    await preview("User", admin, "disabled", /logs in as "admin", who must stay/);
    assert.deepEqual(await offline.preview(one("IpService", { name: "api", ...off })), [
      "create one",
    ]);
    offline.config["routeros:host"] = "api://192.0.2.1";
    await preview(
      "IpService",
      { name: "api", ...off },
      "disabled",
      /Point routeros:host at another/,
    );
  });

  it("may close every other service, and not its own", async () => {
    await stack.up(one("IpService", { name: "telnet", disabled: true }));
    await stack.destroy();
    await refused(/reaches the router by api\. Point/, () =>
      stack.up(one("IpService", { name: "api", disabled: true })),
    );
    await refused(/port: this program itself reaches/, () =>
      stack.up(one("IpService", { name: "api", port: 9000 })),
    );
  });

  it("may name its own network, and no list without it", async () => {
    await refused(
      /address: .* uses api from 127\.0\.0\.1, which is in none of 10\.0\.0\.0\/8/,
      () => stack.up(one("IpService", { name: "api", address: ["10.0.0.0/8"] })),
    );
    await refused(/address: .* uses api from 127\.0\.0\.1/, () =>
      stack.up(one("IpService", { name: "api", availableFrom: "10.0.0.0/8" })),
    );
    const address = ["127.0.0.0/8", "10.0.0.0/8"];
    await stack.up(one("IpService", { name: "api", address }));
    await refused(/address: .* logs in as "pulumi" from 127\.0\.0\.1/, () =>
      stack.up([
        ...one("IpService", { name: "api", address }),
        {
          type: "User",
          name: "me",
          inputs: { name: "pulumi", group: "pulumi", address: ["10.0.0.0/8"], adopt: true },
        },
      ]),
    );
  });

  it("is not saved by another session of its user, which the list lets in", async () => {
    const socket = connect({ port: router.apiPort, host: "127.0.0.1", localAddress: "127.88.0.7" });
    const other = new RawClient(socket);
    await other.send("/login", "=name=pulumi", "=password=Kestrel-over-7");
    await refused(
      /address: .* uses api from 127\.(0\.0\.1|88\.0\.7) or 127\.(0\.0\.1|88\.0\.7), not all of which are in 127\.88\.0\.0\/16/,
      () => stack.up(one("IpService", { name: "api", address: ["127.88.0.0/16"] })),
    );
    other.close();
  });

  it("is refused to put its service back to what was closed", async () => {
    const other = new Deployment({ "routeros:host": router.url, "routeros:timeout": answered });
    router.set("/ip/service", "www", { disabled: "yes" });
    await other.up(one("IpService", { name: "www", disabled: false }));
    other.config["routeros:host"] = router.restUrl ?? "";
    await assert.rejects(other.destroy(), /cannot remove service "www".*reaches the router by www/);
    other.config["routeros:host"] = router.url;
    await other.destroy();
  });

  it("keeps its own user: enabled, by this name, in a group that suffices", async () => {
    const me = (more: Values) =>
      one("User", { name: "pulumi", group: "pulumi", adopt: true, ...more });
    await stack.up(me({ comment: "this program" }));
    await refused(/who must stay/, () => stack.up(me({ name: "renamed" })));
    await refused(/the group would lack write/, () => stack.up(me({ group: "read" })));
    await refused(/would use the old one/, () => stack.up(me({ password: "Another-word-9" })));
    await refused(/cannot remove user "pulumi".*who must stay/, () => stack.destroy());
    stack.config["routeros:username"] = "admin";
    stack.config["routeros:password"] = "";
    await stack.destroy();
  });

  it("keeps the group of its own user sufficient", async () => {
    const group = (policy: string[]) => one("UserGroup", { name: "pulumi", policy, adopt: true });
    const enough = ["read", "write", "policy", "api"];
    await stack.up(group(enough));
    await refused(/the group would lack write, api/, () => stack.up(group(["read", "ssh"])));
  });

  it("writes nothing of a group unless it comes from a network that is admitted", async () => {
    const group = (admits: string[]) => one("UserGroup", { name: "m", policy: ["read"], admits });
    await refused(/comes from 127\.0\.0\.1, which is in none of .* \(10\.0\.0\.0\/8\)/, () =>
      stack.up(group(["10.0.0.0/8"])),
    );
    await stack.up(group(["10.0.0.0/8", "127.0.0.0/8"]));
    await refused(/which is in none of/, () => stack.up(group(["192.168.0.0/16"])));
    assert.deepEqual(await stack.up(group(["10.0.0.0/8", "127.0.0.0/8"])), ["same one"]);
  });

  it("keeps out nobody by a firewall before it is let in itself", async () => {
    const drop = { name: "rest", action: "drop", protocol: "tcp", dstPort: "8728" };
    const firewall = (rules: Values[]) => one("ManagementFirewall", { name: "m", rules });
    const elsewhere = { name: "x", action: "accept", srcAddress: "10.0.0.0/8" };
    await refused(/rules: .* from 127\.0\.0\.1 to port 8728 \(api\)/, () =>
      stack.up(firewall([drop])),
    );
    await refused(/no rule would let it in/, () => stack.up(firewall([elsewhere, drop])));
    const answers = { name: "a", action: "accept", connectionState: ["established"] };
    await refused(/no rule would let it in/, () => stack.up(firewall([answers, drop])));
    const ways: Values[] = [
      { name: "x", action: "accept", srcAddress: "127.0.0.0-127.0.0.9" },
      { name: "x", action: "accept", srcAddress: "!10.0.0.0/8" },
      { name: "x", action: "accept", protocol: "tcp", dstPort: "8000-9000" },
      { name: "x", action: "accept", inInterfaceList: "all" },
    ];
    for (const way of ways) await stack.up(firewall([way, drop]));
    await stack.up(firewall([{ ...drop, dstPort: "22" }]));
    await stack.destroy();
  });
});

describe("a program that reaches the router by REST", () => {
  it("keeps rest-api for its user, and www open", async () => {
    const { router, stack } = await setUp("http");
    try {
      const off = one("IpService", { name: "www", disabled: true });
      await assert.rejects(stack.up(off), /reaches the router by www\./);
      const policy = ["read", "write", "policy", "api"];
      const group = one("UserGroup", { name: "pulumi", policy, adopt: true });
      await assert.rejects(stack.up(group), /the group would lack rest-api/);
    } finally {
      await router.close();
    }
  });
});
