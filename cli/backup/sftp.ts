import type { Client, SFTPWrapper } from "ssh2";
import { RouterOsError } from "../../provider/errors";
import { within } from "../deadline";
import { CannotLook, Misused } from "../frame/exit";
import { hostKeyOf, refusal, type HostKey } from "../ssh/host-key";
import { loadSsh2 } from "../ssh/load";

/** Where the router's sftp is, how to log in, and which key it must show before that. */
export interface SftpServer {
  host: string;
  port: number;
  username: string;
  password: string;
  /** Without one there is no login. */
  hostKey: string | undefined;
  /** Deadline of each step in milliseconds. */
  timeout: number;
}

/** A session in which files of the router are read, and nothing else. */
export class Sftp {
  private constructor(
    private readonly server: SftpServer,
    private readonly client: Client,
    private readonly session: SFTPWrapper,
  ) {}

  /** Logs in, if the server shows the key that is expected. The password is not sent before. */
  static async open(server: SftpServer): Promise<Sftp> {
    const ssh2 = await loadSsh2(
      "cannot fetch over sftp",
      "or fetch the export only, over the API, with --export",
    );
    const client = new ssh2.Client();
    const cannot = `cannot log in over ssh to ${server.host}:${server.port}`;
    let offered: HostKey | undefined;
    const session = new Promise<SFTPWrapper>((resolve, reject) => {
      const fail = (error?: Error) => {
        const why = `${cannot}: ${reason(error, offered, server)}`;
        const isPinned = offered === undefined || server.hostKey !== undefined;
        reject(new (isPinned ? CannotLook : Misused)(why, { cause: error }));
      };
      client.on("error", fail).on("close", () => {
        fail();
      });
      client.once("ready", () => {
        client.sftp((error, opened) => {
          if (error) fail(Object.assign(error, { level: "sftp" }));
          else resolve(opened);
        });
      });
      client.connect({
        host: server.host,
        port: server.port,
        username: server.username,
        password: server.password,
        readyTimeout: server.timeout,
        hostVerifier: (key: Buffer) => {
          offered = hostKeyOf(key);
          return offered.fingerprint === server.hostKey;
        },
      });
    });
    try {
      return new Sftp(server, client, await within(2 * server.timeout, session, cannot));
    } catch (error) {
      client.destroy();
      throw error;
    }
  }

  /** How many bytes a file has. */
  size(path: string): Promise<number> {
    return this.step(path, (done) => {
      this.session.stat(path, (error, stats) => {
        if (error) done(error);
        else done(undefined, stats.size);
      });
    });
  }

  /** A file, piece by piece. Each piece has the deadline of its own. */
  async *read(path: string): AsyncGenerator<Buffer> {
    const file = this.session.createReadStream(path);
    // What fails while it is read comes by the pieces. Afterwards the stream closes the file by itself,
    // and an error without a listener would end the process: the connection may end before.
    file.on("error", () => undefined);
    const pieces = file[Symbol.asyncIterator]();
    for (;;) {
      const piece = await this.step<IteratorResult<Buffer, undefined>>(path, (done) => {
        pieces.next().then((next: IteratorResult<Buffer, undefined>) => {
          done(undefined, next);
        }, done);
      });
      if (piece.done === true) return;
      yield piece.value;
    }
  }

  close(): void {
    this.client.destroy();
  }

  /** One question, which ends with an answer, an error, the connection or the deadline. */
  private step<T>(
    path: string,
    ask: (done: (error?: Error, answer?: T) => void) => void,
  ): Promise<T> {
    const cannot = `cannot read ${path} over sftp`;
    const fails = (why: string, cause?: Error) => new RouterOsError(`${cannot}: ${why}`, { cause });
    let ended = (): void => undefined;
    const answer = new Promise<T>((resolve, reject) => {
      ended = () => {
        reject(fails("the connection ended"));
      };
      this.client.once("close", ended);
      ask((error, value) => {
        if (error) reject(fails(printable(error.message), error));
        else resolve(value as T);
      });
    });
    return within(this.server.timeout, answer, cannot).finally(() => {
      this.client.off("close", ended);
    });
  }
}

/** Why a session did not come about, by the place where ssh2 says that it failed. */
function reason(
  error: (Error & { level?: string; code?: string }) | undefined,
  offered: HostKey | undefined,
  { hostKey, username, timeout }: SftpServer,
): string {
  if (offered !== undefined && offered.fingerprint !== hostKey) return refusal(offered, hostKey);
  if (error?.code === "ECONNREFUSED")
    return "connection refused: is /ip/service ssh enabled there, and is --ssh-port right? backup fetch --export needs no ssh";
  switch (error?.level) {
    case undefined:
      return "the connection ended";
    case "client-authentication":
      return `refused user "${username}": the password is wrong, its group lacks the policy ssh, or it has an ssh key and so may not use its password (/ip/ssh always-allow-password-login, in newer versions password-authentication)`;
    case "client-timeout":
      return `no answer within ${timeout / 1000} s`;
    case "client-dns":
      return "there is no such host";
    case "sftp":
      return `refused sftp: does the group of "${username}" have the policy ftp?`;
    default:
      return printable(error?.message ?? "the connection ended");
  }
}

/** What comes from the other end must not steer a terminal. */
const printable = (text: string): string => text.replaceAll(/[^\x20-\x7e]+/g, " ").slice(0, 200);
