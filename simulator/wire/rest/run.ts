import { setTimeout } from "node:timers/promises";
import type { LoadedMenu, Reply, Router } from "../../commands/menu";
import { rowOf } from "../../commands/print";
import { itemsOf } from "../../commands/target";
import type { Item, Words } from "../../machine/store";
import { Trap } from "../../machine/trap";
import type { User } from "../../machine/users";
import { atLeast, type Version } from "../../machine/version";
import { type Answer, nothing, object, refusal, Refused, rows } from "./answer";
import { type Call, noIdentifier, noSuch } from "./call";

/** How long a command may take, and what ends it before. */
export interface Limits {
  milliseconds: number;
  ending: AbortSignal;
}

/** Runs what a request asks for. */
export async function run(router: Router, call: Call, user: User, limits: Limits): Promise<Answer> {
  try {
    if (call.refused) throw call.refused;
    return await (call.verb === "POST"
      ? post(router, call, user, limits)
      : act(router, call, user));
  } catch (error) {
    if (error instanceof Trap) return refusal(fromTrap(error, call, router.version));
    if (error instanceof Refused) return refusal(error);
    throw error;
  }
}

/** The verbs that name a command by themselves. */
function act(router: Router, call: Call, user: User): Answer {
  const menu = router.menu(call.menu);
  const item = call.item === undefined ? undefined : find(router, menu, call.item);
  const words: Words = { ...call.words };
  if (call.verb === "GET") {
    // open (RouterOS: recorded on 7.23, while an example of the manual has no `.id`)
    if (words[".proplist"] !== undefined) words[".proplist"] += ",.id";
    const queries = item ? [`.id=${item.id}`] : call.queries;
    const reply = router.run(menu.path, { command: "print", words, queries, user });
    if (!item && !menu.single) return rows(reply.rows);
    return object(200, reply.rows[0] ?? {});
  }
  // A name leads to every row that has it.
  const isNamed = menu.nameOf !== undefined && call.item?.startsWith("*") === false;
  if (item) words[".id"] = isNamed ? (call.item ?? "") : item.id;
  // Recorded: 200, and nothing happens.
  if (isSelf(router, item, user) && words["disabled"] !== undefined) delete words["disabled"];
  const { ret } = router.run(menu.path, { command: call.command, words, queries: [], user });
  if (call.verb === "DELETE") return nothing;
  if (call.verb === "PATCH" && menu.path === "/user" && words["password"] !== undefined)
    refusePassword(router);
  const changed = item ?? find(router, menu, ret ?? "");
  const row = rowOf(router, menu, changed, user.policies.has("sensitive"));
  return object(call.verb === "PUT" ? 201 : 200, row);
}

const isSelf = (router: Router, item: Item | undefined, { name }: User): boolean =>
  item !== undefined && item.words["name"] === name && router.store.items("/user").includes(item);

/**
 * Recorded on 7.23.7: the change of a password is answered with 400, and is done. open (RouterOS:
 * with which text, in which other versions, and whether by POST too; by PATCH from 7.23 on here)
 */
function refusePassword({ version }: Router): void {
  if (atLeast(version, "7.23")) throw new Refused(400, "failure: password not changed");
}

/**
 * Any command: its rows, else what its `!done` carries, else an empty list. `unset` was refused on
 * 7.21.4. open (RouterOS: with which text, and in which other versions)
 */
async function post(router: Router, call: Call, user: User, limits: Limits): Promise<Answer> {
  if (call.command === "unset") throw noSuch(call.command);
  if (call.command === "listen") return rows(await listen(router, call, limits));
  const reply = router.run(call.menu, { ...call, user });
  const all = await collect(reply, limits);
  if (all.length > 0 || reply.ret === undefined) return rows(all);
  return object(200, { ret: reply.ret });
}

/** It is accepted, and delivers nothing. open (RouterOS: how it ends; like others that go on here). */
function listen(router: Router, { menu }: Call, limits: Limits): Promise<Words[]> {
  if (!router.menu(menu).schema.commands.has("print")) throw noSuch("listen");
  const { milliseconds } = limits;
  return collect({ rows: [], again: { rows: () => [], milliseconds } }, limits);
}

/** All rows of a command that goes on, unless that takes too long. */
async function collect({ rows: first, again }: Reply, limits: Limits): Promise<Words[]> {
  const all = [...first];
  let left = limits.milliseconds;
  while (again) {
    left -= again.milliseconds;
    const wait = left > 0 ? again.milliseconds : again.milliseconds + left;
    await setTimeout(wait, undefined, { signal: limits.ending, ref: false });
    if (left <= 0) throw new Refused(400, "Session closed");
    const next = again.rows();
    if (!next) break;
    all.push(...next);
  }
  return all;
}

/**
 * The item of an id or name. open (RouterOS: whether a path takes several, separated by commas, and
 * how a name is refused that nothing has; like an id here)
 */
function find(router: Router, menu: LoadedMenu, text: string): Item {
  const items = itemsOf(router, menu);
  const item = items.find(({ id, words }) => id === text || words["name"] === text);
  if (!item) throw new Refused(404);
  return item;
}

function fromTrap({ message }: Trap, call: Call, version: Version): Refused {
  if (message.startsWith("no such item")) return new Refused(404);
  if (message.startsWith("no such command")) return noSuch(call.command);
  // Coded errors are the router's own; permissions are among them.
  if (/ \(\d+\)$/.test(message)) return new Refused(500, message);
  // open (RouterOS: both 400 and 500 are recorded, not of which version)
  if (message.startsWith("failure: not allowed by device-mode") && atLeast(version, "7.20")) {
    return new Refused(500, message);
  }
  const named = call.item !== undefined && !call.item.startsWith("*");
  if (named && message.startsWith("unknown parameter ")) return noIdentifier();
  return new Refused(400, message);
}
