import { type Bond, namesIn } from "../facts";
import { type Evidence, type Finding, inProgram, onNamed, shown } from "../finding";

const place = (bond: Bond) => `/interface/bonding ${bond.name}`;

/** The bond itself: whether it is there, is enabled, runs, and is made for more than one port. */
export const bondFindings: readonly Finding[] = [
  {
    code: "bond-missing",
    severity: "error",
    look: ({ asked, bonds, allBonds }) => {
      if (asked === undefined || bonds.length > 0) return [];
      const names = allBonds.map((row) => row["name"] ?? "").join(", ");
      const others = names === "" ? "no bonds" : `the bonds ${names}`;
      return [{ bond: asked, shows: [`/interface/bonding: ${others}`] }];
    },
    cause: ({ bond }) => `The router has no bond of the name ${bond}.`,
    fix: ({ bond = "bond1" }) => ({
      program: `new Bond("uplink", { name: ${inProgram(bond)}, slaves: [...] }), and pulumi up; a program that has it already was not applied to this router: compare --host with the stack's routeros:host`,
    }),
  },
  {
    code: "no-bonds",
    severity: "note",
    look: ({ asked, allBonds }) =>
      asked === undefined && allBonds.length === 0
        ? [{ shows: ["/interface/bonding: no bonds"] }]
        : [],
    cause: () => "The router has no bond: only its addresses, log and version were looked at.",
    fix: () => ({
      program: `new Bond("uplink", { name: "bond1", slaves: [...] }), and pulumi up; a program that has it already was not applied to this router: compare --host with the stack's routeros:host`,
    }),
  },
  {
    code: "bond-disabled",
    severity: "error",
    look: ({ bonds }) =>
      bonds
        .filter(({ enabled }) => !enabled)
        .map((bond) => ({ bond: bond.name, shows: [shown(place(bond), bond.row, "disabled")] })),
    cause: ({ bond }) => `${bond} is disabled: it carries nothing.`,
    fix: ({ bond }) => ({
      program: "disabled: false, or leave disabled out",
      router: onNamed("/interface/bonding", "enable", bond),
    }),
  },
  {
    code: "bond-down",
    severity: "error",
    look: ({ bonds, interfaces }) =>
      bonds
        .filter(({ enabled, row }) => enabled && row["running"] === "false")
        .map((bond) => {
          const ups = bond.members.filter(({ up }) => up).map(({ name }) => name);
          return {
            bond: bond.name,
            other: ups.join(", "),
            shows: [
              shown(place(bond), bond.row, "running", "slaves", "min-links"),
              shown(
                `/interface ${bond.name}`,
                interfaces.find((iface) => iface["name"] === bond.name),
                "last-link-down-time",
              ),
            ],
          };
        }),
    cause: ({ bond, other }) =>
      other === ""
        ? `${bond} does not run: no member has link.`
        : `${bond} does not run, although there is link on ${other}: too few members count.`,
    fix: ({ other }) =>
      other === ""
        ? {
            cable:
              "plug in the cables of the members; see member-no-link and member-disabled below",
          }
        : { program: "minLinks: 0, or no more than there are members with link" },
  },
  {
    code: "bond-single-member",
    severity: "warning",
    look: ({ bonds }) =>
      bonds
        .filter(({ members }) => members.length === 1)
        .map((bond) => ({ bond: bond.name, shows: [shown(place(bond), bond.row, "slaves")] })),
    cause: ({ bond }) =>
      `${bond} has one member: when its cable goes, nothing takes over. RouterOS allows it; the manual asks for two.`,
    fix: () => ({ program: 'slaves: ["ether2", "ether3"]: name the second port too' }),
  },
  {
    code: "mac-not-used",
    severity: "warning",
    look: ({ bonds }) =>
      bonds
        .filter(({ row }) => !isHost(row["forced-mac-address"]))
        .map((bond) => ({
          bond: bond.name,
          shows: [shown(place(bond), bond.row, "forced-mac-address", "mac-address")],
        })),
    cause: ({ bond }) =>
      `The forced-mac-address of ${bond} is zero, broadcast or multicast: RouterOS keeps it and does not use it.`,
    fix: ({ bond }) => ({
      program:
        "forcedMacAddress: the address of a host (the second digit is even), or leave it out",
      router: onNamed("/interface/bonding", "unset", bond, {
        "value-name": "forced-mac-address",
      }),
    }),
  },
  {
    code: "mtu-above-l2mtu",
    severity: "error",
    look: ({ bonds }) => bonds.flatMap(tooLarge),
    cause: ({ bond, port, other }) =>
      `The mtu of ${bond} is above the l2mtu ${other} of ${port}: full packets that leave there are lost.`,
    fix: ({ bond, other = "" }) => ({
      program: `mtu: ${other}, or less`,
      router: onNamed("/interface/bonding", "set", bond, { mtu: other }),
    }),
  },
  {
    code: "router-warning",
    severity: "note",
    look: ({ bonds }) =>
      bonds
        .filter(({ row }) => row[".about"] !== undefined)
        .map((bond) => ({
          bond: bond.name,
          other: bond.row[".about"] ?? "",
          shows: [shown(place(bond), bond.row, ".about")],
        })),
    cause: ({ bond, other }) => `RouterOS itself says of ${bond}: ${other}.`,
    fix: () => ({
      program: "see the findings above; RouterOS takes such settings without a refusal",
    }),
  },
];

function isHost(mac: string | undefined): boolean {
  if (mac === undefined) return true;
  return Number.parseInt(mac.slice(0, 2), 16) % 2 === 0 && mac !== "00:00:00:00:00:00";
}

function tooLarge(bond: Bond): Evidence[] {
  const mtu = Number(bond.row["mtu"]);
  const smallest = bond.members
    .flatMap(({ name, iface }) =>
      iface?.["l2mtu"] ? [{ name, l2mtu: Number(iface["l2mtu"]) }] : [],
    )
    .sort((a, b) => a.l2mtu - b.l2mtu)[0];
  if (smallest === undefined || !(mtu > smallest.l2mtu)) return [];
  const { name, l2mtu } = smallest;
  return [
    {
      bond: bond.name,
      port: name,
      other: String(l2mtu),
      shows: [shown(place(bond), bond.row, "mtu"), `/interface ${name}: l2mtu=${l2mtu}`],
    },
  ];
}

/** The other bonds that list a member. */
export const alsoIn = (member: string, bond: string, rows: readonly Record<string, string>[]) =>
  rows.filter((row) => row["name"] !== bond && namesIn(row["slaves"]).includes(member));
