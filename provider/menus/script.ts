import { scriptAdvice } from "./scripts/advice";
import { common, defineMenu, optional, required } from "../schema";
import { dateTime, flag, integer, name, oneOf, scriptPolicies, set, source } from "../values";

// /system/script print, RouterOS 7.22:
//   name=hello owner=admin policy=read,test dont-require-permissions=no last-started=2026-11-25 03:00:00
//   run-count=1 source=:log info "hello"

/** `/system/script`, https://help.mikrotik.com/docs/spaces/ROS/pages/47579229/Scripting */
export const script = defineMenu("/system/script", {
  type: "Script",
  noun: "script",
  key: ["name"],
  identifiedBy: [["source"]],
  properties: {
    /** Name of the script; no other script may have it. Changed in place. */
    name: required(name),
    /**
     * The script's text. Compared byte for byte apart from line ends. Every router user with the
     * policy read can read it: pass `pulumi.secret(...)` to keep it encrypted in state, and put no
     * password into it that they must not know.
     */
    source: required(source, { freeText: true }),
    /** What the script may do. Default: everything that the user who makes it may. */
    policy: optional(set(oneOf(...scriptPolicies))),
    /** Let users run it who have fewer policies. Default: `false`. Since RouterOS 6.43. */
    dontRequirePermissions: optional(flag, { default: "false", since: "6.43" }),
    comment: common.comment,
  },
  outputs: {
    /** User who made the script. */
    owner: optional(name),
    /** How often it ran since the router started. */
    runCount: optional(integer(0, 4_294_967_295)),
    /** When it ran last, as `2026-11-25 03:00:00` in the router's time; none: not yet. */
    lastStarted: optional(dateTime),
  },
  advice: ({ source: text, policy }) => scriptAdvice("source", text, policy),
  claims: ({ name: own }) =>
    own === undefined ? [] : [{ thing: `the script name ${own}`, purpose: "gives it to a script" }],
});
