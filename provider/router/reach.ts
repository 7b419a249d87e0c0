import type { Confirm } from "../values/confirm";
import type { Endpoint, Transport } from "../transport/transport";

/** What safety installs on a router. */
export interface Guard {
  /** True of a router on which each write is looked at by itself. */
  looksAt(router: { label: string }): boolean;
  /** Called before each write; what it throws keeps that from being sent. Undefined: nothing does. */
  beforeWrite(
    router: { label: string },
    transport: Pick<Transport, "print">,
  ): Promise<void> | undefined;
  /** True while somebody will remember what a change did. */
  isRemembered(): Promise<boolean>;
}

/** How a router is reached, and how carefully the way to it is kept. */
export interface Reach {
  endpoint: Endpoint;
  confirm: Confirm;
  /** After how many milliseconds without confirmation the router undoes a change. */
  confirmTime: number;
  open: (endpoint: Endpoint) => Transport;
}
