import { createHash, randomBytes } from "node:crypto";
import { within } from "../../network/ip";
import type { Router } from "../../commands/menu";
import type { Item, Words } from "../../machine/store";
import { Trap } from "../../machine/trap";
import { findUser, userOf } from "../../machine/users";

/** What a `/login` leads to. */
export type Outcome =
  | { user: Item }
  | { challenge: string }
  | { trap: Trap }
  | { fatal: "too many commands before login" };

/** How many logins a connection may send; the fifth ends it, right or wrong. */
const TRIES = 5;

/** The login of one connection. `challenge` is the way before 6.43. */
export class Login {
  #tries = 0;
  #challenge = "";

  constructor(
    private readonly router: Router,
    private readonly way: "plain" | "challenge",
  ) {}

  attempt(words: Readonly<Words>, from: string): Outcome {
    const { name = "", password = "", response } = words;
    if (this.way === "challenge" && response === undefined) {
      this.#challenge = randomBytes(16).toString("hex");
      return { challenge: this.#challenge };
    }
    if (++this.#tries >= TRIES) return { fatal: "too many commands before login" };
    const user = findUser(this.router, name);
    const right = user?.words["password"] ?? "";
    const proven = this.way === "plain" ? password === right : response === this.#answer(right);
    // open (RouterOS: what a user is told who lacks the policy `api`, or comes from
    // another address, is not recorded)
    const allowed =
      user && within(from, user.words["address"]) && userOf(this.router, user).policies.has("api");
    if (proven && allowed) {
      const now = this.router.clock.stamp();
      this.router.store.update(user, { ...user.words, "last-logged-in": now });
      this.router.log("system,info,account", `user ${name} logged in from ${from} via api`);
      return { user };
    }
    const text = `login failure for user ${name} from ${from} via api`;
    this.router.log("system,error,critical", text);
    const refusal = this.way === "plain" ? "invalid user name or password (6)" : "cannot log in";
    return { trap: new Trap(refusal) };
  }

  /** `00` and the MD5 of a zero byte, the password and the challenge. */
  #answer(password: string): string {
    const hash = createHash("md5")
      .update(Buffer.from([0]))
      .update(Buffer.from(password, "latin1"));
    return `00${hash.update(Buffer.from(this.#challenge, "hex")).digest("hex")}`;
  }
}
