import { type Command, InvalidArgumentError } from "commander";
import { hostKeyFingerprint } from "../../provider/config/host-key";
import { FOUND } from "../frame/exit";
import type { Frame } from "../frame/frame";
import { NOTHING_CHANGED } from "../frame/interrupted";
import { explain, type Help } from "../frame/help";
import { addConnection, type ConnectionOptions } from "./connection";

export interface ListOptions extends ConnectionOptions {
  json?: boolean;
}

export interface FetchOptions extends ListOptions {
  to: string;
  hostKey?: string;
  sshPort: number;
  export?: boolean;
  force?: boolean;
}

const LIST: Help = {
  examples: [
    ["pulumi-routeros backup list --stack hq"],
    ["pulumi-routeros backup list --host 192.168.88.1 --json"],
  ],
  notes: ["A user with the policies read and api is enough. Nothing is changed on the router."],
  codes: {
    0: "listed, also when there is none",
    2: "misused",
    3: "the router could not be looked at",
  },
};

const FETCH: Help = {
  examples: [
    ["pulumi-routeros backup fetch --stack hq --to backups", "the newest set, over sftp"],
    ["pulumi-routeros backup fetch --stack hq nightly", "the newest of one schedule"],
    ["pulumi-routeros backup fetch --stack hq hq-core.nightly-2026-11-25-030000"],
    ["pulumi-routeros backup fetch --host 192.168.88.1 --host-key SHA256:..."],
    ["pulumi-routeros backup fetch --stack hq --export", "without ssh: a short export"],
  ],
  notes: [
    "Over sftp, which needs the package ssh2 (npm install ssh2), the router must show the host key that --host-key or sshHostKey in the stack's configuration names (routeros:sshHostKey); without one the command says which key is offered, and sends no password.",
    "The user needs the policies ssh, ftp, read and api; with --export read and api. Nothing is changed on the router. Files are for their owner only, and there whole or not at all.",
  ],
  codes: {
    0: "fetched",
    1: "not fetched: there is none, it did not come whole, or it could not be written here",
    2: "misused: also no host key is named, there is no such backup, or ssh2 is not installed",
    3: "the router could not be looked at, showed another host key, or it was interrupted",
  },
};

/** `pulumi-routeros backup`: the backups that a BackupSchedule left on a router. */
export function addBackup(program: Command, frame: Frame): void {
  const backup = program
    .command("backup")
    .description("list the backups on a router, and fetch them");
  explain(backup, { examples: [...LIST.examples, ...FETCH.examples], codes: {} }, frame.io);
  const list = backup
    .command("list")
    .description("list the sets of files that a BackupSchedule left on a router, the newest first")
    .option("--json", "print them as JSON");
  explain(addConnection(list), LIST, frame.io).action((options: ListOptions) =>
    frame.run({ json: options.json, interrupted: NOTHING_CHANGED }, async (session) =>
      (await import("../backup.js")).list(session, options),
    ),
  );

  const fetch = backup
    .command("fetch")
    .description("copy the newest set to this machine")
    .argument(
      "[what]",
      "a schedule, or one of its sets as backup list names it (default: the newest)",
    )
    .option("--to <folder>", "where the files come to", ".")
    .option("--host-key <fingerprint>", "SHA256:... of the router's SSH host key", fingerprint)
    .option("--ssh-port <number>", "port of /ip/service ssh", port, 22)
    .option("--export", "only the export, over the API: up to 60 kB (old versions 4 kB)")
    .option("--force", "overwrite files that are there")
    .option("--json", "print what was fetched as JSON");
  explain(addConnection(fetch), FETCH, frame.io).action(
    (what: string | undefined, options: FetchOptions) => {
      const manner = { json: options.json, failed: FOUND, interrupted: NOTHING_CHANGED };
      return frame.run(manner, async (session) =>
        (await import("../backup.js")).fetch(session, what, options),
      );
    },
  );
}

function fingerprint(text: string): string {
  if (!hostKeyFingerprint.test(text))
    throw new InvalidArgumentError('Write it as ssh-keygen -l does: "SHA256:" and 43 characters.');
  return text;
}

function port(text: string): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < 1 || number > 65_535)
    throw new InvalidArgumentError("It must be a whole number from 1 to 65535.");
  return number;
}
