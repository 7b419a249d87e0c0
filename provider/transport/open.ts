import { UsageError } from "../errors";
import { apiTransport } from "./api";
import type { Endpoint, Transport } from "./transport";

/** The transport that an endpoint's scheme asks for. Nothing is sent before the first command. */
export function openTransport(endpoint: Endpoint): Transport {
  if (endpoint.scheme === "apis" || endpoint.scheme === "api") return apiTransport(endpoint);
  throw new UsageError(
    `${endpoint.scheme}:// is not supported yet: reach the router's binary API with apis:// or api://`,
  );
}
