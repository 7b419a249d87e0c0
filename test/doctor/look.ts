import { connect } from "../../cli/connection";
import { type Diagnosis, diagnose } from "../../cli/doctor/diagnose";
import type { Facts } from "../../cli/doctor/facts";
import { gather } from "../../cli/doctor/gather";
import { type Simulator, simulator } from "../../simulator";
import { answered } from "../support/patience";
import type { Scenario } from "./scenarios";

/** A moment that makes reports the same every day. */
export const NOW = new Date("2026-11-25T10:00:00Z");

/** The release at which RouterOS is not old, for scenarios that are about something else. */
const RELEASES: Readonly<Record<string, string>> = {
  6: "6.49.23 (long-term)",
  7: "7.24.5 (stable)",
};

const open: Simulator[] = [];

afterEach(async () => {
  for (const router of open.splice(0)) await router.close();
});

/** A router with a healthy bond, to which a scenario then happens; it ends with the test. */
export async function stage({ does, bond = {}, version = "7.22.3", ...options }: Scenario) {
  const router = await simulator({
    configuration: "empty",
    now: NOW,
    release: RELEASES[version.charAt(0)] ?? version,
    version,
    ...options,
  });
  open.push(router);
  if (bond !== null) {
    router.add("/interface/vlan", { name: "vlan7", "vlan-id": "7", interface: "ether1" });
    const healthy = { name: "bond1", slaves: "ether2,ether3", mode: "active-backup" };
    router.add("/interface/bonding", { ...healthy, ...bond });
    router.add("/ip/address", { address: "10.0.0.1/24", interface: "bond1" });
  }
  await does?.(router);
  return router;
}

/** Looks at a router as the command does. */
export async function look(
  router: Simulator,
  { asked, user = "admin" }: Pick<Scenario, "asked" | "user"> = {},
  host = router.url,
): Promise<{ facts: Facts; found: Diagnosis[] }> {
  const connection = await connect(
    { host, username: user, timeout: answered },
    { env: {}, stdin: process.stdin },
  );
  try {
    const facts = await gather(connection.router, connection.username, asked);
    return { facts, found: diagnose(facts) };
  } finally {
    await connection.router.close();
  }
}

/** Types a line at the router's console, as its administrator. */
export async function paste(router: Simulator, line: string): Promise<void> {
  const id = router.add("/system/script", { name: "pasted", source: line });
  const { router: client } = await connect(
    { host: router.url, timeout: answered },
    { env: {}, stdin: process.stdin },
  );
  try {
    await client.run("/system/script/run", { number: "pasted" });
  } finally {
    await client.close();
    router.remove("/system/script", id);
  }
}

/** What is found in a scenario. */
export const play = async (scenario: Scenario): Promise<Diagnosis[]> =>
  (await look(await stage(scenario), scenario)).found;
