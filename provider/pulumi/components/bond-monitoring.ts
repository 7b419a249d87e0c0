import * as pulumi from "@pulumi/pulumi";
import { refusal } from "../program/config";
import { follow, type Listed, sayIfUnknown } from "./follow";
import { GraphingInterface, LoggingAction, LoggingRule, Snmp, SnmpCommunity } from "../resources";

/** Who watches a router by SNMP, and how; for {@link BondMonitoring}. */
export interface MonitoringBySnmp {
  /**
   * Name of the community that is made, any but `public`; kept as a secret, for with SNMP 2c it is all
   * that a reader needs.
   */
  community: pulumi.Input<string>;
  /**
   * Addresses of the programs that watch, IPv4 or IPv6: they may ask, nobody else may, and they get
   * the traps. The factory's community `public` is disabled meanwhile.
   */
  managers: pulumi.Input<pulumi.Input<string>[]>;
  /**
   * Passwords of SNMP 3, 8 characters or more. With them questions and traps are signed by SHA1 and
   * encrypted by AES; without them they are SNMP 2c, readable on the way. Default: none.
   */
  passwords?: pulumi.Input<{
    /** Signs. */
    authentication: pulumi.Input<string>;
    /** Encrypts. */
    encryption: pulumi.Input<string>;
  }>;
  /** Whom to call about this router. Default: none. */
  contact?: pulumi.Input<string>;
  /** Where it stands. Default: none. */
  location?: pulumi.Input<string>;
  /** Other interfaces whose link sends traps, such as those of a second bond. Default: none. */
  otherInterfaces?: pulumi.Input<pulumi.Input<string>[]>;
}

/** Arguments of a {@link BondMonitoring}. */
export interface BondMonitoringArgs {
  /** Name of the bond: `bond.name`. */
  bond: pulumi.Input<string>;
  /**
   * Names of its members, `["ether2", "ether3"]`, or the bond's own list, `bond.slaves`. The graphs of
   * a list that is not known yet are not in the preview.
   */
  members: pulumi.Input<pulumi.Input<string>[]>;
  /** SNMP. A router has one: a second bond on it goes into `otherInterfaces`. Default: none. */
  snmp?: MonitoringBySnmp;
  /** Log links that come and go to files on the router's disk; `false` where another bond does. */
  log?:
    | false
    | {
        /** Name of the logging action and of its files: letters and digits. Default: `"links"`. */
        name?: pulumi.Input<string>;
        /** Folder of the files: `"usb1"`. Default: `flash` on a board that has it, for there the rest is lost at a restart; else the root. */
        directory?: pulumi.Input<string>;
        /** How many files are kept, 1 to 65535. Default: 2. */
        files?: pulumi.Input<number>;
        /** How many lines a file has, 1 to 65535. Default: 1000. */
        lines?: pulumi.Input<number>;
      };
  /** Draw graphs of the bond and of each member; `false` for none. */
  graphs?:
    | false
    | {
        /** Network that may look at them. Default: `"0.0.0.0/0"`, everybody who reaches the web pages. */
        allowAddress?: pulumi.Input<string>;
        /** Keep them over a restart. Default: `true`. */
        storeOnDisk?: pulumi.Input<boolean>;
      };
  /** Which router of `routeros:devices` this is on; none: the one of `routeros:host`. */
  device?: pulumi.Input<string>;
  /** Manage the logging, the graphs and the community that the router already has under these names. Default: `false`. */
  adopt?: pulumi.Input<boolean>;
}

/**
 * Everything that watches a bond: links that come and go are logged to disk, the router's own graphs
 * show the traffic of the bond and of each member, and SNMP answers the programs that watch and tells
 * them of links. RouterOS has no trap for a bond whose active member changes: the trap of the member
 * whose link went is what tells.
 *
 * @example
 * ```ts
 * const uplink = new Bond("uplink", { name: "bond1", slaves: ["ether2", "ether3"] });
 * new BondMonitoring("uplink", {
 *   bond: uplink.name,
 *   members: ["ether2", "ether3"],
 *   snmp: { community: config.requireSecret("community"), managers: ["192.168.90.5"] },
 *   graphs: { allowAddress: "192.168.90.0/24" },
 * });
 * ```
 */
