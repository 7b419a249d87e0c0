import { Misused } from "../frame/exit";
import { RouterOsError } from "../../provider/errors";
import { shown } from "../../provider/values/shown";
import { compareVersions } from "../../provider/values/version";
import { capabilitiesOf, schemes } from "../../provider/transport/schemes";
import { isTrue, listed, type Row, type Way } from "./reach/way";
import { serviceOf, type Wanted } from "./wanted";

/** What a router has before anything is changed. */
export interface Found {
  version: string;
  identity: string;
  /** What its clock says. */
  clock: string;
  /** The row of the service that is to be used. */
  service: Row;
  /** The rows of all services, but for those of open connections. */
  services: Row[];
  /** The rows of services without TLS that are open and that this package could use. */
  clearText: Row[];
  certificates: Row[];
  group: Row | undefined;
  user: Row | undefined;
  /** Other users in the group of that name. */
  guests: string[];
  /** Every policy that the router's version has. */
  policies: string[];
}

const SERVICE = ["name", "port", "address", "available-from", "certificate", "tls-version"];
export const CERTIFICATE = [
  ...["name", "fingerprint", "expires-after", "invalid-after", "private-key", "expired", "revoked"],
];

/** Reads what enrolling looks at. Nothing is written. */
export async function look(way: Way, wanted: Wanted): Promise<Found> {
  const [resource] = await way.rows("/system/resource", ["version"]);
  const version = resource?.["version"]?.split(" ")[0] ?? "";
  if (!/^\d+\.\d+/.test(version))
    throw new RouterOsError(`${way.label} does not tell its RouterOS version: is it RouterOS?`);
  refuseVersion(version, wanted);
  const [identity] = await way.rows("/system/identity", ["name"]);
  const [clock] = await way.rows("/system/clock", ["date", "time"]);
  const services = await way.rows("/ip/service", [...SERVICE, "disabled", "invalid", "dynamic"]);
  const certificates = await way.rows("/certificate", CERTIFICATE);
  const groups = await way.rows("/user/group", ["name", "policy"]);
  const users = await way.rows("/user", ["name", "group", "address", "disabled", "comment"]);
  // From 7.19 on each open connection has a row of the same name.
  const own = services.filter((row) => !isTrue(row["dynamic"]) && row["name"] !== undefined);
  const service = own.find((row) => row["name"] === serviceOf(wanted));
  if (service === undefined)
    throw new RouterOsError(
      `${way.label} shows no ${serviceOf(wanted)} in /ip/service: does the group of "${way.username}" have the policy read?`,
    );
  refuseRights(way, users, groups);
  return {
    version,
    identity: identity?.["name"] ?? "",
    clock: `${clock?.["date"] ?? ""} ${clock?.["time"] ?? ""}`.trim(),
    service,
    services: own,
    clearText: own.filter(
      (row) => CLEAR_TEXT.includes(row["name"] ?? "") && !isTrue(row["disabled"]),
    ),
    certificates,
    group: groups.find((row) => row["name"] === wanted.user),
    user: users.find((row) => row["name"] === wanted.user),
    guests: users
      .filter((row) => row["group"] === wanted.user && row["name"] !== wanted.user)
      .map((row) => row["name"] ?? ""),
    policies: listed(groups.find((row) => row["name"] === "full")?.["policy"]).map((word) =>
      word.replace("!", ""),
    ),
  };
}

/** The services that carry passwords in clear text. */
const CLEAR_TEXT: string[] = Object.values(schemes)
  .filter(({ tls }) => !tls)
  .map(({ service }) => service);

function refuseVersion(version: string, { scheme }: Wanted): void {
  const { since } = capabilitiesOf({ scheme });
  if (since !== undefined && compareVersions(version, since) < 0)
    throw new Misused(
      `this router has RouterOS ${version}, and REST is there since ${since}: leave --transport out`,
    );
  if (compareVersions(version, "6.49") < 0)
    throw new Misused(`this router has RouterOS ${version}: update it to 6.49 or later first`);
}

/** Half of it done is worse than nothing: who may not make users is told before anything is made. */
function refuseRights({ username }: Way, users: readonly Row[], groups: readonly Row[]): void {
  // A user of RADIUS has no row here: then the router itself says what it forbids.
  const group = users.find((row) => row["name"] === username)?.["group"];
  const policies = listed(groups.find((row) => row["name"] === group)?.["policy"]);
  const lacks = ["write", "policy"].filter((one) => !policies.includes(one));
  if (policies.length > 0 && lacks.length > 0)
    throw new RouterOsError(
      `user "${shown(username)}" may not do it: its group ${shown(group ?? "")} lacks the ${lacks.length === 1 ? "policy" : "policies"} ${lacks.join(" and ")}; log in as a user of the group full. Nothing was changed`,
    );
}
