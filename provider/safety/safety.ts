import type { Guard } from "../router/reach";
import type { Router } from "../router/router";
import type { Menu } from "../schema";
import type { Transport } from "../transport/transport";
import { type Carrier, carriersIn } from "./carriers";
import { refuseUnarmed } from "./dead-man";
import { isWholeRun } from "./whole-run";

/** What keeps the way to routers: whoever configures them installs it, with the tables that it is to know. */
export class Safety implements Guard {
  readonly carriers: readonly Carrier[];

  constructor(tables: readonly Menu[]) {
    this.carriers = carriersIn(tables);
  }

  /** What a run writes that the router has undone already would stay. */
  async beforeWrite(router: { label: string }, transport: Pick<Transport, "print">): Promise<void> {
    if (isWholeRun(router)) await refuseUnarmed(transport);
  }
}

/** The tables of what can carry the way to a router; none where nobody minds losing it. */
export const carriersOf = ({ guard }: Pick<Router, "guard">): readonly Carrier[] =>
  guard instanceof Safety ? guard.carriers : [];