export class BondMonitoring extends pulumi.ComponentResource {
  constructor(name: string, args: BondMonitoringArgs, opts?: pulumi.ComponentResourceOptions) {
    super("routeros:index:BondMonitoring", name, {}, opts);
    const { bond, device, adopt } = args;
    const members = follow(args.members, (all) => unlike(name, bond, all));
    const here = { device, adopt };
    if (args.log !== false) logLinks(this, name, args.log ?? {}, here);
    if (args.graphs !== false) draw(this, name, bond, members, { ...args.graphs, ...here });
    if (args.snmp) answer(this, name, bond, members, args.snmp, here);
    this.registerOutputs({});
  }
}

/** The members: each is a graph and a resource of its own, and of two alike the engine would speak of URNs. */
function unlike(
  name: string,
  bond: pulumi.Input<string>,
  members: pulumi.Input<string>[],
): pulumi.Input<string>[] {
  const what = `BondMonitoring ${JSON.stringify(name)}: members has`;
  const named = members.filter((one) => typeof one === "string");
  const twice = named.find((one, at) => named.indexOf(one) !== at);
  if (twice !== undefined)
    throw refusal(`${what} ${JSON.stringify(twice)} twice: write each member once`);
  if (typeof bond === "string" && named.includes(bond))
    throw refusal(`${what} the bond itself, ${JSON.stringify(bond)}: leave it out`);
  return members;
}

/** The factory's community, which everybody knows, is the one that is disabled meanwhile. */
function notPublic(name: string, community: string): string {
  if (community !== "public") return community;
  throw refusal(
    `BondMonitoring ${JSON.stringify(name)}: snmp.community is "public", which everybody tries and which is disabled while the managers watch: write another name`,
  );
}

/** What every resource of the component gets. */
interface Here {
  device: pulumi.Input<string> | undefined;
  adopt: pulumi.Input<boolean> | undefined;
}

function logLinks(
  parent: BondMonitoring,
  name: string,
  log: Exclude<BondMonitoringArgs["log"], false | undefined>,
  here: Here,
): void {
  const { name: file = "links", directory, files, lines } = log;
  const action = new LoggingAction(
    `${name}-links`,
    {
      name: file,
      target: "disk",
      diskFileName: directory === undefined ? undefined : pulumi.interpolate`${directory}/${file}`,
      diskFileCount: files,
      diskLinesPerFile: lines,
      ...here,
    },
    { parent },
  );
  const rule = { topics: ["interface"], action: action.name, ...here };
  new LoggingRule(`${name}-links`, rule, { parent });
}

/** One graph each; a resource is known by its place where its name is an output. */
function draw(
  parent: BondMonitoring,
  name: string,
  bond: pulumi.Input<string>,
  members: Listed<string>,
  common: Here & { allowAddress?: pulumi.Input<string>; storeOnDisk?: pulumi.Input<boolean> },
): void {
  const one = (called: string, of: pulumi.Input<string>) =>
    new GraphingInterface(called, { interface: of, ...common }, { parent });
  one(`${name}-graph`, bond);
  const what = `BondMonitoring ${JSON.stringify(name)}`;
  if (!Array.isArray(members)) sayIfUnknown(what, "members", members, "their graphs");
  void follow(members, (all) => {
    all.forEach((of, at) => one(`${name}-graph-${typeof of === "string" ? of : at + 1}`, of));
  });
}

function answer(
  parent: BondMonitoring,
  name: string,
  bond: pulumi.Input<string>,
  members: Listed<string>,
  { passwords, managers, otherInterfaces = [], ...given }: MonitoringBySnmp,
  here: Here,
): void {
  const { contact, location } = given;
  const community = new SnmpCommunity(
    `${name}-snmp`,
    {
      name: follow(given.community, (community) => notPublic(name, community)),
      addresses: managers,
      ...(passwords === undefined
        ? {}
        : {
            security: "private",
            authenticationProtocol: "SHA1",
            authenticationPassword: follow(passwords, (both) => both.authentication),
            encryptionProtocol: "AES",
            encryptionPassword: follow(passwords, (both) => both.encryption),
          }),
      ...here,
    },
    { parent },
  );
  const closed = new SnmpCommunity(
    `${name}-public`,
    { name: "public", disabled: true, onlyIfThere: true, ...here },
    { parent },
  );
  new Snmp(
    `${name}-snmp`,
    {
      enabled: true,
      trapCommunity: community.name,
      trapTarget: managers,
      trapVersion: passwords === undefined ? 2 : 3,
      trapGenerators: ["interfaces"],
      trapInterfaces: follow(members, (own) =>
        follow(otherInterfaces, (others) => [bond, ...own, ...others]),
      ),
      contact,
      location,
      ...here,
    },
    // SNMP is not on before it answers the managers only.
    { parent, dependsOn: closed },
  );
}
