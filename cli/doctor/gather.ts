import { setTimeout as wait } from "node:timers/promises";
import {
  LoginError,
  RouterOsError,
  TimeoutError,
  TrapError,
  cannot,
  wordedFor,
} from "../../provider/errors";
import { inProgram, sentence, type Wording } from "../../provider/sentence";
import type { Router } from "../../provider/router/router";
import { loginPolicies } from "../../provider/transport/schemes";
import type { Row, Words } from "../../provider/transport/transport";
import type { TrapCode } from "../../provider/values/router-texts";
import { compareVersions } from "../../provider/values/version";
import { type Bond, type Facts, isOn, type Member, namesIn, type Unanswered } from "./facts";

const bonding = "/interface/bonding";

/** How long errors are given to show that they go on, in milliseconds. */
const SECOND_LOOK = 2000;

/** What a menu or command is read for: said when it cannot be. */
const ABOUT: Readonly<Record<string, string>> = {
  "/system/identity": "the router's name",
  "/system/resource": "its board and release channel",
  "/interface": "which members there are, their MTU and whether they run",
  "/interface/ethernet": "the ports of the members",
  "/interface/ethernet/monitor": "the link, speed and duplex of a member",
  "/interface/bonding/monitor": "which members carry traffic",
  "/interface/bonding/monitor-slaves": "what LACP says of each member",
  "/interface/bridge/port": "whether a member is in a bridge",
  "/interface/vlan": "what the bond carries",
  "/interface/bridge": "whether a bridge keeps VLANs apart",
  "/interface/bridge/vlan": "which VLANs a bond carries",
  "/ip/dhcp-server": "DHCP servers",
  "/ip/dhcp-server/network": "DHCP servers",
  "/ip/pool": "DHCP servers",
  "/interface/list": "the lists that rules go by",
  "/interface/list/member": "the lists that rules go by",
  "/ip/service": "services that are open to everywhere",
  "/certificate": "certificates that run out",
  "/ip/firewall/filter": "rules that drop what comes by the bond",
  "/ip/address": "addresses on members, duplicates and overlapping subnets",
  "/ip/dhcp-client": "DHCP clients on members",
  "/system/scheduler": "nightly backups",
  "/system/script": "nightly backups",
  "/system/clock": "nightly backups",
  "/system/logging": "whether links that come and go are logged",
  "/system/logging/action": "whether links that come and go are logged",
  "/system/device-mode": "what the device itself forbids",
  "/log": "links that come and go",
  "/user": "what the user may do",
  "/user/group": "what the user may do",
};

/** Reads everything that findings look at, each menu once. Nothing is written. */
export async function gather(
  router: Router,
  username: string,
  asked: string | undefined,
  wording: Wording = inProgram,
): Promise<Facts> {
  const version = await router.version().catch((error: unknown) => refused(router, error));
  const allBonds = await router.fresh(bonding).catch((error: unknown) => {
    throw cannot(`look at the bonds of ${router.label}`, error, wayOut(error, version));
  });
  const reader = new Reader(router, wording);
  const print = (menu: string) => reader.print(menu);
  const [identity, resource, interfaces, ports, bridgePorts, vlans, addresses] = await Promise.all(
    [
      ...["/system/identity", "/system/resource", "/interface", "/interface/ethernet"],
      ...["/interface/bridge/port", "/interface/vlan", "/ip/address"],
    ].map(print),
  );
  const [dhcpClients, log, users, groups, firewall] = await Promise.all(
    ["/ip/dhcp-client", "/log", "/user", "/user/group", "/ip/firewall/filter"].map(print),
  );
  const [schedules, scripts, clock] = await Promise.all(
    ["/system/scheduler", "/system/script", "/system/clock"].map(print),
  );
  const [bridges, bridgeVlans, lists, listMembers] = await Promise.all(
    [
      ...["/interface/bridge", "/interface/bridge/vlan"],
      ...["/interface/list", "/interface/list/member"],
    ].map(print),
  );
  const [dhcpServers, dhcpNetworks, pools, services, certificates] = await Promise.all(
    [
      ...["/ip/dhcp-server", "/ip/dhcp-server/network", "/ip/pool"],
      ...["/ip/service", "/certificate"],
    ].map(print),
  );
  const [loggingRules, loggingActions] = await Promise.all(
    ["/system/logging", "/system/logging/action"].map(print),
  );
  const bonds = await Promise.all(
    allBonds
      .filter((row) => asked === undefined || row["name"] === asked)
      .map((row) => bondOf(reader, row, interfaces ?? [], ports ?? [])),
  );
  await lookAgain(bonds, print);
  const group = users?.find((user) => user["name"] === username)?.["group"];
  // Routers are shipped with features off since then.
  const hasModes = compareVersions(version, "7.17") >= 0;
  const deviceMode = hasModes ? (await print("/system/device-mode"))?.[0] : undefined;
  return {
    label: router.label,
    identity: identity?.[0]?.["name"],
    board: resource?.[0]?.["board-name"],
    version,
    channel: /\((.+)\)/.exec(resource?.[0]?.["version"] ?? "")?.[1],
    username,
    group,
    policies: policiesOf(group, groups ?? []),
    asked,
    bonds,
    allBonds,
    interfaces: interfaces ?? [],
    bridgePorts: bridgePorts ?? [],
    bridges: bridges ?? [],
    bridgeVlans: bridgeVlans ?? [],
    dhcpServers: dhcpServers ?? [],
    dhcpNetworks: dhcpNetworks ?? [],
    pools: pools ?? [],
    lists: lists ?? [],
    listMembers: listMembers ?? [],
    services: services ?? [],
    certificates: certificates ?? [],
    firewall: firewall ?? [],
    schedules: schedules ?? [],
    scripts: scripts ?? [],
    clock: clock?.[0],
    vlans: vlans ?? [],
    addresses: addresses ?? [],
    dhcpClients: dhcpClients ?? [],
    log: log ?? [],
    loggingRules,
    loggingActions,
    deviceMode,
    unanswered: reader.unanswered,
  };
}

