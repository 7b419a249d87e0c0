import type { Endpoint, Transport } from "../transport/transport";

/** When a change is confirmed: if it touches the way to the router, always, or never. */
export const confirmations = ["auto", "always", "off"] as const;
export type Confirm = (typeof confirmations)[number];

/** How a router is reached, and how carefully the way to it is kept. */
export interface Reach {
  endpoint: Endpoint;
  confirm: Confirm;
  /** After how many milliseconds without confirmation the router undoes a change. */
  confirmTime: number;
  open: (endpoint: Endpoint) => Transport;
}
