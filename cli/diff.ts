import type { DiffOptions } from "./commands/diff";
import { differenceOf, type Differing } from "./diff/compare";
import { reportText } from "./diff/report";
import { typeIn } from "./draw/stack";
import { type ExitCode, FINE, FOUND, Misused } from "./frame/exit";
import type { Session } from "./frame/frame";
import { Provider } from "./provider";
import { stackResources } from "./stack";

/** Compares what a stack's state says with the router. */
export async function run(session: Session, options: DiffOptions): Promise<ExitCode> {
  const { stack, cwd, device } = options;
  if (stack === undefined)
    throw new Misused("diff compares a router with a stack's state: name the stack with --stack");
  const { io, signal } = session;
  const { router } = await session.connect(options);
  const all = await stackResources({ stack, cwd, env: io.env, signal });
  await router.version();
  const provider = new Provider(() => router);
  const differing: Differing[] = [];
  let compared = 0;
  for (const one of all) {
    const type = typeIn(one.type);
    if (type === undefined || one.inputs?.["device"] !== device) continue;
    compared++;
    const difference = await differenceOf(provider, type, one);
    if (difference !== undefined) differing.push(difference);
  }
  session.report(
    reportText(differing, compared, router.label),
    options.json === true ? { format: 1, compared, differing } : undefined,
  );
  return differing.length === 0 ? FINE : FOUND;
}
