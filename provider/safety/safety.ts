import type { Guard } from "../router/reach";
import type { Router } from "../router/router";
import type { Menu } from "../schema";
import type { Transport } from "../transport/transport";
import { type Carrier, carriersIn } from "./carriers";
import { refuseUnarmed } from "./rollback-timer";
import { isWholeRun } from "./whole-run";

/** Protects the management path. Configuration installs it on each router, with the tables that it reads. */
export class Safety implements Guard {
  readonly carriers: readonly Carrier[];

  constructor(
    tables: readonly Menu[],
    readonly isRemembered: () => Promise<boolean> = () => Promise.resolve(true),
  ) {
    this.carriers = carriersIn(tables);
  }

  looksAt(router: { label: string }): boolean {
    return isWholeRun(router);
  }

  /** A write after the router has rolled the run back would stay. */
  beforeWrite(
    router: { label: string },
    transport: Pick<Transport, "print">,
  ): Promise<void> | undefined {
    return this.looksAt(router) ? refuseUnarmed(transport) : undefined;
  }
}

/** The tables whose items can carry the management path; none where it is not protected. */
export const carriersOf = ({ guard }: Pick<Router, "guard">): readonly Carrier[] =>
  guard instanceof Safety ? guard.carriers : [];
