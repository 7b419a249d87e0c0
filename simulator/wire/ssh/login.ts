import type { AuthContext, PublicKeyAuthContext } from "ssh2";
import type { Router } from "../../commands/menu";
import type { Item } from "../../machine/store";
import { signInToSsh } from "../../machine/sessions";
import { findUser, type User, userOf } from "../../machine/users";
import { within } from "../../network/ip";

/** Reads a public key; of ssh2, which is there only where somebody asks for ssh. */
export type ParseKey = typeof import("ssh2").utils.parseKey;

/** The login of one connection. */
export class Login {
  #user: Item | undefined;

  constructor(
    private readonly router: Router,
    private readonly from: string,
    private readonly parseKey: ParseKey,
  ) {}

  /** Who has logged in. */
  get user(): User {
    if (!this.#user) throw new Error("nobody has logged in");
    return userOf(this.router, this.#user);
  }

  attempt(context: AuthContext): void {
    const name = Buffer.from(context.username, "utf8").toString("latin1");
    // What follows a plus is about the terminal.
    const user = findUser(this.router, name.replace(/\+[a-z0-9]+$/, ""));
    if (context.method !== "password" && context.method !== "publickey")
      return context.reject(["publickey", "password"]);
    const isProven =
      user !== undefined &&
      (context.method === "password"
        ? this.#takesPasswords(user) && bytesOf(context.password) === user.words["password"]
        : this.#isKeyOf(user, context));
    const isAllowed =
      user !== undefined &&
      within(this.from, user.words["address"]) &&
      userOf(this.router, user).policies.has("ssh");
    if (!isProven || !isAllowed) {
      const text = `login failure for user ${name} from ${this.from} via ssh`;
      this.router.log("system,error,critical", text);
      return context.reject(["publickey", "password"]);
    }
    this.#user = user;
    context.accept();
  }

  /** A row in `/user/active`; answers what takes it away. */
  leave(): () => void {
    const user = this.#user;
    if (!user) return () => undefined;
    const now = this.router.clock.stamp();
    this.router.store.update(user, { ...user.words, "last-logged-in": now });
    const { name = "" } = user.words;
    this.router.log("system,info,account", `user ${name} logged in from ${this.from} via ssh`);
    return signInToSsh(this.router, user, this.from);
  }

  /** A user with a key does not, unless `/ip/ssh` says otherwise. */
  #takesPasswords(user: Item): boolean {
    const [ssh] = this.router.rowsOf("/ip/ssh");
    const { "always-allow-password-login": always, "password-authentication": may } =
      ssh?.words ?? {};
    return may === "yes" || always === "true" || (may !== "no" && this.#keys(user).length === 0);
  }

  #keys(user: Item): string[] {
    return this.router
      .rowsOf("/user/ssh-keys")
      .filter(({ words }) => words["user"] === user.id)
      .map(({ words }) => words["key"] ?? "");
  }

  #isKeyOf(user: Item, { key, blob, signature, hashAlgo }: PublicKeyAuthContext): boolean {
    const written = `${key.algo.replace(/^rsa-sha2-\d+$/, "ssh-rsa")} ${key.data.toString("base64")}`;
    if (!this.#keys(user).includes(written)) return false;
    // First it only asks whether that key may.
    if (!blob || !signature) return true;
    const parsed = this.parseKey(key.data);
    return !(parsed instanceof Error) && parsed.verify(blob, signature, hashAlgo) === true;
  }
}

const bytesOf = (text: string) => Buffer.from(text, "utf8").toString("latin1");
