import * as assert from "node:assert/strict";
import { chooseSet, missingIn, setsOf } from "../../cli/backup/sets";
import { datedFile, isSize } from "../../provider/menus/backup/files";

const files = (...names: string[]) => setsOf(names.map((name) => ({ name, size: "10" })));

describe("the sets of files on a router", () => {
  it("are what a BackupSchedule names, the newest first, whatever else is there", () => {
    const sets = files(
      "nightly-2026-11-24-030000.rsc",
      "nightly-2026-11-25-030000.rsc",
      "nightly-2026-11-25-030000.backup",
      "flash/weekly-2026-11-23-040000.backup",
      "flash/hq-core.nightly-2026-11-26-030000.rsc",
      "hq.core.nightly-2026-11-27-030000.rsc",
      "MikroTik-20261125-1000.backup",
      "nightly.rsc",
      "nightly-2026-11-25.rsc",
      "../nightly-2026-11-26-030000.rsc",
      "night\u001b[2J-2026-11-26-030000.rsc",
      "nightly-2026-11-25-030000.rsc.bak",
    );
    assert.deepEqual(
      sets.map(({ name, files }) => [name, ...files.map(({ ending }) => ending)]),
      [
        ["flash/hq-core.nightly-2026-11-26-030000", "rsc"],
        ["nightly-2026-11-25-030000", "backup", "rsc"],
        ["nightly-2026-11-24-030000", "rsc"],
        ["flash/weekly-2026-11-23-040000", "backup"],
      ],
    );
  });

  it("belong to a schedule whose own name may look dated", () => {
    assert.equal(
      datedFile("a-2026-01-01-000000-2026-11-25-030000.rsc")?.stem,
      "a-2026-01-01-000000",
    );
  });

  it("are chosen by schedule or by name; without either the newest, if it is of the only schedule", () => {
    const [newest, before, weekly] = files(
      "nightly-2026-11-25-030000.rsc",
      "nightly-2026-11-24-030000.rsc",
      "flash/weekly-2026-11-23-040000.backup",
    );
    assert.ok(newest && before && weekly);
    assert.equal(chooseSet([newest, before], undefined), newest);
    const all = [newest, before, weekly];
    assert.equal(chooseSet(all, "nightly"), newest);
    assert.equal(chooseSet(all, before.name), before);
    for (const asked of ["weekly", "flash/weekly", "weekly-2026-11-23-040000", weekly.name])
      assert.equal(chooseSet(all, asked), weekly);
    assert.throws(
      () => chooseSet(all, undefined),
      /^Misused: cannot choose a backup: the router has those of nightly and weekly; say which/,
    );
    assert.throws(() => chooseSet(all, "monthly"), /cannot fetch monthly: .* backup list shows/);
    assert.throws(() => chooseSet([], undefined), /cannot fetch a backup: the router has none/);
  });

  it("are one schedule's, with and without the router's identity in their names, wherever they are", () => {
    const sets = files(
      "nightly-2026-11-24-030000.rsc",
      "flash/hq-core.nightly-2026-11-25-030000.rsc",
      "branch.nightly-2026-11-23-030000.rsc",
    );
    const [newest] = sets;
    for (const asked of [undefined, "nightly", "hq-core.nightly", "flash/hq-core.nightly"])
      assert.equal(chooseSet(sets, asked), newest);
    assert.equal(chooseSet(sets, "nightly-2026-11-24-030000").name, "nightly-2026-11-24-030000");
  });

  it("are as new as their files, and one of a clock that was ahead is none of the newest", () => {
    const row = (name: string, time: string) => ({ name, size: "10", "last-modified": time });
    const rows = [
      row("a.nightly-2036-01-01-030000.rsc", "2036-01-01 03:00:09"),
      row("a.nightly-2026-11-24-030000.rsc", "2026-11-24 03:00:09"),
      {
        name: "a.nightly-2026-11-25-030000.rsc",
        size: "10",
        "creation-time": "nov/25/2026 03:00:09",
      },
    ];
    const days = (now?: string) => setsOf(rows, now).map(({ stamp }) => stamp.slice(2, 10));
    assert.deepEqual(days("2026-11-25 12:00:00"), ["26-11-25", "26-11-24", "36-01-01"]);
    assert.deepEqual(days("2036-01-02 12:00:00"), ["36-01-01", "26-11-25", "26-11-24"]);
  });

  it("say what the set before had", () => {
    const half = files(
      "nightly-2026-11-25-030000.backup",
      "nightly-2026-11-24-030000.backup",
      "nightly-2026-11-24-030000.rsc",
      "weekly-2026-11-24-040000.rsc",
    );
    assert.deepEqual(
      half.map((set) => missingIn(set, half)),
      [[".rsc"], [], []],
    );
  });

  it("have sizes, which old versions round", () => {
    const fits: [size: string, bytes: number, is: boolean][] = [
      ["4095", 4095, true],
      ["4095", 4096, false],
      ["34.2KiB", 35_000, true],
      ["34.2KiB", 35_200, false],
      ["34KiB", 35_200, true],
      ["1.5MiB", 1_500_000, true],
      ["", 0, false],
    ];
    for (const [size, bytes, is] of fits) assert.equal(isSize(size, bytes), is, `${size} ${bytes}`);
  });
});
