import * as assert from "node:assert/strict";
import fc from "fast-check";
import { importOf } from "../../cli/import/import-of";
import { parseExport } from "../../cli/import/reading/export";
import { decodeBytes, encodeText } from "../../provider/values/bytes";
import type { Simulator } from "../../simulator";
import { ITEMS_SEED } from "../items/drawn";
import { VERSIONS } from "../support/bench";
import { patience } from "../support/patience";
import { evaluated } from "./evaluated";
import {
  aRouter,
  closeRouters,
  declaredBy,
  emptyStack,
  exportOf,
  imported,
  snapshotOf,
  stackOf,
  wishes,
} from "./support";

/** Pieces of scripts and comments that some language on the way takes for something else. */
const piece = fc.oneof(
  fc.constantFrom(
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "\t",
    "$",
    "${x}",
    "$me",
    "\\",
    "\\n",
    "`",
    '"',
    "'",
    "#",
    "; ",
  ),
  fc.constantFrom("{", "}", "[find]", "?", "=", "*/", "//", " ", "ü", "日本", "🏢", "\u{2028}"),
  // Bytes of Windows-1252 that are no UTF-8.
  fc.integer({ min: 0x80, max: 0xff }).map((byte) => decodeBytes(Buffer.of(byte))),
  fc.string({ maxLength: 6 }),
);
const text = fc
  .array(piece, { minLength: 1, maxLength: 12 })
  .map((all) => decodeBytes(encodeText(all.join(""))));

/** Names that clash once they are identifiers, that are words of the language, or nothing at all. */
const name = fc.oneof(
  fc.constantFrom("guests", "Guests", "guest s", "güests", "class", "await", "Script", "config"),
  fc.constantFrom("pulumi", "script", "script2", "1", "🏢", "🏠", "日本", "-", "__proto__", "rows"),
  text.map((one) => one.replaceAll(/[\r\n\t]/g, "")).filter((one) => one !== ""),
);

const SCRIPTS = "/system/script";

describe("texts of a router", function () {
  this.timeout(patience.processes);
  afterEach(closeRouters);

  const bytesOf = (router: Simulator, word: string) =>
    router
      .items(SCRIPTS)
      .map((row) => router.bytes(SCRIPTS, row[".id"] ?? "", word)?.toString("hex") ?? "");

  for (const version of VERSIONS)
    it(`are the same bytes in the program and on a spare: ${version}, ITEMS_SEED=${ITEMS_SEED}`, async () => {
      const router = await aRouter({ version, configuration: "empty" });
      const script = fc.record({ name, source: text, comment: text });
      const seed = Number.parseInt(ITEMS_SEED) || 1;
      const all = fc.sample(
        fc.uniqueArray(script, { minLength: 60, maxLength: 60, selector: (one) => one.name }),
        {
          numRuns: 1,
          seed,
        },
      );
      for (const { name: own, source, comment } of all.flat())
        router.add(SCRIPTS, { name: own, source, comment });

      const snapshot = await snapshotOf(router);
      const made = await importOf(snapshot, wishes);
      assert.deepEqual(made.leftOut, []);
      assert.deepEqual([...(await importOf(snapshot, wishes)).files], [...made.files]);
      assert.deepEqual(
        evaluated(made).map(({ args }) => args),
        made.resources.map(({ values }) => values),
      );
      const program = declaredBy(made);
      const steps = await stackOf(made, router).preview(program);
      assert.deepEqual(
        steps.filter((step) => !step.startsWith("same ")),
        [],
      );
      const exported = parseExport(await exportOf(router), "export");
      const fromExport = await importOf(exported, wishes);
      assert.deepEqual(
        evaluated(fromExport).map(({ args }) => args),
        fromExport.resources.map(({ values }) => values),
      );
      for (const one of [program, declaredBy(fromExport)]) {
        const spare = await aRouter({ version, configuration: "empty" });
        await emptyStack(spare).up(one);
        for (const word of ["name", "source", "comment"])
          assert.deepEqual(bytesOf(spare, word).sort(), bytesOf(router, word).sort(), word);
      }
    });

  const ends = ["a\r\nb", "a\r\nb\r\n", "a\nb\n", "a\rb", "a\r", "a\r\n\nb\n\r", "\r\n"];
  for (const version of VERSIONS)
    it(`keep the ends of their lines: ${version}`, async () => {
      const router = await aRouter({ version, configuration: "empty" });
      for (const [at, source] of ends.entries()) {
        router.add(SCRIPTS, { name: `s${at}`, source });
        router.add("/system/scheduler", { name: `s${at}`, "on-event": source });
      }
      const exported = await importOf(parseExport(await exportOf(router), "export"), wishes);
      const made = await imported(router);
      const program = declaredBy(made);
      const stack = stackOf(made, router);
      await stack.refresh();
      const steps = await stack.preview(program);
      assert.deepEqual([...new Set(steps.map((step) => step.split(" ")[0]))], ["same"]);
      for (const one of [program, declaredBy(exported)]) {
        const spare = await aRouter({ version, configuration: "empty" });
        await emptyStack(spare).up(one);
        const sources = spare.items(SCRIPTS).map((row) => row["source"]);
        assert.deepEqual(sources.sort(), [...ends].sort());
        const events = spare.items("/system/scheduler").map((row) => row["on-event"]);
        assert.deepEqual(events.sort(), [...ends].sort());
      }
    });
});
