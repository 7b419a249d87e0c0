import * as pulumi from "@pulumi/pulumi";
import { whatIsKnown } from "../program/known-values";

/** A list that the program has now or later, and so any of its elements. */
export type Listed<T> = pulumi.Input<pulumi.Input<T>[]>;

/** True of what the program has only later. */
const isLater = (value: unknown): boolean =>
  pulumi.Output.isInstance(value) || value instanceof Promise;

/** What follows from a value: at once where the program wrote it, otherwise when it is known. */
export function follow<T, U>(
  value: pulumi.Input<T>,
  use: (value: T) => pulumi.Input<U>,
): pulumi.Input<U> {
  if (!isLater(value)) return use(value as T);
  return pulumi.output(value as pulumi.Output<T>).apply((known) => use(known as T) as U);
}

/** What follows from a list and all of its elements. */
export function followAll<T, U>(
  list: Listed<T>,
  use: (list: T[]) => pulumi.Input<U>,
): pulumi.Input<U> {
  if (Array.isArray(list) && !list.some(isLater)) return use(list as T[]);
  return follow(pulumi.output(list) as pulumi.Output<T[]>, use);
}

/** A preview cannot show what is made of a list that it does not know, and shows what was made of it as deleted. */
export function sayIfUnknown<T>(what: string, property: string, list: Listed<T>, of: string): void {
  const said = `${what}: ${property} is not known yet, so this preview cannot show ${of}: they are made, or stay, with the up`;
  const wait = async () => {
    if (await isUnknown(list)) await pulumi.log.info(said);
  };
  // Whoever uses the list tells why it failed.
  wait().catch(() => undefined);
}

async function isUnknown(list: unknown): Promise<boolean> {
  const known = await whatIsKnown(list);
  return known === undefined || (Array.isArray(list) && (known as unknown[]).length < list.length);
}
