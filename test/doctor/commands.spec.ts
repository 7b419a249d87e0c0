import assert from "node:assert/strict";
import { FINDINGS } from "../../cli/doctor/findings";
import type { Simulator } from "../../simulator";
import { LACP_PAIRS } from "./lacp-scenarios";
import { look, paste, stage } from "./look";
import { MORE_PAIRS } from "./more-scenarios";
import { PAIRS, type Pair } from "./scenarios";
import { TRAFFIC_PAIRS } from "./traffic-scenarios";

const ALL: Record<string, Pair> = { ...PAIRS, ...MORE_PAIRS, ...LACP_PAIRS, ...TRAFFIC_PAIRS };

/** What names can hold: whatever a console, a terminal or a reader of paths could take for its own. */
const HOSTILE = ' "a/b/c"; [/system reboot] $x\\ \t\n?#{} ü中\u202e';
/** The same name for each thing would be no test of which one is meant. */
function rename(router: Simulator): void {
  for (const menu of [
    "/interface/bonding",
    "/interface/vlan",
    "/interface/ethernet",
    "/user/group",
  ])
    for (const { ".id": id = "", name } of router.items(menu))
      router.force(menu, id, { name: `${name}${HOSTILE}` });
}

/** Findings whose command shows something, is half of it (a button is the other half), or is about packages, which the simulator does not have. */
const NOT_MENDED = [
  "device-mode-scheduler",
  "device-mode-upload",
  "member-half-duplex",
  "cannot-see",
  "log-too-short",
  "monitor-missing",
  "routeros-old",
];
/** The scenario refuses whatever the policies are. */
const REFUSED = ["policy-too-small"];

describe("doctor: commands", () => {
  const mended: string[] = [];
  for (const [code, { wrong }] of Object.entries(ALL))
    it(`mend ${code} when they are pasted, whatever things are called`, async () => {
      const version = wrong.version ?? (wrong.bond?.["lacp-mode"] ? "7.22.3" : "6.49.18");
      const router = await stage({ ...wrong, version });
      rename(router);
      const before = (await look(router, wrong)).found.filter((one) => one.code === code);
      const commands = before.flatMap(({ fix }) => (fix.router === undefined ? [] : [fix.router]));
      for (const command of commands) assert.match(command, /^\/[\x20-\x7e]+$/);
      if (commands.length === 0 || NOT_MENDED.includes(code)) return;
      for (const command of commands) await paste(router, command);
      const after = (await look(router, wrong)).found.filter((one) => one.code === code);
      if (!REFUSED.includes(code)) assert.deepEqual(after, [], commands.join("\n"));
      mended.push(code);
    });

  it("are of more than half of the findings that can be mended on a router", () => {
    assert.ok(mended.length >= 25, `${mended.length} of ${FINDINGS.length}: ${mended.join(", ")}`);
  });
});
