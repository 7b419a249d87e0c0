import { createHash } from "node:crypto";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { type Connection, Server, type SFTPWrapper, utils } from "ssh2";
import type { Simulator } from "../../simulator";

/** What goes wrong with the files that are read. */
export type Trouble =
  "none" | "hang" | "cut" | "short" | "long" | "refused" | "no sftp" | "never closed";

/** The `/ip/service ssh` of a simulated router, as far as its files go. */
export interface SftpServer {
  port: number;
  /** `SHA256:...` of its host key. */
  fingerprint: string;
  /** The passwords that came, in order. */
  passwords: string[];
  /** What goes wrong from now on. */
  trouble: Trouble;
  /** Called when a file is read. */
  onRead: () => void;
  close: () => Promise<void>;
}

const { OPEN_MODE, STATUS_CODE } = utils.sftp;
const READ_ONLY: number = OPEN_MODE.READ;

/** ssh2 now and then makes a key that it cannot read itself. */
function hostKey(): { public: string; private: string } {
  for (;;) {
    const key = utils.generateKeyPairSync("ed25519");
    if (!(utils.parseKey(key.private) instanceof Error)) return key;
  }
}

/** Serves the files of a router to one user. */
export async function sftpServer(router: Simulator, password = ""): Promise<SftpServer> {
  const key = hostKey();
  const blob = Buffer.from(key.public.split(" ")[1] ?? "", "base64");
  const hash = createHash("sha256").update(blob).digest("base64");
  const connections = new Set<Connection>();

  const ssh = new Server({ hostKeys: [key.private] }, (connection) => {
    connections.add(connection);
    connection
      .on("close", () => connections.delete(connection))
      .on("error", () => undefined)
      .on("authentication", (context) => {
        if (context.method !== "password") {
          context.reject(["password"]);
          return;
        }
        served.passwords.push(context.password);
        if (context.username === "admin" && context.password === password) context.accept();
        else context.reject();
      })
      .on("session", (accept) => {
        accept().on("sftp", (acceptSftp, reject) => {
          if (served.trouble === "no sftp") reject();
          else serve(acceptSftp(), router, served, connection);
        });
      });
  });

  ssh.listen(0, "127.0.0.1");
  await once(ssh, "listening");
  const served: SftpServer = {
    port: (ssh.address() as AddressInfo).port,
    fingerprint: `SHA256:${hash.replace(/=+$/, "")}`,
    passwords: [],
    trouble: "none",
    onRead: () => undefined,
    close: async () => {
      for (const connection of connections) connection.end();
      ssh.close();
      await once(ssh, "close");
    },
  };
  return served;
}

/** Answers stat, open, read and close; files are handled by their place in a list. */
function serve(
  sftp: SFTPWrapper,
  router: Simulator,
  served: SftpServer,
  connection: Connection,
): void {
  const open: Buffer[] = [];
  const found = (path: string) => router.file(path.replace(/^\//, ""))?.bytes;
  const attributes = (size: number) => ({
    mode: 0o100600,
    uid: 0,
    gid: 0,
    size,
    atime: 0,
    mtime: 0,
  });
  const stat = (id: number, bytes: Buffer | undefined) => {
    if (bytes) sftp.attrs(id, attributes(bytes.length));
    else sftp.status(id, STATUS_CODE.NO_SUCH_FILE);
  };
  sftp
    .on("STAT", (id, path) => {
      stat(id, found(path));
    })
    .on("FSTAT", (id, handle) => {
      stat(id, open[handle.readUInt32BE(0)]);
    })
    .on("OPEN", (id, path, flags) => {
      const bytes = found(path);
      if (served.trouble === "refused" || flags !== READ_ONLY)
        sftp.status(id, STATUS_CODE.PERMISSION_DENIED);
      else if (!bytes) sftp.status(id, STATUS_CODE.NO_SUCH_FILE);
      else {
        const handle = Buffer.alloc(4);
        handle.writeUInt32BE(open.push(troubled(bytes, served.trouble)) - 1);
        sftp.handle(id, handle);
      }
    })
    .on("READ", (id, handle, offset, length) => {
      served.onRead();
      if (served.trouble === "hang") return;
      if (served.trouble === "cut") {
        connection.end();
        return;
      }
      const piece = open[handle.readUInt32BE(0)]?.subarray(offset, offset + length);
      if (piece === undefined || piece.length === 0) sftp.status(id, STATUS_CODE.EOF);
      else sftp.data(id, piece);
    })
    .on("CLOSE", (id) => {
      if (served.trouble !== "never closed") sftp.status(id, STATUS_CODE.OK);
    });
}

function troubled(bytes: Buffer, trouble: Trouble): Buffer {
  if (trouble === "short") return bytes.subarray(0, bytes.length / 2);
  return trouble === "long" ? Buffer.concat([bytes, bytes]) : bytes;
}
