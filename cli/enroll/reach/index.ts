import { readFileSync } from "node:fs";
import { readAddress } from "../../../provider/config/address";
import { RouterOsError } from "../../../provider/errors";
import { variableOf } from "../../../provider/sentence";
import { milliseconds } from "../../../provider/values";
import type { EnrollOptions } from "../../commands/enroll";
import { firstLine } from "../../connection";
import { Misused } from "../../frame/exit";
import type { Io } from "../../frame/io";
import { refusal } from "../../ssh/host-key";
import { loadSsh2 } from "../../ssh/load";
import { ask, askSecret } from "../ask";
import { ApiWay } from "./api";
import { ConsoleWay } from "./console";
import { offeredKey, type Proof, Ssh, type SshPlace } from "./ssh";
import type { Way } from "./way";

/** What an administrator's login needs that several routers can share: it is asked for once. */
export class Administrator {
  private password: Promise<string> | undefined;
  private passphrase: Promise<string> | undefined;

  constructor(
    private readonly io: Io,
    private readonly options: EnrollOptions,
  ) {}

  /** The password, from where commands take it; a named device may have its own. */
  async passwordFor(device: string | undefined): Promise<string> {
    const { io, options } = this;
    const own = device === undefined ? undefined : io.env[`${variableOf(device, "ROS_PASSWORD")}`];
    if (own) return own;
    this.password ??= this.givenPassword(options.username ?? "admin");
    return this.password;
  }

  async proof(device: string | undefined): Promise<Proof> {
    const { options, io } = this;
    if (options.agent === true) {
      const agent = io.env["SSH_AUTH_SOCK"] ?? (process.platform === "win32" ? "pageant" : "");
      if (agent === "")
        throw new Misused("--agent needs a running ssh agent: SSH_AUTH_SOCK names none");
      return { agent };
    }
    if (options.key === undefined) return { password: await this.passwordFor(device) };
    return this.keyProof(options.key);
  }

  private async keyProof(file: string): Promise<Proof> {
    const privateKey = readKey(file);
    const { utils } = await loadSsh2("cannot log in over ssh", "or name an API that is open");
    const read = (passphrase?: string) => utils.parseKey(privateKey, passphrase);
    const parsed = read();
    if (!(parsed instanceof Error)) return { privateKey };
    if (!/passphrase/i.test(parsed.message))
      throw new Misused(`cannot use the key in ${file}: it is no private key of OpenSSH or PEM`);
    this.passphrase ??= askSecret(
      this.io,
      `Passphrase of ${file}: `,
      "use an ssh agent (--agent), or a key without a passphrase",
    );
    const passphrase = await this.passphrase;
    if (read(passphrase) instanceof Error)
      throw new Misused(`cannot use the key in ${file}: the passphrase is wrong`);
    return { privateKey, passphrase };
  }

  private async givenPassword(username: string): Promise<string> {
    const { io, options } = this;
    if (options.passwordStdin === true) return firstLine(io.stdin);
    const given = io.env["ROS_PASSWORD"];
    if (given !== undefined) return given;
    return askSecret(
      io,
      `Password of ${username}: `,
      "set ROS_PASSWORD, pipe it in with --password-stdin, or use --key or --agent",
    );
  }
}

/** Where a person may be asked. */
type Terminal = Pick<Io, "stdin" | "stderr">;

/** One router as it is to be reached: where, and by which key it is known. */
export interface Target {
  host: string;
  username: string;
  device?: string;
  /** The host key that it must show. */
  hostKey?: string | undefined;
  /** Of an API over TLS that is open already. */
  fingerprint?: string | undefined;
  insecure?: boolean | undefined;
  caCertificate?: string | undefined;
  timeout?: string | undefined;
}

/** Comes in: by ssh, or by the API whose scheme stands before the address. */
export async function reach(
  target: Target,
  administrator: Administrator,
  io: Terminal,
): Promise<Way> {
  const timeout = milliseconds(target.timeout ?? "30s") ?? 30_000;
  const place = placeOf(target.host);
  if (place.scheme !== "ssh") {
    const { fingerprint, insecure, caCertificate } = target;
    return new ApiWay({
      ...{ scheme: place.scheme, host: place.host, username: target.username, timeout },
      ...(place.port !== undefined && { port: place.port }),
      password: await administrator.passwordFor(target.device),
      ...(fingerprint !== undefined && { fingerprint }),
      ...(insecure !== undefined && { insecure }),
      ...(caCertificate !== undefined && { caCertificate: pem(caCertificate) }),
    });
  }
  const ssh: SshPlace = {
    ...{ host: place.host, port: place.port ?? 22, username: target.username, timeout },
  };
  // Who it is comes before a password is asked for.
  const hostKey = await pinned(ssh, target.hostKey, io);
  const session = await Ssh.open(ssh, await administrator.proof(target.device), hostKey);
  return new ConsoleWay(session, place.host, target.username, hostKey);
}

/** Where a router is, by what somebody wrote: without a scheme it is ssh. */
export function placeOf(host: string) {
  const bare = host.replace(/^ssh:\/\//i, "");
  const isApi = /^[a-z]+:\/\//.test(bare);
  try {
    const read = readAddress(bare, "--host", "ROS_PASSWORD");
    return { ...read, scheme: isApi ? read.scheme : ("ssh" as const) };
  } catch (error) {
    if (!(error instanceof RouterOsError)) throw error;
    throw new Misused(error.sentence, { cause: error });
  }
}

/** The key that is expected; where none is, a person compares it, for nothing else shows a stranger in between. */
async function pinned(ssh: SshPlace, expected: string | undefined, io: Terminal): Promise<string> {
  const offered = await offeredKey(ssh);
  if (expected === offered.fingerprint) return expected;
  const where = `cannot log in over ssh to ${ssh.host}:${ssh.port}`;
  if (expected !== undefined || io.stdin.isTTY !== true)
    throw new Misused(`${where}: ${refusal(offered, expected)}`);
  io.stderr.write(
    `${ssh.host} shows the host key ${offered.type} ${offered.fingerprint}.\nOnly comparing it with the router's own excludes that somebody is in between (docs/enroll.md shows how).\n`,
  );
  const answer = await ask(io, "Is it the router's? (yes/no) ");
  if (!/^y(es)?$/i.test(answer))
    throw new Misused(`${where}: its host key was not accepted; nothing was sent`);
  return offered.fingerprint;
}

function readKey(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new Misused(`cannot read the key in ${file}: give --key a file that is there`, { cause });
  }
}

function pem(given: string): string {
  if (given.includes("-----BEGIN")) return given;
  try {
    return readFileSync(given, "utf8");
  } catch (cause) {
    throw new RouterOsError("--ca-certificate is neither PEM text nor a file that can be read", {
      cause,
    });
  }
}
