import * as pulumi from "@pulumi/pulumi";
import type { Advice, Menu, Values } from "../../schema";
import { knownValues } from "./known-values";
import { withoutSecrets } from "./secrets";

type Say = (advice: Advice) => void;

/** What the rules of one menu of one router say of its chains. */
interface Chains {
  /** Chains that have rules, by whom. */
  filled: Map<string, Say>;
  /** Chains that rules jump to, by whom. */
  targets: Map<string, Say>;
  /** Rules are not known yet: nothing can be said. */
  isOpen: boolean;
}

/** The chains of one run of one program by their place. */
interface Book {
  places: Map<string, Chains>;
  /** How many resources still wait for values: these may come after the program has ended. */
  pending: number;
  isWhole: boolean;
  said: Set<string>;
}

const books = new WeakMap<object, Book>();

/** Menus in which rules jump from chain to chain. */
const jumping = /\/(firewall|bridge)\/(filter|nat|mangle|raw)$/;

/** Chains that RouterOS itself sends packets through. */
const builtIn: ReadonlySet<string> = new Set([
  ...["dstnat", "forward", "input", "output", "postrouting", "prerouting", "srcnat"],
]);

/**
 * Writes down which chains a resource's rules are in, and which they jump to. What of it does not meet is
 * said once the program has ended and what its rules wait for is known: only then all chains are there.
 */
export async function adviseChains(
  menu: Menu,
  args: Values,
  owner: object,
  say: Say,
): Promise<void> {
  if (!jumping.test(menu.path)) return;
  const stack = pulumi.runtime.getStackResource();
  const book = books.get(owner) ?? {
    places: new Map(),
    pending: 0,
    isWhole: false,
    said: new Set(),
  };
  if (!books.has(owner)) {
    books.set(owner, book);
    if (stack !== undefined)
      atTheEnd(stack, () => {
        book.isWhole = true;
        tellIfWhole(book);
      });
  }
  book.pending++;
  try {
    await note(book.places, menu, args, say);
  } finally {
    book.pending--;
    tellIfWhole(book);
  }
}

async function note(book: Map<string, Chains>, menu: Menu, args: Values, say: Say): Promise<void> {
  const values = await knownValues(menu, await withoutSecrets(args));
  const device = typeof values["device"] === "string" ? ` of ${values["device"]}` : "";
  const place = `${menu.path}${device}`;
  const chains = book.get(place) ?? { filled: new Map(), targets: new Map(), isOpen: false };
  book.set(place, chains);
  const { rules = [values], chain } = values;
  if (args["rules"] !== undefined && values["rules"] === undefined) chains.isOpen = true;
  for (const rule of Object.values(rules as Record<string, Values>)) {
    const own = rule["chain"] ?? chain;
    if (typeof own === "string" && !chains.filled.has(own)) chains.filled.set(own, say);
    const { jumpTarget: target } = rule;
    if (typeof target === "string" && !chains.targets.has(target)) chains.targets.set(target, say);
  }
}

/** The outputs of a stack are known once its program has said all. */
function atTheEnd(stack: pulumi.Resource, then: () => void): void {
  const { outputs } = stack as unknown as { outputs?: { promise(): Promise<unknown> } };
  void outputs?.promise().then(then, () => undefined);
}

function tellIfWhole({ places, pending, isWhole, said }: Book): void {
  if (!isWhole || pending > 0) return;
  // What a resource makes may come later still, and is looked at with all that was said already.
  const once = (say: Say, text: string) => {
    if (!said.has(text)) say({ severity: "info", text });
    said.add(text);
  };
  for (const [place, { filled, targets, isOpen }] of places) {
    if (isOpen) continue;
    for (const [chain, say] of targets)
      if (!filled.has(chain) && !builtIn.has(chain))
        once(
          say,
          `jumpTarget: no rule of this program is in the chain ${JSON.stringify(chain)} of ${place}: unless the router has some, a jump there does nothing`,
        );
    for (const [chain, say] of filled)
      if (!targets.has(chain) && !builtIn.has(chain))
        once(
          say,
          `chain: no rule of this program jumps to the chain ${JSON.stringify(chain)} of ${place}: unless the router has one, no packet comes there`,
        );
  }
}
