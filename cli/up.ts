import { RolledBackError, RouterOsError } from "../provider/errors";
import { inWindow } from "../provider/safety/window";
import type { UpOptions } from "./commands/up";
import type { Connection } from "./connection";
import { CannotLook, type ExitCode, FINE, Misused } from "./frame/exit";
import { type Session, sentenceOf, until } from "./frame/frame";
import { NOTHING_CHANGED } from "./frame/interrupted";
import { safety } from "./safety";
import { askToProceed } from "./up/ask-to-proceed";
import { changeOf } from "./up/change";
import { Deployment } from "./up/deployment";
import { advice, movedTo, touched } from "./up/management-path";

/** Previews, asks, and deploys. */
export async function run(session: Session, options: UpOptions): Promise<ExitCode> {
  const { io, signal } = session;
  const { stack, cwd = "." } = options;
  if (stack === undefined)
    throw new Misused(
      "--stack is missing: name the stack that is to be run, as in --stack hq; pulumi stack ls lists them",
    );
  // What people read beside the JSON that a program reads.
  const beside = options.json === true ? io.stderr : io.stdout;
  const print = (text: string) => void beside.write(text);
  const looking = async () => {
    const connection = await session.connect(options, safety);
    const deployment = await Deployment.of(stack, cwd, connection.router.label, print);
    return { connection, deployment, preview: await deployment.preview(signal) };
  };
  const { connection, deployment, preview } = await until(signal, looking(), NOTHING_CHANGED);
  const { digest, changes } = preview;
  const isIdle = Object.keys(changes).length === 0;
  print(isIdle ? "There is nothing to do: no resource changes.\n" : advice(digest));
  const ended = (outcome: string): ExitCode => {
    const json = { format: 1, exitCode: FINE, stack, outcome, changes, touches: touched(digest) };
    if (options.json === true) session.report("", json);
    return FINE;
  };
  if (isIdle) return ended("nothing to do");
  if (options.preview === true) return ended("previewed");
  if (options.yes !== true && !(await askToProceed(io))) {
    if (signal.aborted) throw new CannotLook(NOTHING_CHANGED);
    return ended("declined");
  }
  const newHost = options.newHost ?? movedTo(digest, options.device);
  await deploy(session, connection, deployment, newHost, print);
  return ended("confirmed");
}

async function deploy(
  session: Session,
  { router }: Connection,
  deployment: Deployment,
  newHost: string | undefined,
  print: (text: string) => void,
): Promise<void> {
  const { reach } = router;
  if (reach === undefined) throw new RouterOsError("the router has no address");
  try {
    const change = await changeOf(router, deployment, newHost, session.signal, print);
    await inWindow(router, reach, change);
  } catch (error) {
    if (!(error instanceof RolledBackError)) throw error;
    await deployment.refresh().catch((cause: unknown) => {
      session.say(
        "warning",
        `state still has what was undone, run pulumi refresh: ${sentenceOf(cause)}`,
      );
    });
    throw error;
  }
}
