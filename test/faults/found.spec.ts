import * as assert from "node:assert/strict";
import { clean, course, nameOf, type Phase, type Target, TARGETS, trial } from "./campaign";
import { type Kind, KINDS, type Strike } from "./kinds";
import { patience } from "../support/patience";

interface Case {
  what: string;
  phase: Phase;
  kind: string;
  /** The command that is struck, or the one so many commands after it. */
  command: string;
  later?: number;
  /** The transport on which it happens; none: every one. */
  over?: Target["transport"];
  /** Somebody refreshes before the plain run. */
  refreshed?: true;
}

/** What the campaign found, one case each. */
const CASES: readonly Case[] = [
  {
    what: "keeps an item in state whose read-back is not answered",
    phase: "up",
    kind: "hang",
    command: "/interface/bonding/add",
    later: 1,
  },
  {
    what: "keeps an item in state whose read-back is refused",
    phase: "up",
    kind: "!trap",
    command: "/system/logging/add",
    later: 1,
  },
  {
    what: "does not take another row for its own when ids are dealt anew before the read-back",
    phase: "up",
    kind: "restore with new ids before the command",
    command: "/ip/address/add",
    later: 1,
  },
  {
    what: "keeps a backup schedule in state when what it shows cannot be read",
    phase: "up",
    kind: "hang",
    command: "/file/print",
  },
  {
    what: "remembers a port that was taken when another one cannot be put back",
    phase: "update",
    kind: "cut before the command",
    command: "/interface/bridge/port/add",
  },
  {
    what: "finds a bond under its old name when renaming it had no answer",
    phase: "update",
    kind: "away from then on",
    command: "/interface/bonding/set",
  },
  {
    what: "finds a VLAN whose name and tag it could not change",
    phase: "update",
    kind: "hang",
    command: "/interface/vlan/set",
  },
  {
    what: "finds a script under its old name when renaming it had no answer",
    phase: "update",
    kind: "silent from then on",
    command: "/system/script/set",
  },
  {
    what: "finds an address by a reference that was renamed, with another id",
    phase: "update",
    kind: "restore with new ids before the command",
    command: "/system/resource/print",
  },
  {
    what: "finds an address by a reference whose renaming had no answer",
    phase: "update",
    kind: "restore with new ids after the command",
    command: "/interface/vlan/set",
  },
  {
    what: "remembers the ports of a bond that was not made, through a refresh",
    phase: "up",
    kind: "carried out, then silent",
    command: "/interface/bridge/port/remove",
    refreshed: true,
  },
  {
    what: "puts a port back that a change left over, after a refresh",
    phase: "update",
    kind: "away from then on",
    command: "/interface/bridge/port/add",
    refreshed: true,
  },
  {
    what: "finishes a renamed backup schedule after a refresh",
    phase: "update",
    kind: "silent from then on",
    command: "/system/scheduler/set",
    refreshed: true,
  },
  {
    what: "does not forget a port that the router refuses to take back",
    phase: "destroy",
    kind: "!trap",
    command: "/interface/bridge/port/add",
  },
  {
    what: "changes no other row when ids are dealt anew after its own was read",
    phase: "update",
    kind: "restore with new ids after the command",
    command: "/system/logging/action/print",
  },
  {
    what: "takes no item for removed because of an answer that no router gives",
    phase: "destroy",
    kind: "wrong JSON",
    command: "/system/logging/remove",
    over: "rest",
  },
];

const casesOf = ({ transport }: Target): Case[] =>
  CASES.filter(({ over = transport }) => over === transport);

function kindOf(name: string): Kind {
  const kind = KINDS.find((one) => one.name === name);
  assert.ok(kind);
  return kind;
}

describe("what the fault campaign found", function () {
  this.timeout(patience.processes);

  for (const target of TARGETS)
    for (const { what, phase, kind: name, command, later = 0, refreshed } of casesOf(target))
      it(`${what}, over ${target.transport} with RouterOS ${target.version}`, async () => {
        const at = (await clean(target)).commands[phase].indexOf(command) + 1;
        assert.ok(at > 0);
        const runs = course(phase, { kind: kindOf(name), at: at + later });
        if (refreshed) runs.push({ phase: "refresh", strikes: [] });
        const verdict = await trial(target, runs);
        assert.equal(verdict.injected, 1);
        assert.deepEqual(verdict.violations, []);
      });

  for (const target of TARGETS)
    for (const [phase, kind, command] of [
      ["refresh", "away from then on", "/ip/address/set"],
      ["destroy", "away from then on", "/ip/address/set"],
      ["refresh", "carried out, then away", "/interface/vlan/set"],
      ["destroy", "carried out, then away", "/interface/vlan/set"],
    ] as const)
      it(`finds an address that a renamed VLAN took along, with another id, in ${phase} after an update that ended at ${command}, over ${nameOf(target)}`, async () => {
        const { commands } = await clean(target);
        const restored: Strike = {
          kind: kindOf("restore with new ids after the command"),
          at: commands.up.length,
        };
        const away: Strike = {
          kind: kindOf(kind),
          at: commands.update.indexOf(command) + 1,
        };
        const verdict = await trial(target, [
          { phase: "up", strikes: [restored] },
          { phase: "update", strikes: [away] },
          { phase, strikes: [] },
        ]);
        assert.equal(verdict.injected, 2);
        assert.deepEqual(verdict.violations, []);
      });
});
