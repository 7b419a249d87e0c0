import type { Router } from "../router/router";
import type { Row, Words } from "../transport/transport";
import { within } from "../values";
import { ownAddresses } from "./lockout";
import { paths } from "./paths";

/**
 * True where one of these routes, before or after a change, may carry the answers to us: it leads to
 * where we come from, and no network that the router itself is in says so more exactly. Where the
 * router does not show from where we come, any route may.
 */
export async function leadsToUs(
  router: Router,
  routes: readonly Words[],
  word: string,
): Promise<boolean> {
  const on = routes.filter((route) => route["disabled"] !== "true");
  if (on.length === 0) return false;
  const ours = await router.once("from where we come", () => ownAddresses(router));
  if (ours.length === 0) return true;
  const networks = (await router.rows(paths.addresses))
    .filter(isOn)
    .map(({ address = "" }) => address);
  return on.some(({ [word]: leads = "0.0.0.0/0" }) =>
    ours.some(
      (address) =>
        within(address, [leads]) &&
        !networks.some((one) => within(address, [one]) && lengthOf(one) >= lengthOf(leads)),
    ),
  );
}

const isOn = (row: Row): boolean => row["disabled"] !== "true" && row["invalid"] !== "true";
const lengthOf = (network: string): number => Number(network.split("/")[1] ?? 32);
