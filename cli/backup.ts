import { RouterOsError } from "../provider/errors";
import { fetchBackup, type Open } from "./backup/fetch";
import { fetchedText, listJson, listText } from "./backup/report";
import { setsOn } from "./backup/sets";
import type { FetchOptions, ListOptions } from "./commands/backup";
import type { ConnectionOptions } from "./commands/connection";
import { connect, type Connection } from "./connection";

/** `pulumi-routeros backup list`. */
export async function list(options: ListOptions): Promise<void> {
  await run(options, (connection) => showList(connection, options));
}

/** `pulumi-routeros backup fetch`. */
export async function fetch(what: string | undefined, options: FetchOptions): Promise<void> {
  await run(options, (connection, open) => fetchSet(connection, what, options, open));
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
  const sets = await setsOn(router);
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
