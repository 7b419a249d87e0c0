import * as assert from "node:assert/strict";
import { compared, type Drawing, drawingOf } from "../../cli/draw/differences";
import { grouped } from "../../cli/draw/groups";
import { mermaid } from "../../cli/draw/mermaid";
import { networkOf } from "../../cli/draw/network";
import type { Row, Rows } from "../../cli/draw/rows";
import { rowsOfStack } from "../../cli/draw/stack";
import { svg } from "../../cli/draw/svg";

const rows = (given: Record<string, Row[]>): Rows => new Map(Object.entries(given));

/** A trunk of two ports in a filtering bridge, with a VLAN on it. */
const trunk = (changes: Record<string, Row[]> = {}): Rows =>
  rows({
    "/interface": [
      { name: "ether1", type: "ether", running: "true", disabled: "false" },
      { name: "sfp1", type: "ether", running: "true", disabled: "false" },
      { name: "sfp2", type: "ether", running: "false", disabled: "false" },
      { name: "bond1", type: "bond", running: "true", disabled: "false" },
      { name: "bridge", type: "bridge", running: "true", disabled: "false" },
      { name: "guests", type: "vlan", running: "true", disabled: "true" },
      { name: "lo", type: "loopback", running: "true" },
    ],
    "/interface/ethernet": [
      { name: "sfp1", "default-name": "sfp-sfpplus1", comment: 'to "core" <1>' },
    ],
    "/interface/bonding": [{ name: "bond1", mode: "802.3ad", slaves: "sfp1,sfp2" }],
    "/interface/bridge": [{ name: "bridge", "vlan-filtering": "yes" }],
    "/interface/bridge/port": [{ interface: "bond1", bridge: "bridge", pvid: "30" }],
    "/interface/bridge/vlan": [
      { bridge: "bridge", "vlan-ids": "20", tagged: "bridge,bond1", untagged: "" },
      { bridge: "bridge", "vlan-ids": "1", "current-untagged": "bond1", dynamic: "true" },
    ],
    "/interface/vlan": [{ name: "guests", "vlan-id": "20", interface: "bridge" }],
    "/interface/list/member": [{ list: "LAN", interface: "bridge" }],
    "/ip/address": [
      { address: "10.0.20.1/24", interface: "guests" },
      { address: "10.9.9.9/24", interface: "guests", disabled: "true" },
    ],
    "/ip/dhcp-server": [{ name: "guests", interface: "guests" }],
    ...changes,
  });

/** The boxes of an SVG; what touches the border of one is outside. */
const boxesIn = (picture: string) =>
  [...picture.matchAll(/<rect class="box" x="(\d+)" y="(\d+)" width="(\d+)" height="(\d+)"/g)].map(
    ([, ...found]) => {
      const [x = 0, y = 0, width = 0, height = 0] = found.map(Number);
      return { left: x + 2, top: y + 2, right: x + width - 2, bottom: y + height - 2 };
    },
  );

/** The lines of an SVG, straight ones and Bézier curves, each as points along it. */
const linesIn = (picture: string) =>
  [...picture.matchAll(/<path class="edge" d="M([^"]*)"/g)].map(([, d = ""]) => {
    const [start = "", ...parts] = d.split(/(?=[LC])/);
    let from = pairs(start)[0] ?? assert.fail(d);
    return parts.flatMap((part) => {
      const given = pairs(part.slice(1));
      const to = given.at(-1) ?? assert.fail(d);
      const [first, second] = part.startsWith("C") ? given : [from, to];
      const ends = [from, first ?? from, second ?? to, to] as const;
      from = to;
      return Array.from({ length: 101 }, (_, n) => ({
        x: bezier(
          ends.map((end) => end.x),
          n / 100,
        ),
        y: bezier(
          ends.map((end) => end.y),
          n / 100,
        ),
      }));
    });
  });

