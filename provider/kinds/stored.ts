import { RouterOsError } from "../errors";
import { seen } from "./row/seen";
import {
  type Difference,
  type Menu,
  type Values,
  differences,
  isUnseen,
  keyShown,
} from "../schema";
import type { Router } from "../router/router";
import type { Row, Words } from "../transport/transport";
import { shown } from "../values/shown";

/** A resource's name in a sentence: `vlan "vlan20"`. */
export function subject(menu: Menu, values: Values): string {
  const key = keyShown(menu, values);
  return key === "" ? menu.noun : `${menu.noun} ${JSON.stringify(key)}`;
}

/**
 * The words that the router stored differently from what was sent, if any. It is an error when the router
 * changed nothing at all of what it was `sent`; otherwise a warning is printed, and state records it.
 */
export function lookStored(
  menu: Menu,
  router: Router,
  values: Values,
  desired: Words,
  row: Row,
  sent: readonly Difference[] = [],
): Difference[] {
  // Words that the router does not show, or not to this user, cannot be compared.
  const otherwise = differences(menu, desired, seen(menu, row, values)).filter(
    ({ property }) => !isUnseen(menu, property, row),
  );
  if (otherwise.length === 0) return [];
  const told = otherwise.map((one) => differenceText(menu, one)).join("; ");
  if (sent.length > 0 && sent.every((one) => otherwise.some((now) => isAsBefore(one, now))))
    throw new RouterOsError(`the router answered and changed nothing: ${told}`);
  warnStored(`${subject(menu, values)} on ${router.label}`, told);
  return otherwise;
}

export function warnStored(what: string, told: string): void {
  console.warn(
    shown(
      `warning: the router stored ${what} otherwise than it was sent: ${told}. The next preview shows it as a difference`,
    ),
  );
}

/** Both values of a property, unless it may hold a secret. */
export function differenceText(menu: Menu, { property, want, have }: Difference): string {
  const { freeText, secret } = menu.properties[property] ?? {};
  return freeText === true || secret !== undefined
    ? `${property} differs`
    : `${property} is ${show(have)}, the program says ${show(want)}`;
}

const isAsBefore = (before: Difference, now: Difference): boolean =>
  before.word === now.word && before.have === now.have;

const show = (word: string): string => (word === "" ? "empty" : word);
