import type { Menu, Router } from "../commands/menu";
import { atLeast } from "../machine/version";

/** MikroTik's number among enterprises, of which every engine id begins with. */
const ENGINE = "80003a8c04";

/**
 * `/snmp`: how the router answers SNMP. Recorded rows of a new router have no `trap-interfaces`. open
 * (RouterOS: how an interface that is gone shows there; as its id, like everywhere)
 */
export const snmp: Menu = {
  path: "/snmp",
  single: true,
  shows: [
    ...["enabled", "contact", "location", "engine-id", "engine-id-suffix", "src-address"],
    ...["trap-target", "trap-community", "trap-version", "trap-generators", "trap-interfaces"],
    ...["vrf"],
  ],
  defaults: ({ version, store }) => ({
    enabled: "no",
    contact: "",
    location: "",
    "src-address": "::",
    "trap-target": "",
    "trap-community": store.items("/snmp/community")[0]?.words["name"] ?? "public",
    "trap-version": "1",
    "trap-generators": "temp-exception",
    "trap-interfaces": "",
    ...(atLeast(version, "7") && { vrf: "main" }),
    [atLeast(version, "7.10") ? "engine-id-suffix" : "engine-id"]: "",
  }),
  // Before 7.10 `engine-id` was what is `engine-id-suffix` since. open (RouterOS: how it joins both)
  show: ({ version }, { words }) => ({
    ...(atLeast(version, "7.10") && { "engine-id": `${ENGINE}${words["engine-id-suffix"] ?? ""}` }),
    ...(words["trap-interfaces"] === "" && { "trap-interfaces": undefined }),
  }),
};

/** Switched off, as on a new router. */
export function addSnmp(router: Router): void {
  const { store } = router;
  const given = snmp.defaults?.(router, { name: "", policies: new Set() }) ?? {};
  const community = store.items("/snmp/community")[0]?.id ?? "";
  store.add("/snmp", { ...given, enabled: "false", "trap-community": community });
}
