import type { ServerChannel, Session as Channel } from "ssh2";
import { Trap } from "../../machine/trap";
import type { User } from "../../machine/users";
import { atLeast } from "../../machine/version";
import { fromBytes, toBytes } from "../api/codec";
import type { Fault } from "../faults";
import type { Host } from "../host";
import { Terminal } from "./terminal";

/** What somebody does who has logged in over ssh: one command, or the console. */
export class Session {
  constructor(
    private readonly host: Host,
    private readonly user: User,
    channel: Channel,
    private readonly drop: () => void,
  ) {
    channel.on("pty", (accept) => void accept?.());
    channel.on("env", (accept) => void accept?.());
    channel.on("exec", (accept, _reject, { command }) => this.#command(accept(), command));
    channel.on("shell", (accept) => void new Terminal(host.router, user, accept()));
  }

  /**
   * A command, without banner and prompt. What goes wrong is written where the output goes. open (RouterOS:
   * the status is 0 on 7.23; somebody saw 1 in 2020, of a version that is not named, so 6.49 has it here).
   */
  #command(channel: ServerChannel, command: string): void {
    const { host, user } = this;
    const arrived = {
      menu: "/ssh",
      command: "exec",
      words: { command },
      queries: [],
      user: fromBytes(user.name),
    };
    const fault = host.faults.strike(host.record(arrived));
    if (fault === undefined) return this.#run(channel, command);
    if (fault === "hang") return;
    if (fault === "drop-before") return this.drop();
    if (fault === "nothing") return this.#answer(channel, [], 0);
    if (typeof fault === "object" && "trap" in fault)
      return this.#answer(channel, [toBytes(fault.trap)], 0);
    if (typeof fault === "object" && "delay" in fault)
      return void setTimeout(() => this.#run(channel, command), fault.delay);
    this.#run(channel, command, fault);
  }

  #run(channel: ServerChannel, command: string, fault?: Fault["do"]): void {
    const { host, user } = this;
    const output: string[] = [];
    let status = 0;
    try {
      host.router.scripts.runSource(toBytes(command), user, output);
    } catch (error) {
      if (!(error instanceof Trap)) throw error;
      output.push(error.message);
      status = atLeast(host.router.version, "7") ? 0 : 1;
    }
    if (fault === "drop-after" || fault === "half-reply") return this.drop();
    this.#answer(channel, output, status);
  }

  #answer(channel: ServerChannel, output: readonly string[], status: number): void {
    const text = output.map((line) => `${line}\r\n`).join("");
    channel.write(Buffer.from(text, "latin1"));
    channel.exit(status);
    channel.end();
  }
}
