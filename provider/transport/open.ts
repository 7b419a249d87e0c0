import { isIP } from "node:net";
import ipaddr from "ipaddr.js";
import { apiTransport } from "./api";
import { addressOf } from "./api-endpoint";
import { restTransport } from "./rest";
import { type Capabilities, capabilitiesOf, schemesThat } from "./schemes";
import type { Endpoint, Transport } from "./transport";

const warned = new Set<string>();

/** By protocol: how a connection is opened. */
const openings: Readonly<Record<Capabilities["protocol"], (endpoint: Endpoint) => Transport>> = {
  api: apiTransport,
  rest: restTransport,
};

/** The transport that an endpoint's scheme asks for. Nothing is sent before the first command. */
export function openTransport(endpoint: Endpoint): Transport {
  const { protocol, tls } = capabilitiesOf(endpoint);
  if (!tls) warnOfClearText(endpoint);
  return openings[protocol](endpoint);
}

/** Tells it once per router: providers open their transports again and again. */
function warnOfClearText(endpoint: Endpoint): void {
  const key = `${endpoint.scheme}://${addressOf(endpoint)}`;
  if (isLoopback(endpoint.host) || warned.has(key)) return;
  warned.add(key);
  console.warn(
    `the password travels in clear text to ${endpoint.host}: use ${schemesThat(({ tls }) => tls).join(" or ")}`,
  );
}

function isLoopback(host: string): boolean {
  if (isIP(host) === 0) return /^localhost\.?$/i.test(host);
  return ipaddr.process(host).range() === "loopback";
}
