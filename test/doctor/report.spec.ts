import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { reportJson, reportText } from "../../cli/doctor/report";
import { look, stage } from "./look";

/** What a report must be, to the letter; `GOLDEN=write` writes it anew. */
function golden(name: string, text: string): void {
  const file = resolve(__dirname, "golden", name);
  if (process.env["GOLDEN"] === "write") writeFileSync(file, text);
  assert.equal(text, readFileSync(file, "utf8"));
}

/** A bond over two switches, one port of which has lost its cable. */
async function ill() {
  const router = await stage({
    identity: "core",
    bond: { mode: "802.3ad", slaves: "ether2,ether3,ether4", "mii-interval": "100" },
    does: (each) => {
      each.connect("ether3", { lacp: { system: "02:00:00:00:00:02" } });
      each.unplug("ether4");
      each.add("/ip/address", { address: "10.0.9.1/24", interface: "ether2" });
    },
  });
  const { facts, found } = await look(router);
  return { found, facts: { ...facts, label: "192.168.88.1" } };
}

describe("doctor: report", () => {
  it("is plain text in a file, with a picture of the bond", async () => {
    const { facts, found } = await ill();
    const text = reportText(facts, found, { isTerminal: false });
    assert.match(text, /^[\x20-\x7e\n]*$/);
    golden("ill.txt", text);
  });

  it("says the same as JSON", async () => {
    const { facts, found } = await ill();
    golden("ill-json.txt", `${JSON.stringify(reportJson(facts, found), null, 2)}\n`);
  });

  it("says healthy when nothing is wrong", async () => {
    const { facts, found } = await look(await stage({ bond: { primary: "ether2" } }));
    const text = reportText({ ...facts, label: "192.168.88.1" }, found, { isTerminal: false });
    golden("healthy.txt", text);
  });

  it("has colours and lines on a terminal", async () => {
    const { facts, found } = await ill();
    const text = reportText(facts, found, { isTerminal: true });
    assert.match(text, /├─ \u001b\[32m●\u001b\[0m ether2/);
    assert.match(text, /└─ \u001b\[31m✗\u001b\[0m ether4/);
    assert.match(
      text,
      /\u001b\[31merror\u001b\[0m \u001b\[1mmember-no-link\u001b\[0m: bond1, ether4/,
    );
  });

  it("shows nothing that a router's texts could do to a terminal", async () => {
    const router = await stage({
      does: (each) => {
        each.set("/interface/ethernet", "ether3", {
          comment: "\u001b[2J\nerror x",
          disabled: "yes",
        });
        each.set("/system/identity", "", { name: "core\u001b]0;x\u0007" });
      },
    });
    const { facts, found } = await look(router);
    const text = reportText(facts, found, { isTerminal: false });
    assert.doesNotMatch(text, /[\u001b\u0007]/);
    assert.match(text, /comment= \[2J error x/);
  });
});
