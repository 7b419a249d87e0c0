import type { Machine } from "./machine";
import type { Item } from "./store";
import { atLeast } from "./version";

const PATH = "/user/active";

/** How somebody is logged in. open (MachineOS: whether API-SSL is `api`, too). */
type Via = "api" | "rest-api" | "ssh";

/** A row of a user who has logged in; answers what takes it away. */
function signIn({ store, clock }: Machine, user: Item, address: string, via: Via): () => void {
  const { name = "", group: id } = user.words;
  const group = store.items("/user/group").find((item) => item.id === id)?.words["name"] ?? "";
  const row = store.add(PATH, { when: clock.stamp(), name, address, via, group });
  return () => store.remove(row);
}

export const signInToApi = (machine: Machine, user: Item, address: string): (() => void) =>
  signIn(machine, user, address, "api");

export const signInToSsh = (machine: Machine, user: Item, address: string): (() => void) =>
  signIn(machine, user, address, "ssh");

/**
 * REST logs in to the API for its users: two rows. From 7.16 on these stay until the next reboot. open
 * (MachineOS: seen up to 7.24rc1; whether each request makes new ones or each connection, as here).
 */
export function signInToRest(machine: Machine, user: Item, address: string): () => void {
  const ends = (["rest-api", "api"] as const).map((via) => signIn(machine, user, address, via));
  const stays = atLeast(machine.version, "7.16") && !atLeast(machine.version, "7.24");
  return () => {
    if (!stays) for (const end of ends) end();
  };
}
