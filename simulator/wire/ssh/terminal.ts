import type { ServerChannel } from "ssh2";
import type { Router } from "../../commands/menu";
import { Trap } from "../../machine/trap";
import type { User } from "../../machine/users";
import { atLeast } from "../../machine/version";

/** What the console waits for. */
type Asked = "licence" | "new password" | "repeat" | "command";

/**
 * The console as people have it: banner, prompt, echo. On v7 it asks a user without a password for a new
 * one first, and takes whatever is typed. open (RouterOS: whether 6.49 does; colours, editing, completion,
 * none of which is here).
 */
export class Terminal {
  #asked: Asked = "command";
  #typed = "";
  #password = "";

  constructor(
    private readonly router: Router,
    private readonly user: User,
    private readonly channel: ServerChannel,
  ) {
    this.#write(`\r\n  MikroTik RouterOS ${router.version} (c) 1999-2026\r\n\r\n`);
    const asks = atLeast(router.version, "7") && this.#row()?.words["password"] === "";
    this.#ask(asks ? "licence" : "command");
    channel.on("data", (bytes: Buffer) => {
      for (const character of bytes.toString("latin1")) this.#type(character);
    });
  }

  #row() {
    return this.router.store.items("/user").find(({ words }) => words["name"] === this.user.name);
  }

  #type(character: string): void {
    if (character === "\x03") return this.#cancel();
    if (character === "\x04") return this.#leave();
    if (character === "\n") return;
    if (character !== "\r") {
      this.#typed += character;
      if (this.#asked === "command") this.#write(character);
      return;
    }
    const line = this.#typed;
    this.#typed = "";
    this.#write("\r\n");
    this.#enter(line);
  }

  #enter(line: string): void {
    switch (this.#asked) {
      case "licence":
        return this.#ask("new password");
      case "new password":
        this.#password = line;
        return this.#ask("repeat");
      case "repeat":
        if (line !== this.#password) return this.#ask("new password");
        this.#change();
        return this.#ask("command");
      case "command":
        if (line.trim() === "/quit" || line.trim() === "quit") return this.#leave();
        this.#run(line);
        return this.#ask("command");
    }
  }

  /** Ctrl-C passes over the questions. */
  #cancel(): void {
    this.#typed = "";
    this.#write("\r\n");
    this.#ask("command");
  }

  #leave(): void {
    this.channel.exit(0);
    this.channel.end();
  }

  #change(): void {
    const row = this.#row();
    if (row) this.router.store.update(row, { ...row.words, password: this.#password });
  }

  #run(line: string): void {
    const output: string[] = [];
    try {
      this.router.scripts.runSource(line, this.user, output);
    } catch (error) {
      if (!(error instanceof Trap)) throw error;
      output.push(error.message);
    }
    this.#write(output.map((each) => `${each}\r\n`).join(""));
  }

  #ask(what: Asked): void {
    this.#asked = what;
    const identity = this.router.store.items("/system/identity")[0]?.words["name"] ?? "";
    const prompts: Record<Asked, string> = {
      licence: "Do you want to see the software license? [Y/n]: ",
      "new password": "new password> ",
      repeat: "repeat new password> ",
      command: `[${this.user.name}@${identity}] > `,
    };
    this.#write(prompts[what]);
  }

  #write(text: string): void {
    this.channel.write(Buffer.from(text, "latin1"));
  }
}
