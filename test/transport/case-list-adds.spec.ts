import * as assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import { ConnectionError, TrapError } from "../../provider/errors";
import type { Addition, Transport } from "../../provider/transport/transport";
import type { Command } from "./fake-router";
import { rejection, setUp, watchForEscapes } from "./support";

/** Items with numbers, what each was answered, and how many were asked for. */
function items(count: number) {
  const answers: (string | TrapError)[] = [];
  const told = { answers, asked: 0 };
  function* all(): Generator<Addition, void> {
    for (let at = 0; at < count; at++) {
      told.asked++;
      yield {
        words: { comment: String(at) },
        answered: (answer) => {
          assert.equal(answers[at], undefined, `${at} is answered twice`);
          answers[at] = answer;
        },
      };
    }
  }
  return Object.assign(told, { all: all() });
}

async function addAll(transport: Transport, all: Iterator<Addition>): Promise<number> {
  for (let calls = 1; ; calls++) if (!(await transport.addSome("/ip/x", all))) return calls;
}

const added = (command: Command) =>
  command.reply(["!done", `=ret=*${command.value("comment") ?? ""}`]);

describe("binary API: many items at once", () => {
  watchForEscapes();

  it("tells each its id, in several turns, and has no more than sixty-four on their way", async () => {
    const waiting = new Set<Command>();
    let most = 0;
    const { router, transport } = await setUp({
      answer: async (command) => {
        waiting.add(command);
        most = Math.max(most, waiting.size);
        await sleep(Math.random() * 4);
        waiting.delete(command);
        added(command);
      },
    });
    const { all, answers } = items(1_200);
    assert.ok((await addAll(transport, all)) > 2, "other writes have their turn between");
    assert.deepEqual(
      answers,
      Array.from({ length: 1_200 }, (_, at) => `*${at}`),
    );
    assert.equal(most, 64);
    assert.equal(router.sessions.length, 1);
  });

  it("tells refusals one by one, and goes on", async () => {
    const { transport } = await setUp({
      answer: (command) =>
        Number(command.value("comment")) % 3 === 0
          ? command.reply(["!trap", "=message=failure: already have such entry"], ["!done"])
          : added(command),
    });
    const { all, answers } = items(100);
    await addAll(transport, all);
    assert.equal(answers.filter((one) => one instanceof TrapError).length, 34);
    assert.equal(answers[1], "*1");
  });

  it("asks for no more once the connection is lost, and says that the outcome is not known", async () => {
    const { transport } = await setUp({
      answer: (command) =>
        command.value("comment") === "40" ? command.session.end() : added(command),
    });
    const told = items(1_000);
    const error = await rejection(transport.addSome("/ip/x", told.all), ConnectionError);
    assert.ok(error.outcomeUnknown);
    assert.ok(told.asked < 200, `it asked for ${told.asked}`);
    assert.equal(told.answers[40], undefined);
  });

  it("throws what an item cannot be sent for, once all before it are answered", async () => {
    const { router, transport } = await setUp({ answer: added });
    const answers: unknown[] = [];
    function* all(): Generator<Addition, void> {
      for (const comment of ["1", "2", "\ud800"])
        yield { words: { comment }, answered: (answer) => void answers.push(answer) };
    }
    const failed = await rejection(transport.addSome("/ip/x", all()), Error);
    assert.match(failed.message, /it is not well-formed Unicode$/);
    assert.deepEqual(answers, ["*1", "*2"]);
    assert.equal(await transport.add("/ip/x", { comment: "3" }), "*3");
    assert.equal(router.sessions.length, 1, "the connection serves on");
  });
});
