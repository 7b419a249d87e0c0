import { type Command, InvalidArgumentError } from "commander";
import { RouterOsError } from "../provider/errors";
import { hostKeyFingerprint } from "../provider/config/settings";
import { fetchBackup, type Open } from "./backup/fetch";
import { fetchedText, listJson, listText } from "./backup/report";
import { setsOf } from "./backup/sets";
import { addConnection, connect, type Connection, type ConnectionOptions } from "./connection";

interface ListOptions extends ConnectionOptions {
  json?: boolean;
}

interface FetchOptions extends ListOptions {
  to: string;
  hostKey?: string;
  sshPort: number;
  export?: boolean;
  force?: boolean;
}

const LIST_EXAMPLES = `
Examples:
  pulumi-routeros backup list --stack hq
  pulumi-routeros backup list --host 192.168.88.1 --json

A user with the policies read and api is enough. Nothing is changed on the router.
`;

const FETCH_EXAMPLES = `
Examples:
  pulumi-routeros backup fetch --stack hq --to backups             the newest set, over sftp
  pulumi-routeros backup fetch --stack hq nightly                  the newest of one schedule
  pulumi-routeros backup fetch --stack hq nightly-2026-11-25-030000
  pulumi-routeros backup fetch --host 192.168.88.1 --host-key SHA256:...
  pulumi-routeros backup fetch --stack hq --export                 without ssh: a short export

Over sftp the router must show the host key that --host-key or sshHostKey in the stack's configuration
names (routeros:sshHostKey); without one the command says which key is offered, and sends no password.
The user needs the policies ssh, ftp, read and api; with --export read and api.
Nothing is changed on the router. Files are for their owner only, and there whole or not at all.

Exit code: 0 fetched, 1 not fetched, 2 wrong options.
`;

/** `pulumi-routeros backup`: the backups that a BackupSchedule left on a router. */
export function addBackup(program: Command): void {
  const backup = program
    .command("backup")
    .description("list the backups on a router, and fetch them");
  const list = backup
    .command("list")
    .description("list the sets of files that a BackupSchedule left on a router, the newest first")
    .option("--json", "print them as JSON");
  addConnection(list)
    .addHelpText("after", LIST_EXAMPLES)
    .action((options: ListOptions) => run(options, (connection) => showList(connection, options)));

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
  addConnection(fetch)
    .addHelpText("after", FETCH_EXAMPLES)
    .action((what: string | undefined, options: FetchOptions) =>
      run(options, (connection, open) => fetchSet(connection, what, options, open)),
    );
}

/** Connects, does the work, and ends everything that is open, also when somebody interrupts. */
async function run(
  options: ConnectionOptions,
  work: (connection: Connection, open: Open) => Promise<void>,
): Promise<void> {
  let connection: Connection | undefined;
  const open: Open = [];
  let stop = (): void => undefined;
  const interrupted = new Promise<never>((_resolve, reject) => {
    stop = () => {
      process.stdin.destroy();
      reject(new Error("interrupted; nothing was changed on the router"));
    };
  });
  process.once("SIGINT", stop).once("SIGTERM", stop);
  const all = async () => {
    connection = await connect(options);
    await work(connection, open);
  };
  try {
    await Promise.race([all(), interrupted]);
  } catch (error) {
    if (!(error instanceof RouterOsError)) throw error;
    throw new RouterOsError(connection?.reword(error.message) ?? error.message, { cause: error });
  } finally {
    process.off("SIGINT", stop).off("SIGTERM", stop);
    for (const one of open) one.close();
    await connection?.router.close();
  }
}

async function showList({ router }: Connection, { json }: ListOptions): Promise<void> {
  const sets = setsOf(await router.fresh("/file"));
  print(json, listJson(router.label, sets), listText(router.label, sets));
}

async function fetchSet(
  connection: Connection,
  asked: string | undefined,
  { to, hostKey, sshPort, export: exportOnly = false, force = false, json }: FetchOptions,
  open: Open,
): Promise<void> {
  const wanted = { asked, to, hostKey, sshPort, exportOnly, force };
  const fetched = await fetchBackup(connection, wanted, open);
  print(json, { format: 1, ...fetched }, fetchedText(fetched));
}

function print(isJson: boolean | undefined, json: object, text: string): void {
  process.stdout.write(isJson === true ? `${JSON.stringify(json, null, 2)}\n` : text);
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
