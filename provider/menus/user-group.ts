import { defineMenu, optional, required } from "../schema";
import { allPolicies, name, network, policies, set, text } from "../values";

// /user/group print, RouterOS 7.22 (a group keeps every policy, with ! where it is not granted):
//   name=pulumi policy=read,write,api,!local,!telnet,!ssh,!ftp,!reboot,!policy,!test,!winbox,
//   !password,!web,!sniff,!sensitive,!romon,!rest-api skin=default

/** The groups that RouterOS brings. */
const factory: readonly (string | undefined)[] = ["read", "write", "full"];

/** `/user/group`, https://help.mikrotik.com/docs/spaces/ROS/pages/8978504/User */
export const userGroup = defineMenu("/user/group", {
  type: "UserGroup",
  noun: "user group",
  key: ["name"],
  guards: "group",
  properties: {
    /** Name of the group; no other group may have it. Changed in place. */
    name: required(name),
    /**
     * What its users may do, and how they may log in: `["read", "write", "api"]`. What is not named
     * is denied. `"rest-api"` is there from RouterOS 7 on, `"dude"` and `"tikapp"` only before.
     */
    policy: required(policies, {
      overwrite: allPolicies,
      values: {
        "rest-api": { since: "7.1" },
        dude: { until: "7.0" },
        tikapp: { until: "7.0" },
      },
    }),
    /** Skin of WebFig. Default: `"default"`. */
    skin: optional(name, { default: "default" }),
    /**
     * Networks of which one must hold the address by which this program itself comes: otherwise
     * nothing is written. Default: not looked at.
     */
    admits: optional(set(network), { local: true }),
    /** A note for people. Default: none. Not in RouterOS 6. */
    comment: optional(text, { default: "", freeText: true, since: "7.1" }),
  },
  mistaken: { policies: "policy" },
  isFactory: (row) => factory.includes(row["name"]),
  claims: ({ name: own }) =>
    own === undefined
      ? []
      : [{ thing: `the user group name ${own}`, purpose: "gives it to a user group" }],
});
