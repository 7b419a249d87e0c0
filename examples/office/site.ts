// What a site's file says. Configuration of a stack:
//
//   office:site            the description below
//   office:backupPassword  encrypts the backups: pulumi config set --secret office:backupPassword
//   routeros:...           how the routers are reached, see the README of pulumi-routeros
import * as pulumi from "@pulumi/pulumi";
import { z } from "zod";

const text = (accepts: string, pattern = /^\S+$/) =>
  z.string({ error: `write ${accepts}` }).regex(pattern, { error: `write ${accepts}` });
const oneOf = <const W extends readonly string[]>(...words: W) =>
  z.enum(words, { error: `write one of ${words.map((word) => JSON.stringify(word)).join(", ")}` });
const whole = (least: number, most: number) => {
  const error = `write a whole number from ${least} to ${most}`;
  return z.int({ error }).min(least, { error }).max(most, { error });
};
/** An object of exactly these keys. */
const only = <S extends z.ZodRawShape>(shape: S) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === "unrecognized_keys"
        ? `there is no ${issue.keys.join(", ")}: write ${Object.keys(shape).join(", ")}`
        : `write ${Object.keys(shape).join(", ")} as an object`,
  });
/** A list that is not empty. */
const some = <T extends z.ZodType>(of: T, accepts: string) =>
  z.array(of, { error: `write ${accepts}` }).min(1, { error: `write ${accepts}` });

const port = text('the name of a port such as "ether2"');

const bond = only({
  ports: z.array(port, { error: "write two ports or more" }).min(2, {
    error: "write two ports or more",
  }),
  mode: oneOf("active-backup", "802.3ad"),
  /** The port that is used whenever it works (active-backup). */
  primary: port.optional(),
  /** What decides the port of a frame (802.3ad). */
  hashPolicy: oneOf("layer-2", "layer-2-and-3", "layer-3-and-4").optional(),
  /** Whether LACP starts to talk (802.3ad, RouterOS 7.19). */
  lacpMode: oneOf("active", "passive").optional(),
});

const vlan = only({
  name: text("a name without spaces"),
  id: whole(1, 4094),
  /** The router's address in it, the gateway. */
  address: text('an address with its prefix such as "192.168.20.1/24"', /^[\d.]+\/\d{1,2}$/),
});

const router = only({
  /** Its name in `routeros:devices`; left out by a site with one router. */
  device: text("the name of a device in routeros:devices").optional(),
  bridge: text('the name of a bridge such as "bridge"').default("bridge"),
  bond,
  vlans: some(vlan, "a list of VLANs, each with name, id and address"),
  backup: only({
    at: text('a time of day such as "03:00:00"', /^\d\d:\d\d:\d\d$/),
    keep: whole(1, 1000).default(7),
  }).optional(),
});

const site = only({
  title: text("the name of the site", /\S/),
  /** A syslog server that learns of cables that come and go. */
  syslog: text('an address such as "192.168.10.5"', /^[\d.]+$/).optional(),
  routers: some(router, "a list of routers, each with bond and vlans"),
});

/** An office as its stack's file describes it. */
export type Site = z.infer<typeof site>;
/** One router of an office. */
export type SiteRouter = z.infer<typeof router>;

/** Reads the site of this stack. All that is wrong is said at once, before anything is planned. */
export function readSite(): Site {
  const file = `Pulumi.${pulumi.getStack()}.yaml`;
  const given = json(new pulumi.Config("office").get("site"));
  const devices = json(new pulumi.Config("routeros").get("devices"));
  const problems = problemsOf(given, Object.keys(devices ?? {}));
  if (problems.length > 0)
    throw new pulumi.RunError(problems.map((problem) => `${file}: ${problem}`).join("\n"));
  return site.parse(given);
}

/** Pulumi turns a stack file's objects into JSON, and leaves a text that is none as it is. */
function json(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** What is wrong with a description: the key and what is accepted, one line each. */
export function problemsOf(given: unknown, devices: readonly string[]): string[] {
  const result = site.safeParse(given);
  if (!result.success)
    return result.error.issues.map(({ path, message }) => `${keyOf(path)}: ${message}`);
  return misplaced(result.data.routers, devices);
}

function misplaced(routers: readonly SiteRouter[], devices: readonly string[]): string[] {
  const problems: string[] = [];
  for (const [at, { device, bond: uplink, vlans }] of routers.entries()) {
    const say = (path: (string | number)[], what: string) =>
      problems.push(`${keyOf(["routers", at, ...path])}: ${what}`);
    const known = devices.map((name) => JSON.stringify(name)).join(", ");
    if (device === undefined && (routers.length > 1 || devices.length > 0))
      say(["device"], `write one of ${known || "routeros:devices, which is missing"}`);
    else if (device !== undefined && !devices.includes(device))
      say(["device"], `write one of ${known || "routeros:devices, which is missing"}`);
    else if (routers.slice(0, at).some((other) => other.device === device))
      say(["device"], `${device ?? ""} is in the list twice`);
    if (uplink.primary !== undefined && !uplink.ports.includes(uplink.primary))
      say(["bond", "primary"], `write one of ${uplink.ports.join(", ")}`);
    for (const key of ["name", "id", "address"] as const)
      for (const [own, one] of vlans.entries())
        if (vlans.slice(0, own).some((other) => other[key] === one[key]))
          say(["vlans", own, key], `${one[key]} is there twice: write another`);
  }
  return problems;
}

const keyOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (key, step) => (typeof step === "number" ? `${key}[${step}]` : `${key}.${String(step)}`),
    "office:site",
  );
