import { RouterOsError } from "../errors";
import { Setting, sentence } from "../sentence";
import type { Transport } from "../transport/transport";

/** A transport that sends no write after a moment: it could arrive when the router has undone the change. */
export function writingUntil(
  transport: Transport,
  until: () => number,
  device: string | undefined,
): Transport {
  const confirmTime = new Setting("confirmTime", device);
  const inTime =
    <A extends unknown[], T>(write: (...args: A) => Promise<T>) =>
    async (...args: A): Promise<T> => {
      if (Date.now() <= until()) return write(...args);
      throw new RouterOsError(
        sentence`the change takes longer than the router waits for its confirmation: set ${confirmTime} to a longer time`,
      );
    };
  return {
    utf8Only: transport.utf8Only === true,
    print: (menu, where) => transport.print(menu, where),
    add: inTime((menu, words) => transport.add(menu, words)),
    addSome: inTime((menu, items) => transport.addSome(menu, items)),
    set: inTime((menu, id, words) => transport.set(menu, id, words)),
    unset: inTime((menu, id, names) => transport.unset(menu, id, names)),
    remove: inTime((menu, id) => transport.remove(menu, id)),
    removeAll: inTime((menu, items) => transport.removeAll(menu, items)),
    run: inTime((command, words) => transport.run(command, words)),
    close: () => transport.close(),
  };
}
