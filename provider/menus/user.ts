import { common, defineMenu, optional, required } from "../schema";
import { durationFrom, flag, name, network, oneOf, set, wordOf } from "../values";
import { weaknesses } from "../values/password";

// /user print detail, RouterOS 7.22 (the password is shown to nobody):
//   name=pulumi group=pulumi address=192.168.88.0/24 inactivity-policy=none inactivity-timeout=10m
//   last-logged-in=2026-11-25 03:00:00 expired=no disabled=no

/** `/user`, https://help.mikrotik.com/docs/spaces/ROS/pages/8978504/User */
export const user = defineMenu("/user", {
  type: "User",
  noun: "user",
  key: ["name"],
  guards: "user",
  properties: {
    /** Name by which the user logs in; no other user may have it. Changed in place. */
    name: required(name),
    /** Name of the user's group: `group.name`, `"read"`. */
    group: required(name, { refersTo: "/user/group" }),
    /**
     * The user's password; a new user needs one. The router shows it to nobody: another text here
     * sets it, and what an administrator sets by hand is not seen. Secret in state. What is weak
     * about it is said at preview, without it.
     */
    password: optional(wordOf(/^[^]+$/, "a text that is not empty"), {
      freeText: true,
      secret: true,
      writeOnly: true,
    }),
    /** Networks from which the user may log in: `["192.168.88.0/24"]`. Default: none named, from everywhere. */
    address: optional(set(network), { default: "" }),
    /** What happens to an idle session at a terminal. Default: `"none"`. Since RouterOS 7.16. */
    inactivityPolicy: optional(oneOf("none", "lockscreen", "logout"), {
      default: "none",
      since: "7.16",
    }),
    /** How long a session may be idle, `"1m"` to `"1d"`. Default: `"10m"`. Since RouterOS 7.16. */
    inactivityTimeout: optional(durationFrom("1m", "1d"), { default: "10m", since: "7.16" }),
    ...common,
  },
  outputs: {
    /** True when the password has to be changed before anything else. */
    expired: optional(flag),
  },
  mistaken: { addresses: "address", passwd: "password", policy: "group" },
  discreetAdvice: ({ name: own, password }) => {
    if (password === undefined) return [];
    const weak = weaknesses(password, own === undefined ? [] : [own]);
    const text = `password: choose a stronger one, for ${weak.join(", and ")}`;
    return weak.length === 0 ? [] : [{ severity: "warn", text }];
  },
  claims: ({ name: own }) =>
    own === undefined ? [] : [{ thing: `the user name ${own}`, purpose: "gives it to a user" }],
  obstacles: (_router, { password }, id) =>
    Promise.resolve(
      id === undefined && password === undefined
        ? [{ text: "password: a new user needs one", passes: false }]
        : [],
    ),
});
