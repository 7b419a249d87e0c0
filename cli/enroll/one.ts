import { sentence, Setting } from "../../provider/sentence";
import { shown } from "../../provider/values/shown";
import { encode, network } from "../../provider/values";
import type { EnrollOptions } from "../commands/enroll";
import { Misused } from "../frame/exit";
import type { Io } from "../frame/io";
import { type Found, look } from "./found";
import { goThrough, perform } from "./journal";
import { plan } from "./plan";
import { type Administrator, placeOf, reach, type Target } from "./reach";
import { LastingWay } from "./reach/lasting";
import type { Way } from "./reach/way";
import { removal } from "./remove";
import { StackConfig } from "./stack";
import { removeCertificate } from "./steps/certificate";
import type { Wanted } from "./wanted";

/** How it went with one router. */
export interface Outcome {
  host: string;
  identity: string;
  version: string;
  outcome: "enrolled" | "nothing to do" | "shown" | "removed";
  /** What was done, or would be. */
  steps: string[];
  fingerprint?: string;
  sshHostKey?: string;
  warnings: string[];
}

interface Surroundings {
  io: Pick<Io, "stdin" | "stderr" | "env">;
  signal: AbortSignal;
  administrator: Administrator;
  /** Told what is done. */
  say: (what: string) => void;
}

/** Enrolls one router, or shows what that would be, or takes it away. */
export async function enrollOne(
  options: EnrollOptions & { host: string },
  { io, signal, administrator, say }: Surroundings,
): Promise<Outcome> {
  const wanted = wantedBy(options);
  const { stack: name, cwd, device } = options;
  const stack =
    name === undefined
      ? undefined
      : await StackConfig.read({ stack: name, cwd, device }, io.env, signal);
  refuseOther(stack, options.host);
  const target: Target = {
    ...options,
    username: options.username ?? "admin",
    hostKey: options.hostKey ?? stack?.settings["sshHostKey"],
  };
  const first = await reach(target, administrator, io);
  const { hostKey } = first;
  const way = new LastingWay(first, () => reach({ ...target, hostKey }, administrator, io));
  try {
    const found = await look(way, wanted);
    refuseIdentity(way, found, options.identity ?? stack?.settings["identity"]);
    const told = {
      ...{ host: way.host, identity: found.identity, version: found.version },
      ...(hostKey !== undefined && { sshHostKey: hostKey }),
      warnings: warningsOf(found),
    };
    if (options.remove === true) {
      const steps = removal(way, found, wanted, stack);
      if (options.dryRun !== true) await goThrough(steps, { signal, say });
      const outcome = options.dryRun ? "shown" : steps.length > 0 ? "removed" : "nothing to do";
      return { ...told, outcome, steps: steps.map(({ what }) => what) };
    }
    const policies = await withPolicies(wanted, stack);
    const { steps, settings, obsolete } = await plan(way, found, policies, stack);
    const said = steps.map(({ what }) => what);
    if (options.dryRun === true) return { ...told, outcome: "shown", steps: said };
    await perform(steps, { signal, say, renew: () => way.renew() });
    // The new one is in use, and the stack knows it: what is left over harms nobody if it stays.
    for (const old of obsolete)
      await removeCertificate(way, old).catch((error: unknown) =>
        told.warnings.push(`the old certificate ${old} stays: ${shown(String(error))}`),
      );
    const { fingerprint = "" } = settings();
    return {
      ...told,
      outcome: said.length > 0 ? "enrolled" : "nothing to do",
      steps: said,
      fingerprint,
    };
  } finally {
    await way.close();
  }
}

function wantedBy(options: EnrollOptions & { host: string }): Wanted {
  const { rotate, transport, port, user, closeClearText } = options;
  if (!/^[A-Za-z0-9]([\w.#@-]*[A-Za-z0-9])?$/.test(user))
    throw new Misused(
      `--user ${JSON.stringify(shown(user))} is no name of a user: letters and digits, with . _ - # @ inside`,
    );
  const policies = (options.policies ?? "").split(",").filter((word) => word !== "");
  return {
    scheme: transport,
    host: placeOf(options.host).host,
    ...(port !== undefined && { port }),
    ...(options.from !== undefined && { from: networksIn(options.from) }),
    user,
    policies: [...new Set(["read", "write", ...policies])],
    rotate: {
      password: rotate === true || rotate === "password",
      certificate: rotate === true || rotate === "certificate",
    },
    closeClearText: closeClearText === true,
  };
}

function networksIn(text: string): string[] {
  return text.split(",").map((one) => {
    const encoded = encode(network, one.trim());
    if ("refused" in encoded)
      throw new Misused(
        `--from ${JSON.stringify(shown(one))} is no network: write 192.168.88.0/24, several with commas between`,
      );
    return encoded.text;
  });
}

/** Resources that are in the stack already, and what managing them needs. */
async function withPolicies(wanted: Wanted, stack: StackConfig | undefined): Promise<Wanted> {
  const types = await stack?.types();
  const managesUsers = types?.some((type) => /routeros:(User|UserGroup|user(\/.*)?)$/.test(type));
  if (managesUsers !== true || wanted.policies.includes("policy")) return wanted;
  return { ...wanted, policies: [...wanted.policies, "policy"] };
}

/** A stack is of one router: what it manages is there. */
function refuseOther(stack: StackConfig | undefined, host: string): void {
  const known = stack?.settings["host"];
  if (stack === undefined || known === undefined) return;
  const there = placeOf(known).host;
  if (there !== placeOf(host).host)
    throw new Misused(
      `stack ${stack.stack} is for the router ${there} (${stack.key("host")}), and --host names ${placeOf(host).host}: name the stack of this router, or --device for a further one of this stack`,
    );
}

function refuseIdentity(way: Way, { identity }: Found, expected: string | undefined): void {
  if (expected === undefined || expected === identity) return;
  throw new Misused(
    sentence`${way.label} is the router ${JSON.stringify(identity)}, and ${new Setting("identity")} expects ${JSON.stringify(expected)}; nothing was changed`,
  );
}

/** A certificate is good from when the router's clock says that it was made. */
function warningsOf({ clock }: Found): string[] {
  const year = /\b(\d{4})\b/.exec(clock)?.[1];
  const now = new Date().getUTCFullYear();
  return year !== undefined && Math.abs(Number(year) - now) > 1
    ? [
        `the router's clock says ${shown(clock)}: a certificate that is made now is good from then on; the stack pins it and does not ask for its dates, browsers do`,
      ]
    : [];
}
