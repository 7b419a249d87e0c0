import * as assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import * as state from "@pulumi/pulumi/runtime/state";
import { checkConfig } from "../../provider/pulumi/program/config";

/** How Pulumi keeps the programs of several stacks in one process apart; its types do not tell. */
const { withLocalStorage } = state as unknown as { withLocalStorage: <T>(program: () => T) => T };

/** What a program of a stack of its own is told about its configuration; "" when it is right. */
function verdict(config: Record<string, string>): string {
  return withLocalStorage(() => {
    pulumi.runtime.setAllConfig(config);
    try {
      checkConfig();
      return "";
    } catch (error) {
      assert.ok(pulumi.RunError.isInstance(error));
      assert.doesNotMatch(error.stack ?? "", /hunter2|\n +at /);
      return error.message;
    }
  });
}

describe("a stack's configuration", () => {
  it("may say all that there is, and anything outside of routeros", () => {
    assert.equal(
      verdict({
        "routeros:host": "apis://192.168.88.1",
        "routeros:username": "pulumi",
        "routeros:password": "hunter2",
        "routeros:timeout": "5s",
        "routeros:version": "7.22",
        "routeros:identity": "hq",
        "routeros:managementInterface": "ether1",
        "routeros:sshHostKey": `SHA256:${"A".repeat(43)}`,
        "routeros:devices": '{"core":{"host":"api://[fd00::1]:8728","insecure":true}}',
        "office:hosts": "x",
        "aws:region": "eu-central-1",
      }),
      "",
    );
    assert.equal(verdict({}), "");
  });

  for (const [key, says] of [
    ["usernme", "did you mean username?"],
    ["user", "did you mean username?"],
    ["pasword", "did you mean password?"],
    ["device", "did you mean devices?"],
    ["hosts", "did you mean host?"],
    [
      "explicit",
      "there are host, username, password, caCertificate, fingerprint, insecure, timeout, version, identity, restConnections, confirm, confirmTime, managementInterface, sshHostKey, devices",
    ],
  ] as const)
    it(`has no key ${key}`, () => {
      const said = verdict({ [`routeros:${key}`]: "hunter2" });
      assert.equal(said, `there is no configuration key routeros:${key}: ${says}`);
    });

  it("has no password in an address, of no router", () => {
    assert.match(
      verdict({ "routeros:host": "apis://admin:hunter2@192.168.88.1" }),
      /^routeros:host is not an address of a router: a password in it could be read by all who see the address\. Put it into the secret routeros:password \(pulumi config set --secret routeros:password\), and write the address without user name and password$/,
    );
    const devices = JSON.stringify({ core: { host: "admin:hunter2@192.168.88.1" } });
    assert.match(
      verdict({ "routeros:devices": devices }),
      /^routeros:devices\.core\.host .* --path 'routeros:devices\.core\.password'\)/,
    );
  });

  it("names a device once, in JSON text too", () => {
    assert.equal(
      verdict({ "routeros:devices": '{"core":{"host":"a"},"edge":{},"c\\u006fre":{"host":"b"}}' }),
      'routeros:devices has the device "core" twice: give each device a name of its own',
    );
    const inside = '{"core":{"host":"core"},"edge":{"identity":"core\\" : {","host":"a"}}';
    assert.equal(verdict({ "routeros:devices": inside }), "");
  });

  it("has no two devices that would get one password", () => {
    assert.match(
      verdict({ "routeros:devices": '{"edge-1":{"host":"a"},"Edge_1":{"host":"b"}}' }),
      /^routeros:devices "edge-1" and "Edge_1" would both get the password of ROS_PASSWORD_EDGE_1: name/,
    );
  });

  it("suggests a device's setting that is nearly right", () => {
    assert.match(
      verdict({ "routeros:devices": '{"core":{"hots":"a"}}' }),
      /routeros:devices\.core: .*"hots"; did you mean host\?$/,
    );
  });

  it("says which value is wrong, before a router is asked", () => {
    assert.match(verdict({ "routeros:timeout": "30" }), /routeros:timeout: write a time such as/);
    assert.match(
      verdict({ "routeros:devices": '{"core":{"version":7.2}}' }),
      /routeros:devices\.core\.version: write a RouterOS version in quotes such as "7\.20"/,
    );
  });
});
