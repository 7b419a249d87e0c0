import * as assert from "node:assert/strict";
import { type Composite, wordsOf } from "../../provider/schema";
import { sampled, type SimulatedBench } from "./bench";
import { UNKNOWN } from "./deployment";
import { warnings } from "./hands-over";
import { type PartsCase, setUpParts } from "./parts";
import { answered } from "./patience";

/** Runs what every resource of several parts must do, on every version and over each transport. */
export function managesParts(composite: Composite, test: PartsCase): void {
  for (const column of sampled(composite.type))
    describe(`${composite.type} of its parts on ${column.title}`, () =>
      conforms(composite, test, column.open));
}

function conforms(
  composite: Composite,
  test: PartsCase,
  open: () => Promise<SimulatedBench>,
): void {
  const { type, noun, parts, key, properties } = composite;
  const { create, sends, changes, excused, optional, drift, renamed } = test;
  const {
    now,
    item,
    without,
    named,
    rowsOf,
    only,
    idOf,
    picture,
    ids,
    nothingIsLeft,
    byHand,
    ofDrift,
    inputs,
    paths,
    changed,
    adds,
  } = setUpParts(composite, test, open);

  it("has every property and every part in its case", () => {
    const missing = Object.keys(properties).filter(
      (property) =>
        properties[property]?.local !== true &&
        !key.includes(property) &&
        !(property in changes) &&
        !(property in excused),
    );
    assert.deepEqual(missing, []);
    const all = parts.map(({ as }) => as);
    assert.deepEqual([Object.keys(sends), Object.keys(drift)], [all, all]);
  });

  it("previews with values and a device that are not known yet, and without the router", async () => {
    await now.bench.simulator.close();
    const unknown = Object.fromEntries(Object.keys(create).map((one) => [one, UNKNOWN]));
    assert.deepEqual(await now.stack.preview(item(unknown)), ["create item"]);
    assert.deepEqual(await now.stack.preview(item({ ...create, device: UNKNOWN })), [
      "create item",
    ]);
  });

  it("says which resource it was whose router cannot be reached", async () => {
    await now.bench.simulator.close();
    now.stack.config["routeros:timeout"] = "300ms";
    const said = new RegExp(`^RouterOSError: cannot add ${noun} (".*" )?on [^ ]+: cannot connect`);
    await assert.rejects(now.stack.up(item()), said);
  });

  it("makes its parts in their order, says nothing the second time, and goes in the other order", async () => {
    await now.stack.up(item());
    assert.deepEqual(
      paths(),
      parts.map(({ menu }) => `${menu.path}/add`),
    );
    for (const part of parts) {
      const row = only(part);
      const words = sends[part.as] ?? {};
      assert.deepEqual(Object.fromEntries(Object.keys(words).map((one) => [one, row[one]])), words);
    }
    now.bench.simulator.forget();
    assert.deepEqual(await now.stack.up(item()), ["same item"]);
    assert.equal(now.bench.simulator.count(), 0);
    const before = structuredClone(inputs());
    await now.stack.refresh();
    assert.deepEqual(inputs(), before);
    assert.deepEqual(await now.stack.up(item()), ["same item"]);
    const kept = structuredClone(now.stack.state.get("item") ?? assert.fail());
    now.bench.simulator.forget();
    await now.stack.destroy();
    assert.deepEqual(paths(), parts.map(({ menu }) => `${menu.path}/remove`).reverse());
    nothingIsLeft();
    now.stack.state.set("item", kept);
    await now.stack.destroy();
  });

  it("sends of each change only what differs, and clears it again", async () => {
    await now.stack.up(item());
    const before = picture();
    const known = ids();
    for (const [property, { value, sends: words }] of Object.entries(changes)) {
      now.bench.simulator.forget();
      const other = item({ ...create, [property]: value });
      assert.deepEqual(await now.stack.up(other), ["update item"], property);
      assert.deepEqual(changed(known), words, property);
      assert.notDeepEqual(picture(), before, property);
      assert.deepEqual(await now.stack.up(item()), ["update item"], property);
      assert.deepEqual(picture(), before, property);
    }
    assert.deepEqual(ids(), known);
  });

  it("removes a part that is no longer to be there, and makes it again", async () => {
    await now.stack.up(item());
    for (const [as, property] of Object.entries(optional)) {
      await now.stack.up(item(without(property)));
      assert.deepEqual(rowsOf(named(as)), [], as);
      assert.deepEqual(await now.stack.up(item(without(property))), ["same item"]);
      await now.stack.up(item());
      only(named(as));
    }
  });

  it("shows drift of each part, not what may be secret, and sends only what it repairs", async () => {
    await now.stack.up(item());
    const before = picture();
    const known = ids();
    for (const part of parts) {
      byHand(part);
      await now.stack.refresh();
      const { words, shows } = drift[part.as] ?? assert.fail();
      for (const [property, shown] of Object.entries(shows))
        assert.deepEqual(inputs()[property], shown);
      for (const value of Object.values(words))
        if (!Object.values(shows).includes(value))
          assert.ok(!JSON.stringify(now.stack.state.get("item")).includes(value), part.as);
      assert.deepEqual(await now.stack.preview(item()), ["update item"]);
      now.bench.simulator.forget();
      await now.stack.up(item());
      assert.deepEqual(changed(known), { [part.as]: Object.keys(words).sort() });
      assert.deepEqual(picture(), before);
      assert.deepEqual(await now.stack.preview(item()), ["same item"]);
      assert.equal(now.stack.state.get("item")?.outputs[part.as], undefined);
    }
  });

  it("leaves what somebody changed by hand until a refresh shows it, or for good with ignoreChanges", async () => {
    await now.stack.up(item());
    const known = ids();
    for (const part of parts) {
      const { shows } = drift[part.as] ?? assert.fail();
      const before = ofDrift(part, only(part));
      const drifted = ofDrift(part, byHand(part));
      assert.notDeepEqual(drifted, before);
      // A change of another part, where this one is not looked at.
      const [property = "", { value: other, sends: words } = assert.fail(part.as)] =
        Object.entries(changes).find(([, one]) => !(part.as in one.sends)) ?? [];
      const program = item({ ...create, [property]: other });
      const ignoring = program.map((one) => ({ ...one, ignoreChanges: Object.keys(shows) }));
      now.bench.simulator.forget();
      assert.deepEqual(await now.stack.up(ignoring), ["update item"], part.as);
      assert.deepEqual(changed(known), words, part.as);
      assert.deepEqual(await now.stack.up(program), ["same item"]);
      assert.deepEqual(ofDrift(part, only(part)), drifted, part.as);
      // How a part shows that is told as a whole is no property that a program could ignore.
      if (Object.keys(shows).every((one) => one in properties)) {
        await now.stack.refresh();
        assert.deepEqual(await now.stack.up(ignoring), ["same item"]);
        assert.deepEqual(ofDrift(part, only(part)), drifted, part.as);
      }
      await now.stack.refresh();
      assert.deepEqual(await now.stack.up(item()), ["update item"]);
      assert.deepEqual(ofDrift(part, only(part)), before);
    }
  });

  it("makes again what is missing, one part or all", async () => {
    await now.stack.up(item());
    const before = picture();
    for (const part of parts) {
      now.bench.simulator.remove(part.menu.path, idOf(part));
      await now.stack.refresh();
      assert.equal(inputs()[part.as], "missing on the router");
      now.bench.simulator.forget();
      assert.deepEqual(await now.stack.up(item()), ["update item"]);
      assert.deepEqual(paths(), [`${part.menu.path}/add`]);
      assert.deepEqual(picture(), before);
    }
    for (const part of parts) now.bench.simulator.remove(part.menu.path, idOf(part));
    await now.stack.refresh();
    assert.equal(now.stack.state.size, 0);
    assert.deepEqual(await now.stack.up(item()), ["create item"]);
    assert.deepEqual(picture(), before);
  });

  it("is renamed in place", async () => {
    await now.stack.up(item());
    const known = ids();
    const other = { ...create, ...renamed };
    assert.deepEqual(await now.stack.up(item(other)), ["update item"]);
    assert.deepEqual(ids(other), known);
    nothingIsLeft();
    const before = picture(other);
    await now.stack.destroy();
    // Each part names the others as one that was made under this name does.
    await now.stack.up(item(other));
    assert.deepEqual(picture(other), before);
  });

  it("knows its parts when ids are dealt anew", async () => {
    await now.stack.up(item());
    await now.bench.simulator.restart({ newIds: true });
    await now.stack.refresh();
    assert.deepEqual(await now.stack.up(item()), ["same item"]);
    await now.stack.destroy();
    nothingIsLeft();
  });

  it("takes over what is there only when asked, and leaves it where it refuses", async () => {
    const last = parts.at(-1) ?? assert.fail();
    for (const part of [last, ...parts.slice(0, -1)]) {
      await now.stack.up(item());
      const { words, shows } = drift[part.as] ?? assert.fail();
      const row = only(part);
      const set = wordsOf(part.menu).flatMap(({ word }) => {
        const has = row[word];
        return has === undefined ? [] : [[word, has] as const];
      });
      await now.stack.destroy();
      const id = now.bench.simulator.add(part.menu.path, { ...Object.fromEntries(set), ...words });
      const found = only(part);
      await assert.rejects(now.stack.up(item()), (error: Error) => {
        for (const [word, value] of Object.entries(words)) {
          const { property } =
            wordsOf(part.menu).find((one) => one.word === word) ?? assert.fail(word);
          assert.match(error.message, new RegExp(`${property} .*Set adopt: true`));
          if (!Object.values(shows).includes(value)) assert.ok(!error.message.includes(value));
        }
        return true;
      });
      assert.equal(now.stack.state.size, 0);
      assert.deepEqual(only(part), found);
      for (const other of parts) if (other !== part) assert.deepEqual(rowsOf(other), [], other.as);
      await now.stack.up(item({ ...create, adopt: true }));
      assert.equal(idOf(part), id);
      assert.deepEqual(ofDrift(part, only(part)), ofDrift(part, row));
      await now.stack.destroy();
      nothingIsLeft();
    }
  });

  it("leaves its parts alone that another resource of the program took over", async () => {
    await now.stack.up(item());
    const before = [ids(), picture()];
    const after = [{ type, name: "after", inputs: { ...create, adopt: true } }];
    const said = await warnings(() => now.stack.up(after));
    for (const { menu } of parts) assert.match(said, new RegExp(`${menu.noun} .* stays: `));
    assert.deepEqual([ids(), picture()], before);
    assert.deepEqual(await now.stack.up(after), ["same after"]);
    await now.stack.destroy();
    nothingIsLeft();
  });

  it("leaves nothing behind when a part is refused, and does not say that a part is done", async () => {
    for (const part of parts) {
      now.bench.simulator.fault({ on: adds(part), do: { trap: "failure: not now" } });
      await assert.rejects(now.stack.up(item()), (error: Error) => {
        assert.match(error.message, new RegExp(`^cannot add ${part.menu.noun} .*not now`));
        assert.doesNotMatch(error.message, /A part of it is done/);
        return true;
      });
      nothingIsLeft();
      assert.equal(now.stack.state.size, 0);
    }
  });

  it("goes on with the next up where a refusal stopped a change", async () => {
    await now.stack.up(item());
    const known = ids();
    const { menu } = parts.at(-1) ?? assert.fail();
    now.bench.simulator.fault({ on: `${menu.path}/set`, do: { trap: "failure: not now" } });
    const other = { ...create, ...renamed };
    await assert.rejects(now.stack.up(item(other)), /not now/);
    assert.ok(now.stack.state.get("item")?.unfinished);
    assert.deepEqual(await now.stack.up(item(other)), ["update item"]);
    assert.deepEqual(ids(other), known);
    nothingIsLeft();
    assert.deepEqual(await now.stack.up(item(other)), ["same item"]);
  });

  it("has every part once when a reply is lost", async () => {
    for (const part of parts) now.bench.simulator.fault({ on: adds(part), do: "drop-after" });
    await now.stack.up(item());
    picture();
    now.bench.simulator.fault({ on: `${parts.at(-1)?.menu.path}/remove`, do: "drop-after" });
    await now.stack.destroy();
    nothingIsLeft();
  });

  it("keeps in state what it could not finish, and finishes it with the next up", async () => {
    const last = parts.at(-1) ?? assert.fail();
    now.stack.config["routeros:timeout"] = "300ms";
    now.bench.simulator.fault({ on: adds(last), do: "drop-before", times: 1000 });
    await assert.rejects(now.stack.up(item()));
    assert.ok(now.stack.state.get("item")?.unfinished);
    now.bench.simulator.clearFaults();
    now.stack.config["routeros:timeout"] = answered;
    assert.deepEqual(await now.stack.up(item()), ["update item"]);
    picture();
    assert.deepEqual(await now.stack.up(item()), ["same item"]);
    await now.stack.destroy();
    nothingIsLeft();
  });

  it("stays in state while the router refuses to remove a part, or removes nothing", async () => {
    for (const part of parts)
      for (const fails of [{ trap: "failure: in use" }, "nothing"] as const) {
        await now.stack.up(item());
        now.bench.simulator.fault({ on: `${part.menu.path}/remove`, do: fails });
        await assert.rejects(now.stack.destroy(), /in use|did not remove it$/);
        assert.ok(now.stack.state.has("item"));
        await now.stack.destroy();
        nothingIsLeft();
      }
  });
}
