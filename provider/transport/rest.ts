import { ConnectionError, DoubtfulError, TrapError, UsageError } from "../errors";
import { Setting, sentence } from "../sentence";
import { holdsBytes } from "../values/bytes";
import { addNext } from "./add-next";
import { checkWords } from "./codec";
import { anyOf, attribute, checkName, isRead } from "./command-words";
import { idOfItem, readOn } from "./read-on";
import { Answers, type Request } from "./rest-answer";
import { RestClient } from "./rest-client";
import { schemesThat } from "./schemes";
import type { Addition, Endpoint, Item, Row, Transport, Where, Words } from "./transport";

/** REST of a router, `https://` or `http://`. Connects when the first request needs it. */
export function restTransport(endpoint: Endpoint): Transport {
  // What is read by one is written by it: an id means what it meant while the connection is the same.
  const client = new RestClient(endpoint);
  const more = Array.from(
    { length: (endpoint.restConnections ?? 1) - 1 },
    () => new RestClient(endpoint),
  );
  const adding = [client, ...more];
  let added = 0;
  const answers = new Answers({ ...endpoint });
  const host = new Setting("host", endpoint.device);

  async function rows(request: Request, by = client): Promise<Row[]> {
    return by.send(request, (answer, connection) =>
      readOn(connection, answers.rowsOf(request, answer)),
    );
  }

  /**
   * RouterOS 7.23 was seen to answer a PATCH of a user's password with 400, and to change it. By
   * POST the answer holds no user; if that is refused as well, the outcome stays unknown.
   */
  async function setPassword(command: string, item: Item, words: Words): Promise<void> {
    const body = JSON.stringify({ ".id": idOfItem(item), ...words });
    try {
      await rows({ ...post(command), item, body });
    } catch (cause) {
      if (!(cause instanceof TrapError)) throw cause;
      throw new DoubtfulError(
        sentence`${cause.sentence}: over REST RouterOS may answer so and change the password all the same. Change it by the binary API (${host} ${binary()}...)`,
        { cause },
      );
    }
  }

  async function remove(menu: string, item: Item): Promise<void> {
    const command = `${menu}/remove`;
    checkCommand(host, command);
    const request = { ...change(host, menu, item, command), method: "DELETE" } as const;
    await client.send(request, (answer) => answers.checkRemoved(request, answer));
  }

  async function add(menu: string, words: Words): Promise<string> {
    const command = `${menu}/add`;
    checkCommand(host, command, words);
    const request = { method: "PUT", path: pathOf(menu), command, write: true } as const;
    const body = JSON.stringify(words);
    const [item] = await rows({ ...request, body }, adding[added++ % adding.length]);
    const id = item?.[".id"];
    if (id !== undefined) return id;
    throw new ConnectionError(
      `cannot tell what ${command} made: the router answered without an .id`,
      "protocol",
      { outcomeUnknown: true },
    );
  }

  return {
    utf8Only: true,
    async print(menu: string, where?: Where): Promise<Row[]> {
      if (where?.values.length === 0) return [];
      const command = `${menu}/print`;
      checkCommand(host, command);
      if (!where) return rows({ method: "GET", path: pathOf(menu), command, write: false });
      const body = { ".query": queries(host, command, where) };
      return rows({ ...post(command), body: JSON.stringify(body) });
    },
    add,
    /** One over each connection. */
    async addSome(menu: string, items: Iterator<Addition>): Promise<boolean> {
      const done = await Promise.allSettled(adding.map(() => addNext({ add }, menu, items)));
      const failed = done.find((one) => one.status === "rejected");
      if (failed) throw failed.reason;
      return done.every((one) => one.status === "fulfilled" && one.value);
    },
    async set(menu: string, item: Item | undefined, words: Words): Promise<void> {
      const command = `${menu}/set`;
      checkCommand(host, command, words);
      const body = JSON.stringify(words);
      if (item === undefined) await rows({ ...post(command), body });
      else if (isPassword(command, words)) await setPassword(command, item, words);
      else await rows({ ...change(host, menu, item, command), body });
    },
    async unset(menu: string, item: Item, names: readonly string[]): Promise<void> {
      const command = `${menu}/unset`;
      names.forEach(checkName);
      // RouterOS refuses its own unset here, and takes the words away that bear a mark.
      const words = Object.fromEntries(names.map((name) => [`!${name}`, ""]));
      checkCommand(host, command, words);
      const request = change(host, menu, item, command);
      if (names.length > 0) await rows({ ...request, body: JSON.stringify(words) });
    },
    remove,
    /** Of several items in one request nothing is on record: each has its own. */
    async removeAll(menu: string, items: readonly Item[]): Promise<void> {
      for (const item of items) await remove(menu, item);
    },
    async run(command: string, words: Words = {}): Promise<Row[]> {
      checkCommand(host, command, words);
      return rows({ ...post(command), body: JSON.stringify(words) });
    },
    close: async () => {
      await Promise.all(adding.map((one) => one.close()));
    },
  };
}

/** What says truly what became of a command, and carries any bytes. */
const binary = (): string => schemesThat(({ utf8Only, tls }) => !utf8Only && tls).join(" or ");

function post(command: string): Request {
  return { method: "POST", path: pathOf(command), command, write: !isRead(command) };
}

const isPassword = (command: string, words: Words): boolean =>
  command === "/user/set" && "password" in words;

/** A request for one item. */
function change(host: Setting, menu: string, item: Item, command: string): Request {
  const id = idOfItem(item);
  checkWords([command, id]);
  refuseBytes(host, command, { ".id": id });
  if (id === "." || id === "..")
    throw new UsageError(`cannot run ${command}: ${id} is no name that a path can hold`);
  return { method: "PATCH", path: pathOf(menu, id), command, write: true, item };
}

/** A name may hold anything; the `*` of an id stays as it is, because RouterOS wants that. */
function pathOf(menu: string, item?: string): string {
  return item === undefined ? menu : `${menu}/${encodeURIComponent(item)}`;
}

/** Refuses what must not be sent. As part of JSON, `undefined` would silently be left out. */
function checkCommand(host: Setting, command: string, words: Words = {}): void {
  const pairs = Object.entries(words).map(([name, value]) => attribute(name, value));
  checkWords([command, ...pairs]);
  refuseBytes(host, command, words);
  if (!/^(\/[a-z0-9][a-z0-9.-]*)+$/i.test(command))
    throw new UsageError(
      `cannot run ${JSON.stringify(command)}: it is not a command like /ip/address/print`,
    );
}

/** Asks for the rows whose word has one of the values: `name=a`, `name=b`, `#|`. */
function queries(host: Setting, command: string, { word, values }: Where): string[] {
  const { each, ors } = anyOf(word, values);
  checkWords([command, ...each]);
  for (const value of values) refuseBytes(host, command, { [word]: value });
  return [...each, ...ors];
}

/** JSON is UTF-8: other bytes would reach the router as other bytes. */
function refuseBytes(host: Setting, command: string, words: Words): void {
  const [name] = Object.entries(words).find(([, value]) => holdsBytes(value)) ?? [];
  if (name !== undefined)
    throw new UsageError(
      sentence`cannot send ${name} of ${command}: it has bytes that are no UTF-8, which REST cannot carry. Point ${host} at the binary API (${binary()}...)`,
    );
}
