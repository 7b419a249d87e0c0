import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { PassThrough } from "node:stream";
import { simulator, type Simulator, type SimulatorOptions } from "../../simulator";
import { aMoment, command, Console, type Outcome, run } from "../cli/in-process";
import { standInForPulumi } from "./no-process";

export const PASSWORD = "the administrator's";

let key: string | undefined;

/** A key for all routers and certificates of a run: making one takes longer than most tests. */
const oneKey = () =>
  (key ??= generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "pkcs1", format: "pem" },
    privateKeyEncoding: { type: "pkcs1", format: "pem" },
  }).privateKey);

/** A stack's configuration beside a stand-in for Pulumi. */
export class Stack {
  readonly folder = mkdtempSync(path.join(tmpdir(), "enroll-"));
  readonly env: Record<string, string>;

  constructor() {
    standInForPulumi();
    this.env = { FAKE_PULUMI: this.folder };
  }

  /** The configuration by key, or undefined when nothing was ever written. */
  get config(): Record<string, string> {
    const entries = JSON.parse(this.text("hq.json") ?? "{}") as Record<string, { value: string }>;
    return Object.fromEntries(Object.entries(entries).map(([key, { value }]) => [key, value]));
  }

  /** The keys that are kept as secrets. */
  get secrets(): string[] {
    const entries = JSON.parse(this.text("hq.json") ?? "{}") as Record<string, { secret?: true }>;
    return Object.keys(entries).filter((key) => entries[key]?.secret);
  }

  get calls(): string {
    return this.text("calls.jsonl") ?? "";
  }

  set(config: Record<string, string>): void {
    const entries = Object.entries(config).map(([key, value]) => [key, { value }]);
    this.write("hq.json", JSON.stringify(Object.fromEntries(entries)));
  }

  /** Every call that holds these words fails from now on. */
  fails(words: string): void {
    this.write("fails", words);
  }

  has(types: readonly string[]): void {
    this.write("types", types.join("\n"));
  }

  write(name: string, text: string): string {
    const file = path.join(this.folder, name);
    writeFileSync(file, text);
    return file;
  }

  private text(name: string): string | undefined {
    try {
      return readFileSync(path.join(this.folder, name), "utf8");
    } catch {
      return undefined;
    }
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}

const open: { close(): unknown }[] = [];

/** Something to be closed with the rest. */
export const closing = (close: () => unknown): void => void open.push({ close });

/** Closes what a test opened. */
export async function closeAll(): Promise<void> {
  for (const each of open.splice(0)) await each.close();
}

/** A router as it is shipped, but for a password and the API, which is off: ssh is all there is. */
export async function closedRouter(options: SimulatorOptions = {}): Promise<Simulator> {
  const keys = { sshKey: oneKey(), signingKey: oneKey() };
  const router = await simulator({ sshPort: 0, ...keys, password: PASSWORD, ...options });
  open.push(router);
  for (const name of ["api", "api-ssl", "www"])
    router.set("/ip/service", name, { disabled: "yes" });
  return router;
}

export function aStack(): Stack {
  const stack = new Stack();
  closing(() => stack.remove());
  return stack;
}

/** What each router has of what enrolling touches. */
export const touched = (router: Simulator): object =>
  Object.fromEntries(
    ["/certificate", "/user", "/user/group", "/ip/service"].map((menu) => [
      menu,
      router
        .items(menu)
        .filter((row) => row["dynamic"] !== "true")
        .map(({ "last-logged-in": _when, "expires-after": _left, ...row }) => row),
    ]),
  );

/** The words that reach a router over ssh, and write into the stack. */
export const words = (router: Simulator, ...more: string[]): string[] => [
  ...["enroll", "--host", `ssh://${router.host}:${router.sshPort}`, "--stack", "hq"],
  ...["--host-key", router.sshHostKey ?? "", "--port", String(router.apiSslPort)],
  ...more,
];

/** Somebody at a terminal, who types when asked; what is typed is not shown where the terminal is told so. */
export class Person {
  private readonly stdin = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode: (raw: boolean) => this.modes.push(raw ? "silent" : "as before"),
  });
  readonly modes: string[] = [];
  private readonly io: Console;
  readonly code: Promise<number>;

  constructor(stack: Stack, all: readonly string[]) {
    this.io = Object.assign(new Console({ env: stack.env, columns: 200 }), { stdin: this.stdin });
    this.code = run(all, this.io);
  }

  /** All that the command wrote. */
  get seen(): string {
    return this.io.text.stderr + this.io.text.stdout;
  }

  async answers(question: RegExp, typed: string): Promise<void> {
    while (!question.test(this.io.text.stderr)) await aMoment();
    this.stdin.write(typed);
  }
}

export const enroll = (stack: Stack, all: readonly string[], more = {}): Promise<Outcome> =>
  command(all, { env: { ...stack.env, ROS_PASSWORD: PASSWORD, ...more } });
