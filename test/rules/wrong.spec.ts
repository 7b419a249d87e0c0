import * as assert from "node:assert/strict";
import { sampled } from "../support/bench";
import type { Values } from "../support/deployment";
import { FILTER, setUpRules } from "./support";

const web = { action: "accept", protocol: "tcp", dstPort: "80", comment: "web" };
const mail = { action: "accept", protocol: "tcp", dstPort: "25", comment: "mail" };
const rest = { action: "drop", comment: "all else" };

for (const column of sampled("wrong Rules"))
  describe(`Rules with something wrong on ${column.title}`, () => {
    const { now, declared, up, shown, add, state, writes } = setUpRules(column);
    const refused = (rules: unknown, says: RegExp, more: Values = {}) =>
      assert.rejects(now.stack.preview(declared(rules, more)), says);

    it("are refused at preview, by the place in the list", async () => {
      await now.bench.simulator.close();
      await refused(
        [web, { ...mail, dstPorts: "25" }],
        /rules\[1\]: there is no dstPorts: did you mean dstPort\?/,
      );
      await refused(
        [web, { ...mail, action: "acept" }],
        /rules\[1\]\.action: write one of .*did you mean "accept"\?.*not "acept"/,
      );
      await refused(
        [web, { ...mail, chain: "input" }],
        /rules\[1\]: chain: all of these rules are in "forward": leave it out/,
      );

      const inputs = { menu: FILTER, rules: [web] };
      await assert.rejects(
        now.stack.preview([{ type: "Rules", name: "rules", inputs }]),
        /rules\[0\]: chain is required where the resource itself names none/,
      );
      await refused("web", /rules: write a list of objects, not "web"/);
      await refused([web], /menu: the rows of \/ip\/address have no order/, {
        menu: "/ip/address",
      });
      await refused(
        [web],
        /"\/ip\/firewall\/filtre" is no menu .*did you mean \/ip\/firewall\/filter\?/,
        {
          menu: "/ip/firewall/filtre",
        },
      );
      now.stack.config = { ...now.stack.config, "routeros:version": "7.20" };
      await refused(
        [web, { ...rest, tos: "0x10" }],
        /rules\[1\]\.tos: RouterOS has it since 7\.21/,
      );
    });

    it("are refused when they are more than a router looks at", async () => {
      await now.bench.simulator.close();
      const many = Array.from({ length: 65_536 }, () => ({ action: "accept" }));
      await refused(many, /rules: 65536 are more than 65535: .*address lists/);
    });

    it("are made up to the one that the router refuses, and the next run goes on", async () => {
      await up([rest]);
      const wrong = { ...mail, inInterface: "ether99" };
      await assert.rejects(
        up([wrong, web, rest]),
        /rule "mail": input does not match any value of interface.*A part of it is done/,
      );
      assert.deepEqual(shown(), ["web", "all else"], "what lets in stands before what keeps out");
      now.bench.simulator.forget();
      assert.deepEqual(await up([mail, web, rest]), ["update rules"]);
      assert.deepEqual(writes(), ["add"]);
      assert.deepEqual(shown(), ["mail", "web", "all else"]);
      assert.deepEqual(state().order, ["mail", "web", "all else"], "keys for people to read");
    });

    it("leave everything as it was when the first one is refused", async () => {
      const wrong = { ...mail, inInterface: "ether99" };
      await assert.rejects(up([wrong, rest]), (error: Error) => {
        assert.match(error.message, /rule "mail": input does not match any value of interface/);
        assert.doesNotMatch(error.message, /A part of it is done/);
        return true;
      });
      assert.deepEqual(shown(), []);
      assert.equal(now.stack.state.size, 0);
    });

    it("may be equal, where the router takes them", async () => {
      await up([web, web, rest, rest]);
      assert.deepEqual(shown(), ["web", "web", "all else", "all else"]);
      assert.deepEqual(state().order, ["web", "web (2)", "all else", "all else (2)"]);
      assert.deepEqual(await up([web, web, rest, rest]), ["same rules"]);
      await now.stack.refresh();
      assert.deepEqual(await up([web, web, rest, rest]), ["same rules"]);
      now.bench.simulator.forget();
      await up([web, rest, rest]);
      assert.deepEqual(writes(), ["remove"]);
    });

    it("have keys that no comment can upset", async () => {
      const comments = ["__proto__", "constructor", "7", "two\nlines", "  ", "a".repeat(300)];
      const rules = comments.map((comment) => ({ action: "accept", comment }));
      await up(rules);
      assert.deepEqual(shown(), comments);
      assert.deepEqual(await up(rules), ["same rules"]);
      await now.stack.refresh();
      assert.deepEqual(await up(rules), ["same rules"]);
      await up([...rules].reverse());
      assert.deepEqual(shown(), [...comments].reverse());
    });

    it("have every rule once when replies are lost", async () => {
      now.bench.simulator.fault({ on: `${FILTER}/add`, do: "drop-after", times: 2 });
      await up([web, mail, rest]);
      assert.deepEqual(shown(), ["web", "mail", "all else"]);
      now.bench.simulator.fault({ on: `${FILTER}/move`, do: "drop-after" });
      await up([mail, web, rest]);
      assert.deepEqual(shown(), ["mail", "web", "all else"]);
      now.bench.simulator.fault({ on: `${FILTER}/remove`, do: "drop-after" });
      await now.stack.destroy();
      assert.deepEqual(shown(), []);
    });

    it("are replaced when the chain is another", async () => {
      add({ action: "log", comment: "by hand" });
      await up([web], { adopt: true });
      assert.deepEqual(await now.stack.up(declared([web], { chain: "other" })), ["replace rules"]);
      assert.deepEqual(shown(), []);
      assert.equal(now.bench.simulator.items(FILTER).at(-1)?.["chain"], "other");
    });
  });
