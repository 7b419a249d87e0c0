import { Misused } from "../frame/exit";
import { shown } from "../../provider/values/shown";
import { schemes } from "../../provider/transport/schemes";
import type { Found } from "./found";
import { type Memory, memoryIn } from "./memory";
import type { Way } from "./reach/way";
import type { StackConfig, Values } from "./stack";
import { accountSteps, granted, newPassword } from "./steps/account";
import { certificateFor } from "./steps/certificate";
import { serviceBefore, serviceSteps, switchSteps } from "./steps/service";
import type { Step } from "./steps/step";
import { connects, type Settings, verifyStep } from "./steps/verify";
import { isOurs, serviceOf, type Wanted } from "./wanted";

/** What is to be done, in this order, and what the stack is told in the end. */
export interface Plan {
  steps: Step[];
  settings: () => Settings;
  /** Certificates of ours that nothing uses afterwards. */
  obsolete: string[];
}

/** Compares what is there with what is wanted. It connects the way that the stack knows, and writes nothing. */
export async function plan(
  way: Way,
  found: Found,
  wanted: Wanted,
  stack: StackConfig | undefined,
): Promise<Plan> {
  const certificate = certificateFor(way, found, wanted);
  const known = stack?.settings["password"];
  const isKnown = known !== undefined && stack?.settings["username"] === wanted.user;
  const next = await nextPassword(found, wanted, stack, isKnown);
  const memory = remembered(found, wanted);
  const values = (): Values => ({
    host: addressIn(found, wanted),
    username: wanted.user,
    password: next ?? known ?? "",
    fingerprint: certificate.fingerprint(),
    identity: found.identity,
    ...(way.hostKey !== undefined && { sshHostKey: way.hostKey }),
  });
  const before = isKnown ? known : undefined;
  const changes = [
    ...certificate.steps,
    ...serviceSteps(way, found, wanted, certificate.name),
    ...accountSteps(way, found, wanted, { next, before }, memory),
  ];
  const closing = wanted.closeClearText ? switchSteps(way, found.clearText, "yes") : [];
  const telling = stack ? stackSteps(stack, values, changes.length > 0) : [];
  const isIdle = changes.length + telling.length + closing.length === 0;
  const settings = () => settingsOf(stack, values());
  return {
    steps: isIdle ? [] : [...changes, verifyStep(settings), ...telling, ...closing],
    settings,
    obsolete: found.certificates
      .map((row) => row["name"] ?? "")
      .filter((name) => isOurs(serviceOf(wanted), name) && name !== certificate.name),
  };
}

/** `apis://192.168.88.1`, with a port where it is not the usual one. */
function addressIn({ service }: Found, { scheme, host, port }: Wanted): string {
  const number = port ?? Number(service["port"]);
  const place = host.includes(":") ? `[${host}]` : host;
  return `${scheme}://${place}${number === schemes[scheme].port ? "" : `:${number}`}`;
}

/** As the stack reaches the router: its own deadline and the like stay, what pinning replaces does not count. */
function settingsOf(stack: StackConfig | undefined, values: Values): Settings {
  const { timeout } = stack?.settings ?? {};
  return { ...(timeout !== undefined && { timeout }), ...(values as Settings) };
}

/** A new password, where there is no user yet or somebody asks for one. */
async function nextPassword(
  found: Found,
  wanted: Wanted,
  stack: StackConfig | undefined,
  isKnown: boolean,
): Promise<string | undefined> {
  if (!found.user || wanted.rotate.password) return newPassword();
  if (memoryIn(found.user["comment"]) === undefined || stack === undefined) return undefined;
  if (isKnown && (await works(found, wanted, stack))) return undefined;
  throw new Misused(
    `there is the user "${shown(wanted.user)}" already, and ${stack.key("password")} of stack ${stack.stack} does not let it in: --rotate password gives it a new one, which ends what others do as that user; or name another one with --user`,
  );
}

/** Does the password of the stack still let in? A service that is closed says nothing of it. */
async function works(found: Found, wanted: Wanted, stack: StackConfig): Promise<boolean> {
  if (found.service["disabled"] === "true" || found.service["disabled"] === "yes") return true;
  try {
    const { password = "", fingerprint } = stack.settings;
    const host = addressIn(found, wanted);
    await connects({
      ...{ host, username: wanted.user, password },
      ...(fingerprint === undefined ? { insecure: "true" } : { fingerprint }),
    });
    return true;
  } catch (error) {
    // Another certificate is no other password: that is found out when the new one is pinned.
    return !(error instanceof Error && error.name === "LoginError");
  }
}

function remembered({ user, group, service, clearText }: Found, wanted: Wanted): Memory {
  const kept = memoryIn(user?.["comment"]) ?? {
    ...{ before: {}, closed: [] },
    ...(group && { group: granted(group).join(",") }),
  };
  const name = serviceOf(wanted);
  const closed = wanted.closeClearText ? clearText.map((row) => row["name"] ?? "") : [];
  return {
    before: { ...kept.before, [name]: kept.before[name] ?? serviceBefore(service) },
    closed: [...new Set([...kept.closed, ...closed])],
    ...(group && kept.group !== undefined && { group: kept.group }),
  };
}

function stackSteps(stack: StackConfig, values: () => Values, changes: boolean): Step[] {
  const isOld = () => stack.missing(values());
  if (!changes && isOld().length === 0) return [];
  let begun: ReturnType<typeof isOld> = [];
  return [
    {
      what: `write ${stack.key("host")} and what belongs to it into stack ${stack.stack}, the password as a secret`,
      do: () => {
        begun = isOld();
        return stack.write(values(), begun);
      },
      undo: async () => {
        if (begun.length > 0) await stack.restore(begun);
      },
    },
  ];
}
