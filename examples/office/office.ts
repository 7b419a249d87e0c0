import * as pulumi from "@pulumi/pulumi";
import {
  BackupSchedule,
  Bond,
  BridgePort,
  IpAddress,
  LoggingAction,
  LoggingRule,
  Vlan,
} from "pulumi-routeros";
import type { Site, SiteRouter } from "./site";

/** Arguments of an {@link Office}. */
export interface OfficeArgs extends Site {
  /** Encrypts the routers' backups. Default: none, not encrypted. */
  backupPassword?: pulumi.Input<string>;
}

/**
 * An office: on each of its routers a bond as one port of the bridge, a VLAN with a gateway per
 * network, link events to the syslog server, and a nightly backup.
 *
 * Give it `{ provider: new Provider(...) }` instead of `device` where the program itself says how
 * the router is reached.
 */
export class Office extends pulumi.ComponentResource {
  /** The gateway of each network, by the VLAN's name; with the device where there are several. */
  readonly gateways: pulumi.Output<Record<string, string>>;

  constructor(name: string, args: OfficeArgs, opts?: pulumi.ComponentResourceOptions) {
    super("office:index:Office", name, {}, opts);
    const gateways = args.routers.map((router) => this.router(router, args));
    this.gateways = pulumi
      .all(gateways)
      .apply((all) => Object.assign({}, ...all) as Record<string, string>);
    this.registerOutputs({ gateways: this.gateways });
  }

  /** Everything on one router; answers its gateways. */
  private router(
    { device, bond, bridge, vlans, backup }: SiteRouter,
    { title, syslog, backupPassword }: OfficeArgs,
  ): pulumi.Input<Record<string, pulumi.Input<string>>> {
    const on = device === undefined ? {} : { device };
    const called = (what: string) => (device === undefined ? what : `${device}-${what}`);
    const opts = { parent: this };

    const uplink = new Bond(
      called("uplink"),
      {
        name: "bond1",
        mode: bond.mode,
        slaves: bond.ports,
        ...(bond.primary === undefined ? {} : { primary: bond.primary }),
        ...(bond.hashPolicy === undefined ? {} : { transmitHashPolicy: bond.hashPolicy }),
        ...(bond.lacpMode === undefined ? {} : { lacpMode: bond.lacpMode }),
        comment: `uplink of ${title}`,
        takePorts: true, // out of the factory's bridge now, back into it on destroy
        ...on,
      },
      opts,
    );
    const port = new BridgePort(called("uplink"), { interface: uplink.name, bridge, ...on }, opts);

    const gateways = vlans.map(({ name, id, address }) => {
      // The address needs the VLAN, the VLAN its bridge with the bond in it.
      const vlan = new Vlan(
        called(name),
        { name, vlanId: id, interface: port.bridge, ...on },
        opts,
      );
      const gateway = new IpAddress(called(name), { address, interface: vlan.name, ...on }, opts);
      return [called(name), gateway.address] as const;
    });

    if (syslog !== undefined) {
      const action = new LoggingAction(
        called("syslog"),
        { name: "syslog", target: "remote", remote: syslog, ...on },
        opts,
      );
      new LoggingRule(called("links"), { topics: ["interface"], action: action.name, ...on }, opts);
    }
    if (backup !== undefined)
      new BackupSchedule(
        called("nightly"),
        {
          name: "nightly",
          ...backup,
          ...(backupPassword === undefined ? {} : { password: backupPassword }),
          ...on,
        },
        opts,
      );
    return Object.fromEntries(gateways);
  }
}
