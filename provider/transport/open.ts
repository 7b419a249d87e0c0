import { isIP } from "node:net";
import ipaddr from "ipaddr.js";
import { apiTransport } from "./api";
import { addressOf } from "./api-endpoint";
import { restTransport } from "./rest";
import type { Endpoint, Transport } from "./transport";

const warned = new Set<string>();

/** The transport that an endpoint's scheme asks for. Nothing is sent before the first command. */
export function openTransport(endpoint: Endpoint): Transport {
  const { scheme } = endpoint;
  if (scheme === "api" || scheme === "http") warnOfClearText(endpoint);
  return scheme === "apis" || scheme === "api" ? apiTransport(endpoint) : restTransport(endpoint);
}

/** Tells it once per router: providers open their transports again and again. */
function warnOfClearText(endpoint: Endpoint): void {
  const key = `${endpoint.scheme}://${addressOf(endpoint)}`;
  if (isLoopback(endpoint.host) || warned.has(key)) return;
  warned.add(key);
  console.warn(`the password travels in clear text to ${endpoint.host}: use apis:// or https://`);
}

function isLoopback(host: string): boolean {
  if (isIP(host) === 0) return /^localhost\.?$/i.test(host);
  return ipaddr.process(host).range() === "loopback";
}
