import { type Failure, defineMenu, onlyIfThere, optional, required } from "../schema";
import { flag, integer, name, network, oneOf, set, textOrTexts } from "../values";

// /ip/service print, RouterOS 7.22 (since 7.19 with rows of what else listens and who is connected;
// since 7.24 with available-from in place of address):
//   name=api-ssl port=8729 proto=tcp address=192.168.88.0/24 certificate=server tls-version=any
//   vrf=main max-sessions=20 dynamic=no invalid=no disabled=no

/** The services that speak TLS. */
const overTls: readonly (string | undefined)[] = ["api-ssl", "www-ssl", "reverse-proxy"];

/** `/ip/service`, https://help.mikrotik.com/docs/spaces/ROS/pages/103841820/Services */
export const ipService = defineMenu("/ip/service", {
  type: "IpService",
  noun: "service",
  key: ["name"],
  kind: "fixed",
  guards: "service",
  // Each open connection is a row with the name of its service, too.
  dynamicSince: "7.19",
  properties: {
    /** Which service. `"reverse-proxy"` since RouterOS 7.22. Another one replaces the resource. */
    name: required(
      oneOf("api", "api-ssl", "ftp", "reverse-proxy", "ssh", "telnet", "winbox", "www", "www-ssl"),
      { values: { "reverse-proxy": { since: "7.22" } } },
    ),
    /** Off while true. Default: as it was found. */
    disabled: optional(flag),
    /** TCP port, 1 to 65535. Default: as it was found. */
    port: optional(integer(1, 65_535)),
    /**
     * Networks from which it may be reached; `[]` is everywhere. RouterOS calls it `available-from`
     * since 7.24. Default: as it was found.
     */
    address: optional(set(network)),
    /** Name of the certificate of a service over TLS, or `"none"`. Default: as it was found. */
    certificate: optional(name),
    /** TLS versions of a service over TLS. Default: as it was found. */
    tlsVersion: optional(oneOf("any", "only-1.2")),
    /** Routing table in which it listens. Default: as it was found. Not in RouterOS 6. */
    vrf: optional(name, { since: "7.1" }),
    /** How many may use it at once, 1 to 1000. Default: as it was found. Since RouterOS 7.16. */
    maxSessions: optional(integer(1, 1000), { since: "7.16" }),
    /**
     * What RouterOS calls `address` since 7.24.
     *
     * @deprecated Write `address`, which is right on every version.
     */
    availableFrom: optional(textOrTexts, { word: "address", sameAs: "address" }),
    ...onlyIfThere,
  },
  mistaken: { addresses: "address", enabled: "disabled" },
  check: ({ name: service, certificate, tlsVersion }, isUnknown): Failure[] => {
    if (overTls.includes(service) || isUnknown("name")) return [];
    return Object.entries({ certificate, tlsVersion }).flatMap(([property, value]) =>
      value === undefined
        ? []
        : [
            {
              property,
              reason: `${property} only goes with a service over TLS (${overTls.join(", ")}), not with ${JSON.stringify(service)}: leave it out`,
            },
          ],
    );
  },
  claims: ({ name: own }) =>
    own === undefined ? [] : [{ thing: `the service ${own}`, purpose: "sets it" }],
});