/** A login that fails needs a word about where its name and password come from. */
export function refused(router: Router, error: unknown): never {
  if (error instanceof TrapError) throw cannot(`look at ${router.label}`, error, wayOut(error));
  if (!(error instanceof LoginError)) throw error;
  throw new RouterOsError(sentence`${error.sentence}. ${error.wayOut}`, { cause: error });
}

/** Asks, and remembers what was refused instead of giving up. */
class Reader {
  readonly unanswered: Unanswered[] = [];

  constructor(
    private readonly router: Router,
    private readonly wording: Wording,
  ) {}

  print(menu: string): Promise<Row[] | undefined> {
    return this.tolerant(menu, `${menu}/print`, () => this.router.fresh(menu));
  }

  run(command: string, words: Words): Promise<Row[] | undefined> {
    return this.tolerant(command, command, () => this.router.run(command, words));
  }

  /** A router that is gone is no finding: then nothing could be looked at. */
  private async tolerant(
    topic: string,
    command: string,
    ask: () => Promise<Row[]>,
  ): Promise<Row[] | undefined> {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof TrapError || error instanceof TimeoutError)) throw error;
      const said = error instanceof TrapError ? error.text : wordedFor(this.wording, error);
      if (!this.unanswered.some((one) => one.command === command && one.said === said))
        this.unanswered.push({ command, said, why: reasonOf(error), about: ABOUT[topic] ?? topic });
      return undefined;
    }
  }
}

const REASONS: Readonly<Partial<Record<string, Unanswered["why"]>>> = {
  policy: "policy",
  loginPolicy: "policy",
  noSuchCommand: "version",
} satisfies Partial<Record<TrapCode, Unanswered["why"]>>;

const reasonOf = ({ code = "" }: RouterOsError): Unanswered["why"] => REASONS[code] ?? "other";

async function bondOf(reader: Reader, row: Row, ifaces: Row[], ports: Row[]): Promise<Bond> {
  const name = row["name"] ?? "";
  const enabled = isOn(row);
  const names = namesIn(row["slaves"]);
  // A disabled bond carries nothing: there is nothing to monitor.
  const [monitors, slaves, links] = await Promise.all([
    enabled ? reader.run(`${bonding}/monitor`, { numbers: name, once: "" }) : undefined,
    enabled ? reader.run(`${bonding}/monitor-slaves`, { bond: name, once: "" }) : undefined,
    Promise.all(names.map((member) => linkOf(reader, member, ports))),
  ]);
  const monitor = monitors?.[0];
  const active = monitor && namesIn(monitor["active-ports"]);
  const members = names.map((member, at): Member => {
    const iface = ifaces.find((one) => one["name"] === member);
    const link = links[at];
    const up = iface !== undefined && isOn(iface) && isLinked(iface, link);
    return {
      name: member,
      iface,
      port: ports.find((one) => one["name"] === member),
      link,
      // Without link the router goes on showing what LACP said last.
      slave: up ? slaves?.find((one) => one["port"] === member) : undefined,
      recheck: undefined,
      active: active?.includes(member),
      up,
    };
  });
  return { name, row, mode: row["mode"] ?? "", enabled, members, monitor };
}

/** Old error counts say nothing; counts that still grow do. Without errors there is no second read. */
async function lookAgain(
  bonds: readonly Bond[],
  print: (menu: string) => Promise<Row[] | undefined>,
) {
  const erring = bonds
    .flatMap(({ members }) => members)
    .filter(({ iface }) => Number(iface?.["rx-error"] ?? 0) > 0);
  if (erring.length === 0) return;
  await wait(SECOND_LOOK);
  const rows = await print("/interface");
  for (const member of erring)
    member.recheck = rows?.find((row) => row[".id"] === member.iface?.[".id"]);
}

/** The monitor knows the cable, where a port has one. */
function isLinked(iface: Row, link: Row | undefined): boolean {
  const status = link?.["status"];
  return status === "link-ok" || (status !== "no-link" && iface["running"] === "true");
}

async function linkOf(reader: Reader, member: string, ports: Row[]): Promise<Row | undefined> {
  if (!ports.some((port) => port["name"] === member)) return undefined;
  const rows = await reader.run("/interface/ethernet/monitor", { numbers: member, once: "" });
  return rows?.[0];
}

/** A group lists all policies, those it does not grant with `!`. */
function policiesOf(group: string | undefined, groups: Row[]) {
  const policy = groups.find((one) => one["name"] === group)?.["policy"];
  if (policy === undefined) return undefined;
  return new Set(policy.split(",").filter((word) => !word.startsWith("!")));
}

function wayOut(error: unknown, version = "of this router"): string | undefined {
  if (!(error instanceof TrapError)) return undefined;
  switch (reasonOf(error)) {
    case "policy":
      return `The group of this user lacks the policy read: grant read and ${loginPolicies()}, in /user/group`;
    case "version":
      return `RouterOS ${version} does not have this menu as this package knows it`;
    case "other":
      return undefined;
  }
}
