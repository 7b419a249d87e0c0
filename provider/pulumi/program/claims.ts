import * as pulumi from "@pulumi/pulumi";
import { knownValues } from "./known-values";
import { type Claim, keyText, type Menu, type Values } from "../../schema";
import { allRules } from "../../schema/routeros/claims";

interface Claimed extends Claim {
  by: string;
}

/**
 * What the resources of one program run claim, by device and thing, then by purpose. Claims of one
 * purpose stand beside each other only when they share it, so the first speaks for all of them.
 */
type Book = Map<string, Map<string, Claimed>>;

/** A book belongs to one run of one program: several stacks may run in this process at once. */
const books = new WeakMap<object, Book>();

/**
 * Whose book the claims of a resource go into: that of the run's stack, or of an explicit provider,
 * which is a router of its own. Undefined without an engine: nothing tells there which unit test a
 * resource belongs to, and the same program in the next test would collide with itself.
 */
export function bookOwner(provider?: pulumi.ProviderResource): object | undefined {
  const monitor = pulumi.runtime.getMonitor();
  if (monitor === undefined || "mocks" in monitor) return undefined;
  return provider ?? pulumi.runtime.getStackResource();
}

/**
 * Writes down what a resource claims of its router. Two resources that cannot both have it are an
 * error of the program: it is found here, in a preview too, and without a router.
 */
export async function claimsOf(
  menu: Menu,
  name: string,
  args: Values,
  owner: object,
): Promise<void> {
  const book = books.get(owner) ?? new Map<string, Map<string, Claimed>>();
  books.set(owner, book);

  // What is not known, or is wrong, claims nothing.
  const values = await knownValues(menu, args);
  const by = `${menu.type} ${JSON.stringify(name)}`;
  const device = typeof values["device"] === "string" ? ` of ${values["device"]}` : "";
  const isUnknown = (property: string) => isGiven(args[property]) && !(property in values);
  for (const claim of [...menu.claims(values, isUnknown), ...ownRow(menu, values, isUnknown)]) {
    const key = `${claim.thing}${device}`;
    const others = book.get(key) ?? new Map<string, Claimed>();
    const other = [...others.values()].find((one) => collide(one, claim));
    if (other)
      throw violation(
        `${by} and ${other.by} cannot both have ${key}: the first ${claim.purpose}, the other ${other.purpose}. Remove one of them${"disabled" in menu.properties ? ", or set disabled: true on it" : ""}`,
      );
    if (!others.has(claim.purpose)) others.set(claim.purpose, { ...claim, by });
    book.set(key, others);
  }
}

/** The row of a resource, which no other is: by its key, as far as that is known and may be told. */
function ownRow(menu: Menu, values: Values, isUnknown: (property: string) => boolean): Claim[] {
  const { key, kind, properties } = menu;
  const isTold = key.every((one) => properties[one]?.secret === undefined && !isUnknown(one));
  const isThere = key.every((one) => one in values || properties[one]?.required !== true);
  if ((kind !== "keyed" && kind !== "fixed") || key.length === 0 || !isTold || !isThere) return [];
  return [{ thing: `${keyText(menu, values)} of ${menu.path}`, purpose: "is that row" }];
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;

/** Pulumi shows the message alone; a stack through its own files makes Node 20 and 22 inspect it for seconds. */
function violation(message: string): pulumi.RunError {
  const error = new pulumi.RunError(message);
  error.stack = `${error.name}: ${message}`;
  return error;
}

function collide(one: Claim, other: Claim): boolean {
  if (one.purpose === other.purpose) return !(one.shared && other.shared);
  const purposes = [one.purpose, other.purpose];
  return purposes.some((purpose) => exclusive.has(purpose));
}

/**
 * A member of a bond is nothing else. A port of a bridge may carry what belongs on the bridge: a hint says so.
 * Whoever has all rules of a chain removes the others.
 */
const exclusive: ReadonlySet<string> = new Set(["makes it a member of a bond", allRules]);