const pairs = (text: string): { x: number; y: number }[] =>
  [...text.matchAll(/(-?[\d.]+)[ ,](-?[\d.]+)/g)].map(([, x, y]) => ({
    x: Number(x),
    y: Number(y),
  }));

const bezier = ([a = 0, b = 0, c = 0, d = 0]: readonly number[], t: number): number =>
  a * (1 - t) ** 3 + 3 * b * t * (1 - t) ** 2 + 3 * c * t ** 2 * (1 - t) + d * t ** 3;

const marks = ({ nodes }: Drawing): Record<string, string | undefined> =>
  Object.fromEntries(nodes.map(({ name, mark }) => [name, mark]));

describe("the picture of a router", () => {
  it("shows what stands on what, and what names it", () => {
    assert.equal(
      mermaid(drawingOf(networkOf(trunk()))),
      `flowchart LR
  n0(["bond1<br/>bonding, 802.3ad"])
  n1[["bridge<br/>bridge, VLAN filtering<br/>VLAN 20: tagged bond1, bridge<br/>list LAN"]]
  n2["sfp1<br/>ethernet, sfp-sfpplus1<br/>“to #34;core#34; #60;1#62;”"]
  n3{{"guests<br/>vlan, id 20, disabled<br/>10.0.20.1/24<br/>DHCP server guests"}}
  n4["ether1<br/>ethernet"]
  n5["sfp2<br/>ethernet, down"]
  n2 --- n0
  n5 --- n0
  n1 --- n3
  n0 ---|"pvid 30"| n1
  classDef up stroke:#2da44e,stroke-width:2px
  class n0,n1,n2,n4 up
  classDef disabled stroke:#8c959f,stroke-width:2px,stroke-dasharray:5 4
  class n3 disabled
  classDef down stroke:#cf222e,stroke-width:2px
  class n5 down
`,
    );
  });

  it("is the same whatever the order of the rows", () => {
    const turned = new Map(
      [...trunk()].reverse().map(([menu, all]) => [menu, [...all].reverse()] as const),
    );
    const names = (of: Rows) =>
      drawingOf(networkOf(of))
        .nodes.map(({ name }) => name)
        .sort();
    assert.deepEqual(names(turned), names(trunk()));
  });

  it("says what names contain, and lets nothing of it be read as Mermaid or SVG", async () => {
    const name = 'a"];click n0 "x"<script>&\n%%{init}%%';
    const drawing = drawingOf(
      networkOf(rows({ "/interface": [{ name, type: "ether", comment: "`|]})" }] })),
    );
    const [, box = ""] = mermaid(drawing).split("\n");
    const plain = box.replaceAll(/#\d+;|<br\/>/g, "");
    assert.match(plain, /^ {2}n0\["[^"\];<>|`{}&#]*"\]$/);
    assert.equal(mermaid(drawing).split("\n").length, 5);
    const picture = await svg(drawing);
    assert.doesNotMatch(picture, /<script|click n0 "x"/);
    assert.match(picture, /&#60;script&#62;/);
  });

  it("leads no line through a box", async () => {
    const ports = Array.from({ length: 16 }, (_, n) => `ether${n + 1}`);
    const alone = ports.slice(0, 4);
    const picture = await svg(
      drawingOf(
        networkOf(
          rows({
            "/interface/ethernet": ports.map((name) => ({ name, comment: `the cable of ${name}` })),
            "/interface/bonding": alone.map((slaves, n) => ({
              ...{ name: `bond${n}`, slaves, comment: "a".repeat(8 + 8 * n) },
            })),
            "/interface/bridge": [{ name: "bridge" }],
            "/interface/bridge/port": ports
              .slice(4)
              .map((port) => ({ interface: port, bridge: "bridge" })),
            "/interface/vlan": [
              { name: "guests", "vlan-id": "20", interface: "bridge" },
              { name: "phones", "vlan-id": "30", interface: "bond3" },
              { name: "lab", "vlan-id": "40", interface: "ether16" },
            ],
          }),
        ),
      ),
    );
    const boxes = boxesIn(picture);
    const lines = linesIn(picture);
    assert.equal(boxes.length, 24);
    assert.equal(lines.length, 19);
    const crossed = lines.flatMap((points) =>
      boxes.filter(({ left, top, right, bottom }) =>
        points.some(({ x, y }) => x > left && x < right && y > top && y < bottom),
      ),
    );
    assert.deepEqual(crossed, []);
  });

  it("draws two hundred VLANs as one box, and those that differ by themselves", () => {
    const many = Array.from({ length: 200 }, (_, n) => ({
      name: `vlan${n + 100}`,
      "vlan-id": `${n + 100}`,
      interface: "bond1",
    }));
    const addresses = many.map(({ name }, n) => ({ address: `10.0.${n}.1/24`, interface: name }));
    const router = networkOf(trunk({ "/interface/vlan": many, "/ip/address": addresses }));
    const all = grouped(drawingOf(router));
    const [box] = all.nodes.filter(({ name }) => name.includes(" to "));
    assert.equal(all.nodes.length, 7);
    assert.equal(box?.name, "vlan100 to vlan299 (200)");
    assert.deepEqual(box.about, ["ids 100-299"]);
    assert.deepEqual(box.on.slice(2), ["10.0.2.1/24", "and 197 more"]);
    assert.equal(all.links.filter(({ upper }) => upper === box.name).length, 1);

    const stack = networkOf(
      rows({ "/interface/vlan": [{ name: "vlan150", "vlan-id": "7", interface: "bond1" }] }),
    );
    const different = grouped(compared(stack, router)).nodes.filter(({ kind }) => kind === "vlan");
    assert.deepEqual(different.map(({ name, mark }) => [name, mark]).sort(), [
      ["guests", undefined],
      ["vlan100 to vlan299 (199)", undefined],
      ["vlan150", "differs"],
    ]);
  });
});

describe("the picture of a stack and its router", () => {
  const stack = rowsOfStack([
    { type: "Bond", inputs: { name: "bond1", mode: "802.3ad", slaves: ["sfp1", "sfp2"] } },
    { type: "Bridge", inputs: { name: "bridge", vlanFiltering: true } },
    { type: "BridgePort", inputs: { interface: "bond1", bridge: "bridge", pvid: 30 } },
    {
      type: "BridgeVlan",
      inputs: { bridge: "bridge", vlanIds: ["20"], tagged: ["bond1", "bridge"] },
    },
    {
      type: "interface/vlan",
      inputs: { menu: "/interface/vlan", name: "guests", vlanId: 20, interface: "bridge" },
    },
    { type: "IpAddress", inputs: { address: "10.0.20.1/24", interface: "guests" } },
  ]);
  const over = (router: Rows) => compared(networkOf(stack), networkOf(router));

  it("has no mark where the router is as the stack says, and none where it says nothing", () => {
    assert.deepEqual(marks(over(trunk())), {
      ...{ bond1: "same", bridge: "same", guests: "same" },
      ...{ ether1: undefined, sfp1: undefined, sfp2: undefined },
    });
  });

  it("marks what is missing, what is otherwise, and a member too many", () => {
    const drawing = over(
      trunk({
        "/interface": [{ name: "ether1", type: "ether" }],
        "/interface/vlan": [],
        "/interface/bonding": [{ name: "bond1", mode: "balance-xor", slaves: "sfp1,sfp2,ether1" }],
        "/ip/address": [],
        "/ip/dhcp-server": [],
      }),
    );
    assert.deepEqual(marks(drawing), {
      ...{ bond1: "differs", bridge: "same", guests: "missing" },
      ...{ ether1: undefined, sfp1: undefined, sfp2: undefined },
    });
    const text = mermaid(drawing);
    assert.match(text, /balance-xor, not on the router: 802\.3ad/);
    assert.match(text, /-\.-\|"not in the stack"\|/);
    assert.match(text, /-\.-\|"missing"\|/);
  });
});
