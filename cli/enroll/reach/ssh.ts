import type { Algorithms, Client, ConnectConfig } from "ssh2";
import { ConnectionError, LoginError, TimeoutError } from "../../../provider/errors";
import { schemesThat } from "../../../provider/transport/schemes";
import { shown } from "../../../provider/values/shown";
import { within } from "../../deadline";
import { type HostKey, hostKeyOf } from "../../ssh/host-key";
import { loadSsh2 } from "../../ssh/load";

/** How an administrator proves who it is: by one of these. */
export type Proof = Pick<ConnectConfig, "password" | "privateKey" | "passphrase" | "agent">;

/** Where a router's ssh is. */
export interface SshPlace {
  host: string;
  port: number;
  username: string;
  /** Deadline of each step in milliseconds. */
  timeout: number;
}

/**
 * RouterOS 6.49 knows no newer exchange of keys than group 14 with SHA-1 where strong-crypto is off, and
 * ssh2 offers that only when it is asked to; it comes last, so that newer routers never use it.
 */
const algorithms: Algorithms = {
  kex: { append: ["diffie-hellman-group14-sha1"], prepend: [], remove: [] },
};

/** How long a command may take: signing does on a slow board. */
const LONGEST = 180_000;

const noSsh = (): Promise<typeof import("ssh2")> =>
  loadSsh2(
    "cannot log in over ssh",
    `or name an API that is open, by ${schemesThat(() => true).join(", ")} in front of the address`,
  );

/** The key that the router's ssh shows. Nobody logs in. */
export async function offeredKey(place: SshPlace): Promise<HostKey> {
  const { client, failed } = await dial(place);
  try {
    return await within(
      place.timeout,
      new Promise<HostKey>((resolve, reject) => {
        let offered: HostKey | undefined;
        failed((error) => {
          if (offered) resolve(offered);
          else reject(refused(place, error));
        });
        client.connect({
          ...address(place),
          hostVerifier: (key: Buffer) => {
            offered = hostKeyOf(key);
            return false;
          },
        });
      }),
      `cannot reach the ssh of ${place.host}:${place.port}`,
    );
  } finally {
    client.destroy();
  }
}

/** A login over ssh: one command an exec, and never a shell, which may ask for a new password. */
export class Ssh {
  private constructor(
    private readonly place: SshPlace,
    private readonly client: Client,
  ) {}

  /** Logs in to the router that shows this key. Nothing is sent to any other. */
  static async open(place: SshPlace, proof: Proof, hostKey: string): Promise<Ssh> {
    const { client, failed } = await dial(place);
    const cannot = `cannot log in over ssh to ${place.host}:${place.port}`;
    const ready = new Promise<void>((resolve, reject) => {
      failed((error) => {
        reject(refused(place, error));
      });
      client.once("ready", resolve);
      client.connect({
        ...address(place),
        ...proof,
        hostVerifier: (key: Buffer) => hostKeyOf(key).fingerprint === hostKey,
      });
    });
    try {
      await within(2 * place.timeout, ready, cannot);
    } catch (error) {
      client.destroy();
      throw error;
    }
    return new Ssh(place, client);
  }

  /** Runs one command line, and answers all that it wrote. The status is 0 also where it fails. */
  async run(command: string): Promise<Buffer> {
    const { client, place } = this;
    const cannot = `the connection to ${place.host} over ssh`;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        done();
        reject(
          new TimeoutError(`${cannot} gave no answer within ${LONGEST / 1000} s`, {
            outcomeUnknown: true,
          }),
        );
      }, LONGEST);
      const ended = () => {
        done();
        reject(new ConnectionError(`${cannot} ended`, "ECONNRESET", { outcomeUnknown: true }));
      };
      const done = () => {
        clearTimeout(timer);
        client.off("close", ended);
      };
      client.once("close", ended);
      client.exec(command, (error, channel) => {
        if (error) return ended();
        const pieces: Buffer[] = [];
        channel.on("data", (piece: Buffer) => pieces.push(piece));
        channel.stderr.on("data", (piece: Buffer) => pieces.push(piece));
        channel.on("close", () => {
          // A connection that breaks closes its channels first.
          setImmediate(() => {
            done();
            resolve(Buffer.concat(pieces));
          });
        });
      });
    });
  }

  close(): void {
    this.client.destroy();
  }
}

const address = ({ host, port, username, timeout }: SshPlace) =>
  ({ host, port, username, readyTimeout: timeout, keepaliveInterval: 15_000, algorithms }) as const;

async function dial({ host }: SshPlace) {
  const ssh2 = await noSsh();
  const client = new ssh2.Client();
  // An error that comes when nobody waits must not end the process.
  client.on("error", () => undefined);
  // Questions are small, and each waits for the answer to the one before.
  client.once("connect", () => client.setNoDelay(true));
  const failed = (call: (error?: Error & { level?: string; code?: string }) => void) =>
    client.on("error", call).on("close", () => call());
  return { client, failed, host };
}

function refused(
  { host, port, username, timeout }: SshPlace,
  error?: Error & { level?: string; code?: string },
): Error {
  const cannot = `cannot log in over ssh to ${host}:${port}`;
  const api = `or, where an API is open, --host with ${schemesThat(() => true).join(", ")} in front of the address`;
  if (error?.level === "client-authentication")
    return new LoginError(
      `${cannot}: refused user "${shown(username)}": the password or key is wrong, its group lacks the policy ssh, its address list does not allow this machine, or it has an ssh key and so may not use its password (then give --key or --agent)`,
    );
  const why =
    error?.code === "ECONNREFUSED"
      ? `connection refused: is /ip/service ssh enabled there, and is the port right (--host ssh://${host}:PORT)? Otherwise enable it, ${api}`
      : error?.level === "client-timeout" || error?.code === "ETIMEDOUT"
        ? `no answer within ${timeout / 1000} s: is the address right, and does the firewall let this machine in?`
        : error?.level === "client-dns"
          ? "there is no such host"
          : shown((error?.message ?? "the connection ended").slice(0, 200));
  return new ConnectionError(`${cannot}: ${why}`, error?.code ?? "ssh", { cause: error });
}
