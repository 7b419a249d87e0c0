import { cannot, LoginError, TrapError } from "../../provider/errors";
import { takenTexts } from "../../simulator/commands/taken";
import { menuLink } from "./links";
import { bullets, code, paragraphs, table } from "./markdown";
import { menuPaths } from "./menus";

/** What routers answer when the user, the device or the value is at fault, as it is on record. */
const refusals: readonly [what: string, error: Error][] = [
  ["The user may not", new TrapError("not enough permissions (9)", "/interface/vlan/add")],
  ["The user may not use the API", new TrapError("not allowed (9)", "/interface/vlan/print")],
  [
    "The device forbids it",
    new TrapError(
      "failure: not allowed by device-mode (/system/scheduler/add; line 1)",
      "/system/scheduler/add",
    ),
  ],
  ["The login", new LoginError("invalid user name or password (6)")],
  ["The mtu", new TrapError("failure: could not set mtu", "/interface/bonding/set")],
];

/** The page of what can go wrong with any resource. */
export const errorsPage = (): string =>
  paragraphs(
    "# Errors of every resource",
    "Each error is one sentence: what could not be done, the router's own words, and the way out.",
    "## Before anything is written",
    "A preview asks no router. It refuses what no router would take: a property or a value that is not accepted, two resources that want the same of a router, what leads nowhere. All of it is said at once, with the way out.",
    "## What routers refuse",
    ...refusals.map(([what, error]) =>
      paragraphs(
        `### ${what}`,
        `> ${cannot('change the vlan "guests" on 192.168.88.1', error).message}`,
      ).trimEnd(),
    ),
    "## What is there already {#taken}",
    "The router has a row with the same key. This package looks before it writes, and offers the two ways out: `adopt: true`, or an alias where only the name in the program changed. Who writes past it meets RouterOS's own words:",
    bullets(
      takenTexts("NAME").map(([menu, text]) => {
        const place = menuPaths.includes(menu) ? menuLink(menu) : code(menu);
        return `${code(`failure: ${text}`)}: ${place}`;
      }),
    ),
    "## When the connection is lost",
    "What a command did is then not known: the provider looks at the router before it tries again, and what stays unknown is kept in state, and settled by the next run. [Recovery](/guide/recovery) has it case by case.",
    "## How commands end",
    table(
      ["code", "means"],
      [
        ["0", "fine"],
        ["1", "found something, or failed"],
        ["2", "misused"],
        ["3", "could not look"],
      ],
    ),
    "What each command means by them is in [how commands end](/guide/exit-codes).",
  );
