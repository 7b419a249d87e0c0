import { cannot, RouterOsError, saidBy, TrapError } from "../../provider/errors";
import type { Router } from "../../provider/router/router";
import { sentence, type Wording } from "../../provider/sentence";
import { FOUND } from "../frame/exit";
import { onNamed } from "../doctor/finding";
import { arm, type RecoveryTimer, disarm } from "./recovery-timer";
import { activePorts } from "./look";
import { type Change, type Measured, measure, type Measuring, type Watch } from "./measure";
import type { Plan } from "./plan";

export const INTERRUPTED = "interrupted; nothing was disabled on the router";

const INTERFACES = "/interface";

/** How long it is waited before a member that could not be enabled is enabled again, in milliseconds. */
const PAUSE = 500;

/** How long it is tried to enable a member, beyond the time at which the router does, in milliseconds. */
const PATIENCE = 30_000;

/** What a test has shown. */
export interface Outcome {
  failover: Measured;
  recovery: Measured;
  /** `router`: the test could not, and the entry in the scheduler did. */
  enabledBy: "test" | "router";
  /** The entry that could not be removed: it removes itself when it comes due. */
  left?: RecoveryTimer;
}

/** What a test is run with. */
export interface Running {
  router: Router;
  watch: Watch;
  /** Ends the test early: the member is enabled again in any case. */
  stop: AbortSignal;
  /** How those who read its report know the settings. */
  wording?: Wording;
}

/** The member may still be disabled. */
export class NotRecovered extends RouterOsError {
  override readonly name = "NotRecovered";
  readonly exitCode = FOUND;
}

/** Disables the member for as long as it takes the bond to notice, and enables it again. */
export async function run(plan: Plan, running: Running): Promise<Outcome> {
  const { router, watch, stop, wording } = running;
  const { bond, member } = plan;
  if (stop.aborted) throw new RouterOsError(INTERRUPTED);
  const timer = await armed(plan, router);
  const begun = watch.now();
  const disabled = await disable(plan, running).catch(async (error: unknown) => {
    // A command whose answer was lost may have been carried out.
    if (!(error instanceof TrapError)) await enable(plan, running, timer, begun);
    await disarm(router, bond).catch(() => undefined);
    throw cannot(`disable ${member} of ${router.label}`, error);
  });
  const failoverSample = async () => {
    const active = await activePorts(router, plan.bondId);
    return { reached: active.length > 0 && !active.includes(member), active };
  };
  const limits = {
    watch,
    stop,
    change: disabled,
    limit: plan.failoverLimit,
    ...(wording && { wording }),
  };
  const failover = await sampled(failoverSample, limits);
  const enabled = await enable(plan, running, timer, begun);
  const removed = await disarm(router, bond).catch(() => undefined);
  const recovery = await sampled(() => recoverySample(plan, router), {
    ...limits,
    change: enabled,
    limit: plan.recoveryLimit,
  });
  if (stop.aborted && !recovery.reached)
    throw new RouterOsError(`interrupted; ${member} is enabled again, as it was before`);
  return {
    failover,
    recovery,
    enabledBy: removed === false ? "router" : "test",
    ...(removed === undefined && { left: timer }),
  };
}

/** Should making the entry fail half-way, none is left. */
async function armed(
  { bond, member, failoverLimit }: Plan,
  router: Router,
): Promise<RecoveryTimer> {
  try {
    return await arm(router, bond, member, failoverLimit);
  } catch (error) {
    await disarm(router, bond).catch(() => undefined);
    throw cannot(
      `make the entry in /system/scheduler of ${router.label} that would enable ${member} again; nothing was disabled`,
      error,
    );
  }
}

const disable = ({ memberId }: Plan, { router, watch }: Running): Promise<Change> =>
  timed(watch, () => router.set(INTERFACES, memberId, { disabled: "yes" }));

/**
 * Enables the member, and makes sure that it is. A connection that is gone is made again, until long
 * after the router has enabled the member itself.
 */
async function enable(
  { member, memberId, failoverLimit }: Plan,
  { router, watch }: Running,
  { name, due }: RecoveryTimer,
  begun: number,
): Promise<Change> {
  const until = begun + failoverLimit + PATIENCE;
  for (;;) {
    const sent = watch.now();
    const failed = await router.set(INTERFACES, memberId, { disabled: "no" }).catch(saidBy);
    const done = watch.now();
    const row = await router.readBack(INTERFACES, memberId).catch(() => undefined);
    if (row?.["disabled"] === "false") return { sent, done };
    if (watch.now() >= until)
      throw new NotRecovered(
        sentence`cannot enable ${member} of ${router.label}: ${failed ?? "it is still disabled"}. The router does it itself at ${due} by its clock (${name} in /system/scheduler); by hand: ${onNamed(INTERFACES, "enable", member)}`,
      );
    await watch.sleep(PAUSE);
  }
}

async function recoverySample({ bondId, memberId, goal }: Plan, router: Router) {
  const active = await activePorts(router, bondId);
  const reached =
    goal.active.length > 0
      ? goal.active.every((name) => active.includes(name))
      : (await router.readBack(INTERFACES, memberId))?.["running"] === "true";
  return { reached, active };
}

const sampled = (
  ask: () => Promise<{ reached: boolean; active: string[] }>,
  measuring: Measuring,
): Promise<Measured> =>
  measure(async () => {
    const { reached, active } = await ask();
    return { reached, active: active.length > 0 };
  }, measuring);

async function timed(watch: Watch, command: () => Promise<unknown>): Promise<Change> {
  const sent = watch.now();
  await command();
  return { sent, done: watch.now() };
}
