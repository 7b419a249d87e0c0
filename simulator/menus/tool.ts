import { findFile, isDirectory, writtenOf } from "../machine/files";
import type { Handler, Menu, Router } from "../commands/menu";
import type { Words } from "../machine/store";
import { failure, missing } from "../machine/trap";
import { allow } from "../machine/users";
import { match } from "../schema/values";
import { atLeast } from "../machine/version";

const MODES = ["ftp", "http", "https", "sftp", "tftp"];
const PORTS: Record<string, string> = { ftp: "21", sftp: "22" };

/**
 * `/tool/fetch`: what is uploaded is kept for whoever looks. There is nothing to download. open
 * (RouterOS: all texts but those that a test gives).
 */
const fetch: Handler = {
  takes: [
    ...["address", "as-value", "ascii", "check-certificate", "dst-path", "duration", "host"],
    ...["http-data", "http-header-field", "http-method", "keep-result", "mode", "output"],
    ...["password", "port", "src-address", "src-path", "upload", "url", "user"],
  ],
  needs: "read",
  run: (router, { words: given, user }) => {
    allow(user, "ftp", "test");
    router.deviceMode.allow("fetch");
    const words = { ...fromUrl(given["url"]), ...given };
    const mode = match(words["mode"] ?? "http", MODES, "mode");
    if (!/^(yes|true)$/.test(words["upload"] ?? "no")) throw failure("could not connect");
    if (mode !== "ftp" && mode !== "sftp") throw failure(`upload is not supported by ${mode}`);
    const { address, "src-path": name = "", "dst-path": path = name } = words;
    if (address === undefined) throw missing("address");
    const contents = contentsOf(router, name);
    const port = Number(words["port"] ?? PORTS[mode]);
    if (!listens(router, address, port)) throw failure("could not connect");
    const { refusal } = router.outside;
    if (refusal !== undefined) throw failure(refusal);
    router.outside.uploads.push({
      mode,
      host: address,
      port,
      user: words["user"] ?? "",
      path,
      name,
      bytes: contents.length,
      contents,
    });
    const kilobytes = String(Math.ceil(contents.length / 1024));
    return { rows: [{ status: "finished", uploaded: kilobytes, total: kilobytes }] };
  },
};

/** Is there somebody at a port? At its own address a router has its own services. */
function listens({ outside, store }: Router, address: string, port: number): boolean {
  if (!/^(localhost$|127\.)/.test(address)) return outside.ports?.includes(port) ?? true;
  return store
    .items("/ip/service")
    .some(({ words }) => words["port"] === String(port) && words["disabled"] !== "true");
}

/** `sftp://user:password@host:port/path` */
function fromUrl(url: string | undefined): Words {
  const [, mode, user, password, address, port, path] =
    /^(\w+):\/\/(?:([^:@/]*)(?::([^@/]*))?@)?([^:/]+)(?::(\d+))?(\/.*)?$/.exec(url ?? "") ?? [];
  const parts = { mode, user, password, address, port, "dst-path": path };
  const given = Object.entries(parts).filter(([, part]) => part !== undefined);
  return Object.fromEntries(given) as Words;
}

/** What there is of a file to send by now. */
function contentsOf(router: Router, name: string): string {
  const found = findFile(router, name.replace(/^\//, ""));
  const contents = found && !isDirectory(found) ? writtenOf(router, found) : undefined;
  if (contents === undefined) throw failure("file not found");
  return contents;
}

/** `/tool/e-mail/send`. It needs a server, from its argument or from the menu. */
const send: Handler = {
  takes: [
    ...["to", "cc", "subject", "body", "file", "from", "server", "port", "user", "password"],
    ...["tls", "as-value"],
  ],
  needs: "read",
  run: (router, { words, user }) => {
    allow(user, "test");
    router.deviceMode.allow("email");
    const menu = router.store.items("/tool/e-mail")[0]?.words ?? {};
    const server = words["server"] ?? menu["server"] ?? menu["address"] ?? "0.0.0.0";
    if (words["to"] === undefined) throw missing("to");
    const names = (words["file"] ?? "").split(",").filter(Boolean);
    if (names.length > 0) allow(user, "ftp");
    const files = names.map((name) => ({ name, bytes: contentsOf(router, name).length }));
    if (server === "0.0.0.0") throw failure("error connecting to server");
    router.outside.mails.push({
      server,
      from: words["from"] ?? menu["from"] ?? "<>",
      to: words["to"],
      cc: words["cc"] ?? "",
      subject: words["subject"] ?? "",
      body: words["body"] ?? "",
      files,
    });
    return { rows: [] };
  },
};

export const tool: Menu = { path: "/tool", shows: [], commands: { fetch } };

/** `/tool/e-mail` */
export const email: Menu = {
  path: "/tool/e-mail",
  single: true,
  shows: ["server", "address", "port", "tls", "from", "user", "password", "vrf"],
  secret: ["password"],
  show: ({ version }, { words }) =>
    atLeast(version, "7.12")
      ? { address: undefined }
      : { server: undefined, address: words["address"] },
  commands: { send },
};
