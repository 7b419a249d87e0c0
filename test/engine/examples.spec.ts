import * as assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import * as path from "node:path";
import { together } from "../../examples/media/throughput";
import type { Simulator } from "../../simulator";
import { prepareEngine } from "../support/engine";
import { pulumiIn } from "./in-folder";
import { aRouter, closeRouters, shown } from "./office";
import { still } from "../support/live";
import { patience } from "../support/patience";

const examples = path.resolve(__dirname, "../../examples");

/** What an example touches, as the router has it. */
const MENUS = [
  ...["/interface", "/interface/bonding", "/interface/bridge/port", "/interface/ethernet"],
  ...["/ip/address", "/system/logging", "/system/logging/action"],
];

/** All that a user could see there; ids and counters are no configuration. */
const picture = (router: Simulator) =>
  MENUS.map((menu) =>
    router
      .items(menu)
      .map((row) =>
        JSON.stringify(
          Object.entries(still(row)).filter(([word]) => !/^(\.id|last-|link-|[rt]x-)/.test(word)),
        ),
      )
      .sort(),
  );

interface Example {
  config?: string[];
  prepare?: (router: Simulator) => void;
  made: (router: Simulator) => void;
  /** The only hints that are given. */
  says?: RegExp[];
}

const EXAMPLES: Record<string, Example> = {
  "redundant-uplink": {
    made: (router) => {
      assert.deepEqual(bonds(router), ["bond-wan active-backup ether1,ether2 ether1 1500"]);
      assert.ok(
        shown(router, "/ip/address", "address", "interface").includes("203.0.113.2/29 bond-wan"),
      );
      assert.ok(shown(router, "/system/logging", "topics", "action").includes("interface links"));
    },
  },
  nas: {
    config: ["-c", "nas:mtu=9000"],
    prepare: (router) => {
      for (const port of ["ether4", "ether5"])
        router.set("/interface/ethernet", port, { l2mtu: "9000" });
    },
    made: (router) => {
      assert.deepEqual(bonds(router), ["bond-nas 802.3ad ether4,ether5 none 9000"]);
      assert.deepEqual(
        shown(router, "/interface/bonding", "transmit-hash-policy", "lacp-rate", "min-links"),
        ["layer-2-and-3 1sec 1"],
      );
      assert.ok(
        shown(router, "/ip/address", "address", "interface").includes("192.168.60.1/24 bond-nas"),
      );
    },
    says: [/Bond "storage": mtu: 9000 needs an l2mtu of 9000 or more on every member/],
  },
  media: {
    made: (router) => {
      assert.deepEqual(bonds(router), ["bond-media 802.3ad ether2,ether3 none 1500"]);
      assert.deepEqual(shown(router, "/interface/bridge/port", "interface").sort(), [
        "bond-media",
        "ether4",
        "ether5",
      ]);
    },
  },
};

const bonds = (router: Simulator) =>
  shown(router, "/interface/bonding", "name", "mode", "slaves", "primary", "mtu");

/** Up, up again, and down, as a user does it. */
async function run(name: string, { config = [], prepare, made, says = [] }: Example) {
  const router = await aRouter();
  prepare?.(router);
  const before = picture(router);
  const { pulumi, init, clean } = await pulumiIn(path.join(examples, name));
  try {
    await init();
    const up = ["up", "--yes", "--skip-preview", "--color", "never"];
    const first = await pulumi(...up, "-c", `routeros:host=${router.url}`, ...config);
    made(router);
    const hints = first.stdout.split("\n").filter((line) => /^ +(warning: )?Bond "/.test(line));
    assert.equal(hints.length, says.length, first.stdout);
    for (const [at, hint] of says.entries()) assert.match(hints[at] ?? "", hint);
    router.forget();
    await pulumi(...up, "--expect-no-changes");
    await pulumi("destroy", "--yes", "--skip-preview");
    assert.deepEqual(picture(router), before, `${name} leaves the router as it was`);
  } finally {
    await clean();
  }
}

describe("the examples of the guide", function () {
  this.timeout(patience.engine);
  before(prepareEngine);
  afterEach(closeRouters);

  it("go up, stay without changes, and leave the router as it was", async () => {
    // Beside each other: most of the time one waits for the engine to start.
    const runs = Object.entries(EXAMPLES).map(([name, example]) => run(name, example));
    for (const outcome of await Promise.allSettled(runs))
      if (outcome.status === "rejected") throw outcome.reason;
  });

  it("compute the throughput that examples/media/README.md shows", async () => {
    const text = await readFile(path.join(examples, "media/README.md"), "utf8");
    const rows = [...text.matchAll(/^\| +(\d+) \| +(\d+) \| +(\d+) \| +(\d+) \|$/gm)];
    const table = rows.map((row) => row.slice(1).map(Number));
    assert.deepEqual(
      table,
      [1, 2, 4, 8, 16].map((flows) => [
        flows,
        together(flows, 2, 1000, 1500),
        together(flows, 4, 1000, 1500),
        together(flows, 2, 1000, 9000),
      ]),
    );
  });
});
