import { writeFileSync } from "node:fs";
import { RouterOsError } from "../provider/errors";
import type { DrawOptions } from "./commands/draw";
import { within } from "./deadline";
import { compared, drawingOf, type Drawing } from "./draw/differences";
import { grouped } from "./draw/groups";
import { mermaid } from "./draw/mermaid";
import { type Network, networkOf } from "./draw/network";
import { rowsOfRouter } from "./draw/router";
import { rowsOfStack, typeIn } from "./draw/stack";
import { svg } from "./draw/svg";
import { type ExitCode, FINE, FOUND, Misused } from "./frame/exit";
import type { Session } from "./frame/frame";
import { stackResources } from "./stack";

/** Draws a router, a stack, or how they differ. */
export async function run(session: Session, options: DrawOptions): Promise<ExitCode> {
  const drawing = grouped(await drawn(session, options));
  if (options.svg !== undefined) write(options.svg, await svg(drawing));
  const { nodes, links, isCompared } = drawing;
  const differs = nodes.some(({ mark }) => mark === "differs" || mark === "missing");
  session.report(
    options.svg === undefined ? mermaid(drawing) : `Wrote ${options.svg}.\n`,
    options.json === true ? { format: 1, nodes, links } : undefined,
    /./,
  );
  return isCompared && differs ? FOUND : FINE;
}

async function drawn(session: Session, options: DrawOptions): Promise<Drawing> {
  const { stack, offline, from } = options;
  if (from !== undefined) {
    if (options.host !== undefined || stack !== undefined)
      throw new Misused("--from takes the place of a router: leave --host and --stack out");
    const { readExport } = await import("./import/reading/export/index.js");
    return drawingOf(networkOf(readExport(from).menus));
  }
  if (offline === true) {
    if (stack === undefined)
      throw new Misused("--offline draws what a stack has: name it with --stack");
    return drawingOf(await networkOfStack(session, stack, options));
  }
  const { router } = await session.connect(options);
  const wanted = stack === undefined ? undefined : await networkOfStack(session, stack, options);
  const reading = rowsOfRouter(router);
  const there = networkOf(
    await within(2 * router.retryTimeout, reading, "cannot look at the router"),
  );
  return wanted === undefined ? drawingOf(there) : compared(wanted, there);
}

/** What the stack has on the router that is meant. */
async function networkOfStack(
  session: Session,
  stack: string,
  options: DrawOptions,
): Promise<Network> {
  const { env } = session.io;
  const all = await stackResources({ stack, cwd: options.cwd, env, signal: session.signal });
  const resources = all.flatMap(({ type, inputs = {} }) => {
    const ours = typeIn(type);
    return ours === undefined || inputs["device"] !== options.device
      ? []
      : [{ type: ours, inputs }];
  });
  return networkOf(rowsOfStack(resources));
}

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new RouterOsError(`cannot write ${file}: ${code}`, { cause: error });
  }
}
