import type { FetchOptions, ListOptions } from "./commands/backup";
import { fetchBackup } from "./backup/fetch";
import { fetchedText, listJson, listText } from "./backup/report";
import { setsOn } from "./backup/sets";
import { type ExitCode, FINE } from "./frame/exit";
import type { Session } from "./frame/frame";

/** `pulumi-routeros backup list`. */
export async function list(session: Session, options: ListOptions): Promise<ExitCode> {
  const { router } = await session.connect(options);
  const sets = await setsOn(router);
  const json = options.json === true ? listJson(router.label, sets) : undefined;
  session.report(listText(router.label, sets), json);
  return FINE;
}

/** `pulumi-routeros backup fetch`. */
export async function fetch(
  session: Session,
  asked: string | undefined,
  options: FetchOptions,
): Promise<ExitCode> {
  const { to, hostKey, sshPort, export: exportOnly = false, force = false, json } = options;
  const connection = await session.connect(options);
  const wanted = { asked, to, hostKey, sshPort, exportOnly, force };
  const fetched = await fetchBackup(connection, wanted, session.closing);
  session.report(fetchedText(fetched), json === true ? { format: 1, ...fetched } : undefined);
  return FINE;
}
