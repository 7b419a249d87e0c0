import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { setTimeout } from "node:timers/promises";
import { fromBytes, toBytes, wordsFromBytes, wordsToBytes } from "../api/codec";
import type { Host as ApiHost } from "../host";
import type { Command } from "../faults";
import { within } from "../../network/ip";
import { signInToRest } from "../../machine/sessions";
import type { Item } from "../../machine/store";
import { findUser, userOf } from "../../machine/users";
import { type Answer, nothing, refusal, replacement, rows, send, webfig } from "./answer";
import { type Call, isVerb, readCall } from "./call";
import { run } from "./run";
import { Turns } from "./turns";

/** What REST needs of what all services share. */
export type Host = Pick<ApiHost, "router" | "faults" | "record" | "listen" | "ends">;

/** Answers the requests of all connections, with TLS and without. */
export class Handler {
  readonly #turns = new Turns();
  /** Ends the commands that are running. */
  #ending = new AbortController();
  /** Who has logged in by a connection. */
  readonly #users = new WeakMap<Socket, Set<Item>>();

  constructor(
    private readonly host: Host,
    private readonly milliseconds: number,
  ) {}

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const closed = new AbortController();
    // Without a reason Node.js makes an error, with its stack, for every request.
    response.once("close", () => closed.abort("closed"));
    const body = await bodyOf(request);
    if (!body) return;
    const { method = "", url = "" } = request;
    // open (RouterOS: recorded for HEAD only)
    if (!isVerb(method)) return send(response, refusal({ status: 501 }));
    if (!/^\/rest([/?]|$)/.test(url)) return send(response, webfig(method, url));
    const user = this.#authenticate(request);
    if (!user) return send(response, refusal({ status: 401 }));
    this.#signIn(request.socket, user);
    const call = readCall(this.host.router, method, url, body);
    const command = this.host.record({
      menu: fromBytes(call.menu),
      command: fromBytes(call.command),
      words: wordsFromBytes(call.words),
      queries: call.queries.map(fromBytes),
      user: fromBytes(user.words["name"] ?? ""),
    });
    // One session per user and address: the next request waits for it.
    const session = `${user.id} ${this.host.ends(request.socket).remote}`;
    await this.#turns.take(session, async () => {
      const ending = this.#ending.signal;
      await this.#serve(call, command, user, response, closed.signal).catch((error: unknown) => {
        if (!closed.signal.aborted && !ending.aborted) throw error;
      });
      if (!closed.signal.aborted) await once(response, "close");
    });
  }

  /** A restart: nothing that was running goes on. */
  end(): void {
    this.#ending.abort();
    this.#ending = new AbortController();
  }

  #signIn(socket: Socket, user: Item): void {
    const { router } = this.host;
    const users = this.#users.get(socket) ?? new Set();
    this.#users.set(socket, users);
    if (users.has(user)) return;
    users.add(user);
    socket.once("close", signInToRest(router, user, this.host.ends(socket).remote));
  }

  /**
   * A command goes on to its end when its client has left, and nobody else has a turn meanwhile. open
   * (RouterOS: whether a request is still run whose client left while it waited; not here).
   */
  async #serve(
    call: Call,
    command: Command,
    item: Item,
    response: ServerResponse,
    gone: AbortSignal,
  ): Promise<void> {
    if (gone.aborted) return;
    const { router, faults } = this.host;
    const ending = this.#ending;
    const fault = faults.strikeRest(command);
    if (fault === "hang") return;
    if (fault === "drop-before") return void response.destroy();
    if (typeof fault === "object" && "stores" in fault)
      call = { ...call, words: { ...call.words, ...wordsToBytes(fault.stores) } };
    else if (typeof fault === "object") {
      if ("fatal" in fault) return void response.destroy();
      if ("status" in fault) return send(response, replacement(fault));
      if ("trap" in fault) {
        return send(response, refusal({ status: 400, detail: toBytes(fault.trap) }));
      }
      await setTimeout(fault.delay, undefined, { signal: ending.signal, ref: false });
    }
    const limits = { milliseconds: this.milliseconds, ending: ending.signal };
    const done = fault === "nothing" ? instead(call) : call;
    const answer = "status" in done ? done : await run(router, done, userOf(router, item), limits);
    if (fault === "drop-after") return void response.destroy();
    await send(response, answer, fault);
  }

  /**
   * The user of a request, if the password is right and the policy granted. open (RouterOS: whether
   * a missing policy or another address is refused like a wrong password)
   */
  #authenticate({ headers, socket }: IncomingMessage): Item | undefined {
    const { router } = this.host;
    const from = this.host.ends(socket).remote;
    const [, code = ""] = /^basic +(\S+)$/i.exec(headers.authorization ?? "") ?? [];
    const [name = "", ...rest] = Buffer.from(code, "base64").toString("latin1").split(":");
    const user = code === "" ? undefined : findUser(router, name);
    const proven =
      user?.words["password"] === rest.join(":") &&
      within(from, user.words["address"]) &&
      userOf(router, user).policies.has("rest-api");
    if (proven) return user;
    // open (RouterOS: what its log says; the API writes it like this)
    const text = `login failure for user ${name} from ${from} via rest-api`;
    if (code !== "") router.log("system,error,critical", text);
    return undefined;
  }
}

/** What is answered to a change that is not made: the item as it is, or that all is well. */
function instead(call: Call): Call | Answer {
  if (call.verb === "DELETE") return nothing;
  if (call.verb !== "PATCH") return rows([]);
  return { ...call, verb: "GET", command: "print", words: {}, queries: [] };
}

/** The bytes of a request; undefined if it breaks off. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request) chunks.push(chunk as Buffer);
  } catch {
    return undefined;
  }
  return Buffer.concat(chunks);
}
