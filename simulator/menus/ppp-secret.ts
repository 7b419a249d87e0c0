import type { Menu } from "../commands/menu";

/**
 * `/ppp/secret`: who may dial in; names may stand twice. Passwords show as `*****` without the policy
 * `sensitive`, and stand in an export only where secrets do. open (RouterOS: the profiles; any is taken).
 */
export const pppSecret: Menu = {
  path: "/ppp/secret",
  shows: [
    ...["name", "service", "caller-id", "password", "profile", "local-address", "remote-address"],
    ...["remote-ipv6-prefix", "routes", "ipv6-routes", "limit-bytes-in", "limit-bytes-out"],
    ...["last-logged-out", "last-caller-id", "last-disconnect-reason", "disabled", "comment"],
  ],
  required: ["name"],
  secret: ["password"],
  defaults: () => ({
    service: "any",
    "caller-id": "",
    password: "",
    profile: "default",
    "ipv6-routes": "",
    "limit-bytes-in": "0",
    "limit-bytes-out": "0",
    disabled: "no",
  }),
};
