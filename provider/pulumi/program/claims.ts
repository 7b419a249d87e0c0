import * as pulumi from "@pulumi/pulumi";
import { knownValues } from "./known-values";
import type { Menu, Values } from "../../schema";
import { Claims } from "../../schema/claims";

/** A book belongs to one run of one program: several stacks may run in this process at once. */
const books = new WeakMap<object, Claims>();

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
  const book = books.get(owner) ?? new Claims();
  books.set(owner, book);

  // What is not known, or is wrong, claims nothing.
  const values = await knownValues(menu, args);
  const by = `${menu.type} ${JSON.stringify(name)}`;
  const isUnknown = (property: string) => isGiven(args[property]) && !(property in values);
  const collision = book.take(by, menu, values, isUnknown);
  if (collision === undefined) return;
  const { thing, first, other } = collision;
  throw violation(
    `${by} and ${other.by} cannot both have ${thing}: the first ${first.purpose}, the other ${other.purpose}. Remove one of them${"disabled" in menu.properties ? ", or set disabled: true on it" : ""}`,
  );
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;

/** Pulumi shows the message alone; a stack through its own files makes Node 20 and 22 inspect it for seconds. */
function violation(message: string): pulumi.RunError {
  const error = new pulumi.RunError(message);
  error.stack = `${error.name}: ${message}`;
  return error;
}
