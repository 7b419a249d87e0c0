import { RouterOsError } from "../../../provider/errors";
import { Router } from "../../../provider/router/router";
import type { Transport } from "../../../provider/transport/transport";
import type { Snapshot } from "../snapshot";

const refuse = (): never => {
  throw new RouterOsError("an import writes nothing to a router");
};

/** The router as it was read: the provider reads it once more, and nobody asks the real one. */
export function replayed({ version, menus }: Snapshot): Router {
  const transport: Transport = {
    print: (menu) => {
      if (menu === "/system/resource") return Promise.resolve([{ version: version ?? "7" }]);
      return Promise.resolve([...(menus.get(menu) ?? [])]);
    },
    add: refuse,
    addSome: refuse,
    set: refuse,
    unset: refuse,
    remove: refuse,
    removeAll: refuse,
    run: refuse,
    close: () => Promise.resolve(),
  };
  return new Router("the router", transport);
}
