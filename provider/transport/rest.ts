import { ConnectionError, UsageError } from "../errors";
import { checkWords } from "./codec";
import { Answers, type Request } from "./rest-answer";
import { RestClient } from "./rest-client";
import type { Endpoint, Row, Transport, Where, Words } from "./transport";

/** REST of a router, `https://` or `http://`. Connects when the first request needs it. */
export function restTransport(endpoint: Endpoint): Transport {
  const client = new RestClient(endpoint);
  const answers = new Answers({ ...endpoint });

  async function rows(request: Request): Promise<Row[]> {
    return client.send(request, (answer) => answers.rowsOf(request, answer));
  }

  return {
    async print(menu: string, where?: Where): Promise<Row[]> {
      if (where?.values.length === 0) return [];
      const command = `${menu}/print`;
      checkCommand(command);
      if (!where) return rows({ method: "GET", path: pathOf(menu), command, write: false });
      const body = { ".query": queries(command, where) };
      return rows({ ...post(command), body: JSON.stringify(body) });
    },
    async add(menu: string, words: Words): Promise<string> {
      const command = `${menu}/add`;
      checkCommand(command, words);
      const [item] = await rows({
        method: "PUT",
        path: pathOf(menu),
        command,
        write: true,
        body: JSON.stringify(words),
      });
      const id = item?.[".id"];
      if (id !== undefined) return id;
      throw new ConnectionError(
        `cannot tell what ${command} made: the router answered without an .id`,
        "protocol",
        { outcomeUnknown: true },
      );
    },
    async set(menu: string, id: string | undefined, words: Words): Promise<void> {
      const command = `${menu}/set`;
      checkCommand(command, words);
      const body = JSON.stringify(words);
      if (id === undefined) await rows({ ...post(command), body });
      else await rows({ ...change(menu, id, command), body });
    },
    async unset(menu: string, id: string, names: readonly string[]): Promise<void> {
      const command = `${menu}/unset`;
      names.forEach(checkName);
      // RouterOS refuses its own unset here, and takes the words away that bear a mark.
      const words = Object.fromEntries(names.map((name) => [`!${name}`, ""]));
      checkCommand(command, words);
      const request = change(menu, id, command);
      if (names.length > 0) await rows({ ...request, body: JSON.stringify(words) });
    },
    async remove(menu: string, id: string): Promise<void> {
      const command = `${menu}/remove`;
      checkCommand(command);
      const request = { ...change(menu, id, command), method: "DELETE" } as const;
      await client.send(request, (answer) => answers.contentOf(request, answer));
    },
    async run(command: string, words: Words = {}): Promise<Row[]> {
      checkCommand(command, words);
      return rows({ ...post(command), body: JSON.stringify(words) });
    },
    close: () => client.close(),
  };
}

function post(command: string): Request {
  return { method: "POST", path: pathOf(command), command, write: !isRead(command) };
}

/** A request for one item, by its id or name. */
function change(menu: string, id: string, command: string): Request {
  checkWords([command, id]);
  if (id === "." || id === "..")
    throw new UsageError(`cannot run ${command}: ${id} is no name that a path can hold`);
  return { method: "PATCH", path: pathOf(menu, id), command, write: true };
}

/** A name may hold anything; the `*` of an id stays as it is, because RouterOS wants that. */
function pathOf(menu: string, item?: string): string {
  return item === undefined ? menu : `${menu}/${encodeURIComponent(item)}`;
}

/** Commands that change nothing, by the last word of their path. Everything else is a write. */
function isRead(command: string): boolean {
  return /\/(print|getall|get|find|listen|monitor(-[a-z]+)?)$/.test(command);
}

/** Refuses what must not be sent. As part of JSON, `undefined` would silently be left out. */
function checkCommand(command: string, words: Words = {}): void {
  const pairs = Object.entries(words).map(([name, value]) => attribute(name, value));
  checkWords([command, ...pairs]);
  if (!/^(\/[a-z0-9][a-z0-9.-]*)+$/i.test(command))
    throw new UsageError(
      `cannot run ${JSON.stringify(command)}: it is not a command like /ip/address/print`,
    );
}

/** `name=value`; the value is checked here, because as part of the word it would be text. */
function attribute(name: string, value: unknown): string {
  checkName(name);
  if (typeof value !== "string") throw new UsageError(`cannot send ${name}: its value is not text`);
  return `${name}=${value}`;
}

function checkName(name: string): void {
  if (typeof name !== "string" || !/^[^=\s]+$/.test(name))
    throw new UsageError(`cannot send the word ${JSON.stringify(name)}: it is not a name`);
}

/** Asks for the rows whose word has one of the values: `name=a`, `name=b`, `#|`. */
function queries(command: string, { word, values }: Where): string[] {
  if (!/^[^=\s?#<>-][^=\s]*$/.test(word))
    throw new UsageError(`cannot search for the word ${JSON.stringify(word)}: it is not a name`);
  const each = values.map((value) => attribute(word, value));
  checkWords([command, ...each]);
  return [...each, ...each.slice(1).map(() => "#|")];
}
