import assert from "node:assert/strict";
import type { Carrier, Sample } from "../../cli/watch/sample";
import { bits, screenView } from "../../cli/watch/views";

const still = { bitsPerSecond: 0, packetsPerSecond: 0, bytes: 0, errors: 0, drops: 0 };
const carrier = (name: string, more: Partial<Carrier> = {}): Carrier => ({
  name,
  role: "member",
  running: true,
  rx: still,
  tx: still,
  linkDowns: 0,
  ...more,
});
const sample = (errors: number, active: string[]): Sample => ({
  at: "2026-11-25T10:00:00.000Z",
  bond: "bond1",
  mode: "active-backup",
  running: true,
  active,
  interfaces: [
    carrier("bond1", { role: "bond", rx: { ...still, bitsPerSecond: 12_345_678, errors } }),
    carrier("ether2", { active: active.includes("ether2") }),
    carrier("ether3", { running: false, active: active.includes("ether3"), linkDowns: 3 }),
  ],
});

describe("watch in a terminal", () => {
  it("draws over what it drew on a screen of its own, and leaves the last table behind", () => {
    const written: string[] = [];
    const view = screenView((text) => written.push(text), "192.168.88.1");
    assert.equal(written.join(""), "\x1b[?1049h\x1b[?25l");
    view.show(sample(5, ["ether2"]));
    view.show(sample(7, ["ether2"]));
    const table = [
      "bond1 (active-backup) on 192.168.88.1, 2026-11-25T10:00:00.000Z",
      "",
      "          link  rx           tx       errors  drops  link downs",
      "bond1     up    12.3 Mbit/s  0 bit/s  7 (+2)  0      0",
      "* ether2  up    0 bit/s      0 bit/s  0       0      0",
      "  ether3  down  0 bit/s      0 bit/s  0       0      3",
      "",
      "active: ether2",
      "",
    ].join("\n");
    assert.equal(written.at(-1), `\x1b[H\x1b[J${table}\nCtrl-C ends\n`);
    view.trouble("no answer", "10:00:01");
    assert.match(written.at(-1) ?? "", /active: ether2\n\n10:00:01 no answer\n\nCtrl-C ends\n$/);
    view.show(sample(0, []));
    assert.doesNotMatch(written.at(-1) ?? "", /no answer|\+/);
    view.end();
    assert.match(written.at(-1) ?? "", /^\x1b\[\?1049l\x1b\[\?25hbond1 .*\n[^]*active: none\n$/);
  });

  it("writes rates with the unit that fits", () => {
    const told = [0, 999, 1000, 999_949, 999_950, 1e9, 1.5e13].map(bits);
    assert.deepEqual(told, [
      ...["0 bit/s", "999 bit/s", "1.0 kbit/s", "999.9 kbit/s", "1.0 Mbit/s", "1.0 Gbit/s"],
      "15.0 Tbit/s",
    ]);
  });
});
