import * as assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { Devices } from "../provider/config/config";
import { RouterOsError } from "../provider/errors";
import { type Simulator, simulator } from "../simulator";
import { Deployment } from "./support/deployment";

const secret = "hunter2";
const pem = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n";
const fingerprint = "ab".repeat(32);

/** Devices of a stack's configuration (keys without `routeros:`) and an environment. */
function devices(
  settings: Record<string, string> = {},
  environment: Record<string, string> = {},
): Devices {
  const config = Object.fromEntries(
    Object.entries(settings).map(([key, value]) => [`routeros:${key}`, value]),
  );
  return new Devices({ get: (key) => config[key] }, environment);
}

/** The text of the configuration's error, which must hold no password. */
function refusal(
  settings: Record<string, string>,
  environment: Record<string, string> = {},
  device?: string,
): string {
  let text = "";
  assert.throws(
    () => devices({ password: secret, ...settings }, environment).router(device),
    (error: unknown) => {
      assert.ok(error instanceof RouterOsError);
      assert.doesNotMatch(error.message, new RegExp(secret));
      assert.doesNotMatch(error.message, /\n|undefined|\[object/);
      text = error.message;
      return true;
    },
  );
  return text;
}

/** True when both settings lead to the same router over the same connection. */
const same = (a: Devices, b: Devices, device?: string) => a.router(device) === b.router(device);

const two = JSON.stringify({
  core: { host: "10.0.0.1", password: "for core" },
  "edge-1": { host: "api://10.0.0.2:8000", username: "pulumi", insecure: true, timeout: "5s" },
});

describe("configuration", () => {
  describe("of the host", () => {
    it("says which key to set when there is none", () => {
      assert.match(
        refusal({}),
        /^no router is configured: set routeros:host \(pulumi config set routeros:host /,
      );
    });

    it("says which key to set when a named device has none", () => {
      const text = refusal({ devices: '{"core":{}}' }, {}, "core");
      assert.match(text, /set routeros:devices\.core\.host /);
    });

    it("is TLS unless it says otherwise", () => {
      assert.ok(same(devices({ host: "10.1.0.1" }), devices({ host: "apis://10.1.0.1" })));
      assert.ok(!same(devices({ host: "10.1.0.1" }), devices({ host: "api://10.1.0.1" })));
    });

    it("may have a port, a slash at the end, a name or an IPv6 address", () => {
      const labels = ["router.lan", "router.lan:8729", "apis://10.1.0.2:8729/", "api://[fd00::1]"];
      assert.deepEqual(
        labels.map((host) => devices({ host }).router(undefined).label),
        ["router.lan", "router.lan:8729", "10.1.0.2:8729", "fd00::1"],
      );
    });

    for (const [host, meant] of [
      ["2001:db8::1", "[2001:db8::1]"],
      ["https://2001:db8::1", "https://[2001:db8::1]"],
      ["10.0.0.1/rest", "10.0.0.1"],
      ["https://r:8443/rest?x=1", "https://r:8443"],
      ["https:10.0.0.1", "https://10.0.0.1"],
      ["API://10.0.0.1", "api://10.0.0.1"],
      ["HTTPS://router.lan/", "https://router.lan"],
      ["10.0.0.1 ", "10.0.0.1"],
      [" apis://10.0.0.1\n", "apis://10.0.0.1"],
      ["router.lan.", "router.lan"],
      ["apis://router.lan.:8729", "apis://router.lan:8729"],
    ] as const)
      it(`says what is meant by ${JSON.stringify(host)}`, () => {
        const text = `routeros:host is not an address of a router as it stands: write ${JSON.stringify(meant)}`;
        assert.equal(refusal({ host }), text);
        devices({ host: meant }).router(undefined);
      });

    for (const host of [
      ...[
        "ftp://10.0.0.1",
        "ssh://r",
        "10.0.0.1:0",
        "10.0.0.1:65536",
        "apis://",
        "5",
        "192.168.88",
      ],
      ...["192.168.300.1", "[10.0.0.1]", "[fd00::zz]", "-r", "a..b"],
    ])
      it(`refuses ${JSON.stringify(host)}, and shows what is right`, () => {
        assert.match(
          refusal({ host }),
          /^routeros:host is not an address of a router: write "192\.168\.88\.1", or "apis:/,
        );
      });

    it("refuses user name and password in it, and does not repeat them", () => {
      for (const host of [`apis://admin:${secret}@10.0.0.1`, `admin:${secret}@10.0.0.1`])
        assert.match(refusal({ host }), /without user name and password$/);
    });
  });

  describe("from the environment", () => {
    it("has the host of ROS_HOSTURL when the stack names none", () => {
      const router = devices({}, { ROS_HOSTURL: "api://10.2.0.1" }).router(undefined);
      assert.equal(router.label, "10.2.0.1");
    });

    it("may name the same host as the stack", () => {
      const config = { host: "10.2.0.2" };
      assert.ok(same(devices(config), devices(config, { ROS_HOSTURL: "apis://10.2.0.2" })));
    });

    it("may not name another host than the stack", () => {
      const text = refusal({ host: "10.2.0.2" }, { ROS_HOSTURL: "apis://10.2.0.3" });
      assert.match(
        text,
        /^ROS_HOSTURL names apis:\/\/10\.2\.0\.3 and routeros:host names 10\.2\.0\.2/,
      );
      assert.match(text, /nothing was read or written\. Unset ROS_HOSTURL/);
      refusal({ host: "10.2.0.2" }, { ROS_HOSTURL: "api://10.2.0.2" });
    });

    it("says so when ROS_HOSTURL is no address, and hides a password in it", () => {
      const environment = { ROS_HOSTURL: `apis://admin:${secret}@10.2.0.2` };
      assert.match(refusal({}, environment), /^ROS_HOSTURL is not an address/);
      assert.match(refusal({ host: "10.2.0.2" }, environment), /^ROS_HOSTURL is not an address/);
    });

    it("has user, password and certificate for the default device, before the stack's", () => {
      const host = "10.2.0.4";
      const plain = devices({ host, username: "a", password: "b", caCertificate: pem });
      for (const [variable, setting] of [
        ["ROS_USERNAME", "username"],
        ["ROS_PASSWORD", "password"],
        ["ROS_CA_CERTIFICATE", "caCertificate"],
      ] as const) {
        const value = setting === "caCertificate" ? `${pem}\n` : "another";
        const config = { host, username: "a", password: "b", caCertificate: pem };
        const over = devices(config, { [variable]: value });
        assert.ok(!same(over, plain), variable);
        assert.ok(same(over, devices({ ...config, [setting]: value })), variable);
      }
    });

    it("has a user for each named device", () => {
      const set = JSON.parse(two) as Record<string, object>;
      const named = { ...set, core: { ...set["core"], username: "drift" } };
      const over = devices({ devices: two }, { ROS_USERNAME_CORE: "drift" });
      assert.ok(same(over, devices({ devices: JSON.stringify(named) }), "core"));
      assert.ok(same(over, devices({ devices: two }), "edge-1"));
    });

    it("has a password for each named device", () => {
      const config = { devices: two };
      const environment = { ROS_PASSWORD_CORE: "x", ROS_PASSWORD_EDGE_1: "y" };
      for (const [device, password] of [
        ["core", "x"],
        ["edge-1", "y"],
      ] as const) {
        const set = JSON.parse(two) as Record<string, object>;
        const json = JSON.stringify({ ...set, [device]: { ...set[device], password } });
        assert.ok(same(devices(config, environment), devices({ devices: json }), device));
      }
    });

    it("gives nothing of the default device to a named one", () => {
      const environment = {
        ROS_HOSTURL: "apis://10.2.0.9",
        ROS_USERNAME: "x",
        ROS_PASSWORD: "x",
        ROS_CA_CERTIFICATE: pem,
      };
      assert.ok(same(devices({ devices: two }), devices({ devices: two }, environment), "core"));
    });

    it("counts an empty variable as one that is not set", () => {
      const config = { host: "10.2.0.5", username: "a", password: "b" };
      const environment = { ROS_HOSTURL: "", ROS_USERNAME: "", ROS_PASSWORD: "" };
      assert.ok(same(devices(config), devices(config, environment)));
    });

    it("is ignored by an explicit provider", () => {
      const config = { host: "10.2.0.6", explicit: "true" };
      const environment = {
        ROS_HOSTURL: "apis://10.2.0.9",
        ROS_USERNAME: "x",
        ROS_PASSWORD: "x",
        ROS_CA_CERTIFICATE: pem,
      };
      assert.ok(same(devices(config), devices(config, environment)));
      assert.match(refusal({ explicit: "true" }, environment), /set routeros:host/);
    });
  });

  describe("of devices", () => {
    it("refuses what is no JSON, and does not print it", () => {
      assert.match(
        refusal({ devices: `{"core": "${secret}"` }, {}, "core"),
        /^routeros:devices is no object: write it/,
      );
    });

    for (const [what, json] of [
      ["a list", "[]"],
      ["a text", '"core"'],
      ["nothing", "null"],
      ["an empty text", ""],
    ] as const)
      it(`refuses ${what}`, () => {
        assert.match(
          refusal({ devices: json }, {}, "core"),
          /^routeros:devices is no object: write it in the stack's file as devices by name/,
        );
      });

    it("names a key that there is not, and the device that has it", () => {
      const json = JSON.stringify({ core: { host: "10.0.0.1", pasword: secret } });
      assert.match(
        refusal({ devices: json }, {}, "core"),
        /routeros:devices\.core: there is no "pasword"; did you mean password\?$/,
      );
    });

    for (const [what, core, says] of [
      ["a password that is no text", { password: { text: secret } }, "core.password: write a text"],
      ["a host that is a number", { host: 5 }, "core.host: write an address such as "],
      ["a host that is empty", { host: "" }, "core.host: write an address such as "],
      ["a device that is its host", "10.0.0.1", "core: write settings by name, such as host: "],
      ["a device that is nothing", null, "core: write settings by name, such as host: "],
      [
        "a version that is a number",
        { version: 7.2 },
        "core.version: write a RouterOS version in quotes",
      ],
      ["a flag that is a word", { insecure: "yes" }, "core.insecure: write true or false"],
      ["an empty name", { username: "" }, "core.username: write the name of a user"],
      [
        "another way to confirm",
        { confirm: "maybe" },
        'core.confirm: write "auto", "always" or "off"',
      ],
      [
        "half a second",
        { confirmTime: "3500ms" },
        'core.confirmTime: write whole seconds, from "3s"',
      ],
    ] as const)
      it(`says what to write for ${what}, and does not print it`, () => {
        const text = refusal({ devices: JSON.stringify({ core }) }, {}, "core");
        assert.ok(text.includes(`the configuration is not right: routeros:devices.${says}`), text);
        assert.doesNotMatch(text, /nvalid|expected|received|Too /);
      });

    it("lists the devices for one that there is not", () => {
      assert.match(
        refusal({ devices: two }, {}, "rack"),
        /^there is no device "rack": write one of "core", "edge-1" \(routeros:devices\)/,
      );
      assert.match(refusal({}, {}, "core"), /routeros:devices, which this stack does not have/);
    });

    it("says how to remove a device whose resources are still there", () => {
      assert.match(refusal({ devices: two }, {}, "rack"), /restore its entry/);
    });
  });

  describe("of a certificate", () => {
    let folder: string;
    before(() => (folder = mkdtempSync(path.join(tmpdir(), "routeros-"))));
    after(() => rmSync(folder, { recursive: true }));

    it("is PEM text or the path of a file with it", () => {
      const file = path.join(folder, "ca.pem");
      writeFileSync(file, pem);
      const [text, read] = [pem, file].map((one) =>
        devices({ host: "10.3.0.1", caCertificate: one }),
      );
      assert.ok(text && read && same(text, read));
    });

    it("says so when it is neither", () => {
      const file = path.join(folder, "nothing.pem");
      assert.match(
        refusal({ host: "10.3.0.1", caCertificate: file }),
        /^routeros:caCertificate is neither PEM text nor a file that can be read: ".*nothing\.pem"$/,
      );
    });

    it("takes a fingerprint with and without colons, in any case", () => {
      const colons = (fingerprint.match(/../g) ?? []).join(":").toUpperCase();
      for (const one of [fingerprint, colons])
        devices({ host: "10.3.0.2", fingerprint: one }).router(undefined);
    });

    for (const bad of [fingerprint.slice(2), `${fingerprint}ab`, "sha256", "zz".repeat(32)])
      it(`refuses the fingerprint ${bad.slice(0, 6)}... of ${bad.length} characters`, () => {
        assert.match(
          refusal({ host: "10.3.0.2", fingerprint: bad }),
          /routeros:fingerprint: write the SHA-256 of the certificate: 64 hex digits$/,
        );
      });
  });

  describe("of the rest", () => {
    for (const [setting, good, bad, says] of [
      [
        "timeout",
        ["30s", "500ms", "1m30s", "00:01:00"],
        ["30", "0s", "soon", "30d"],
        /write a time/,
      ],
      [
        "version",
        ["7.22", "7.22.3", "6.49.18 (long-term)"],
        ["7", "v7.22", "latest"],
        /such as "7\.20"/,
      ],
      [
        "insecure",
        ["true", "false"],
        ["", "yes", "1", "TRUE"],
        /routeros:insecure: write true or false$/,
      ],
      [
        "username",
        ["pulumi"],
        [""],
        /routeros:username: write the name of a user such as "pulumi"$/,
      ],
      ["identity", ["hq"], [""], /routeros:identity: write the name that the router has/],
      ["confirm", ["auto", "always", "off"], ["", "yes"], /write "auto", "always" or "off"$/],
    ] as const) {
      it(`takes a ${setting} such as ${good.join(", ")}`, () => {
        for (const value of good) devices({ host: "10.4.0.1", [setting]: value }).router(undefined);
      });
      for (const value of bad)
        it(`refuses the ${setting} ${value}, and names the key`, () => {
          const text = refusal({ host: "10.4.0.1", [setting]: value });
          assert.match(text, new RegExp(`routeros:${setting}: `));
          assert.match(text, says);
        });
    }

    it("reports all that is wrong at once", () => {
      const text = refusal({ host: "10.4.0.1", timeout: "30", version: "7", insecure: "1" });
      for (const key of ["timeout", "version", "insecure"])
        assert.match(text, new RegExp(`routeros:${key}: `));
    });

    it("waits as long as it is told, 30 seconds otherwise", () => {
      assert.equal(devices({ host: "10.4.0.2" }).router(undefined).retryTimeout, 30_000);
      assert.equal(
        devices({ host: "10.4.0.2", timeout: "5s" }).router(undefined).retryTimeout,
        5_000,
      );
    });
  });

  describe("of a connection", () => {
    const settings = { host: "10.5.0.1", username: "pulumi", password: "x", identity: "hq" };

    it("is one for the same settings, whoever asks", () => {
      assert.ok(same(devices(settings), devices({ ...settings })));
    });

    for (const [setting, value] of [
      ["host", "10.5.0.2"],
      ["username", "admin"],
      ["password", "y"],
      ["identity", "branch"],
      ["timeout", "1s"],
      ["insecure", "true"],
      ["fingerprint", fingerprint],
    ] as const)
      it(`is another for another ${setting}`, () => {
        assert.ok(!same(devices(settings), devices({ ...settings, [setting]: value })));
      });

    it("is not made before it is used", () => {
      devices({ host: "api://192.0.2.1" }).router(undefined);
    });
  });

  describe("of many devices", () => {
    const many = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, at) => [
          `site-${at}`,
          { host: `10.9.${at >> 8}.${at & 255}` },
        ]),
      );

    it("is read once, however many checks ask", () => {
      const json = JSON.stringify(many(400));
      const { parse } = JSON;
      let read = 0;
      JSON.parse = (text, reviver) => {
        if (text === json) read++;
        return parse(text, reviver) as unknown;
      };
      try {
        for (const one of [devices({ devices: json }), devices({ devices: json })])
          for (let check = 0; check < 100; check++) {
            assert.equal(one.unknown("site-399"), undefined);
            assert.equal(one.statedVersion("site-399"), undefined);
            assert.ok(one.access("site-399"));
          }
      } finally {
        JSON.parse = parse;
      }
      assert.equal(read, 1);
    });

    it("takes what the site's routers share from settings that are read once", () => {
      let asked = 0;
      const settings: Record<string, string> = {
        "routeros:timeout": "5s",
        "routeros:devices": JSON.stringify(many(2)),
      };
      const get = (key: string) => {
        if (key === "routeros:timeout") asked++;
        return settings[key];
      };
      const one = new Devices({ get }, {});
      for (let check = 0; check < 100; check++) {
        assert.equal(one.statedVersion(`site-${check % 2}`), undefined);
        assert.equal(one.connection(`site-${check % 2}`).endpoint.timeout, 5_000);
      }
      assert.equal(asked, 1);
    });

    it("connects again to a router whose connection was ended for good", async () => {
      const router = await simulator();
      const one = devices({ host: router.url });
      try {
        const before = one.router(undefined);
        assert.ok((await before.fresh("/interface")).length > 0);
        await before.close();
        const after = one.router(undefined);
        assert.ok((await after.fresh("/interface")).length > 0);
        await after.close();
      } finally {
        await router.close();
      }
    });

    it("is another one when the configuration is", () => {
      assert.equal(devices({ devices: JSON.stringify(many(2)) }).unknown("site-1"), undefined);
      assert.match(
        devices({ devices: JSON.stringify(many(1)) }).unknown("site-1") ?? "",
        /"site-0"/,
      );
    });
  });

  describe("of the expected identity", () => {
    let router: Simulator;
    beforeEach(async () => (router = await simulator({ identity: "branch" })));
    afterEach(() => router.close());

    const vlan = [
      { type: "Vlan", name: "v", inputs: { name: "vlan20", interface: "bridge", vlanId: 20 } },
    ];

    it("is an error before any menu is read or written when the router is another", async () => {
      const stack = new Deployment({ "routeros:host": router.url, "routeros:identity": "hq" });
      await assert.rejects(stack.up(vlan), (error: Error) => {
        assert.match(
          error.message,
          /^cannot add VLAN "vlan20" on 127\.0\.0\.1:\d+: .* is the router "branch", and routeros:identity expects "hq"/,
        );
        assert.match(error.message, /nothing was read or written\. Set routeros:host/);
        return true;
      });
      const asked = router.commands.map(({ menu, command }) => `${menu}/${command}`);
      assert.deepEqual(asked.sort(), ["/system/identity/print", "/system/resource/print"]);
    });

    it("is asked once when the router is the right one", async () => {
      const stack = new Deployment({ "routeros:host": router.url, "routeros:identity": "branch" });
      await stack.up(vlan);
      assert.equal(router.count("/system/identity"), 1);
    });

    it("is not asked when nobody expects one", async () => {
      await new Deployment({ "routeros:host": router.url }).up(vlan);
      assert.equal(router.count("/system/identity"), 0);
    });
  });
});
