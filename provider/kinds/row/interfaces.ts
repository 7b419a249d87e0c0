import type { Difference, Menu } from "../../schema";
import type { Router } from "../../router/router";
import type { Row } from "../../transport/transport";

/*
 * An item that is an interface is a row of /interface as well, and other menus name it. These keep the
 * rows in memory right, so that no further print is needed.
 */

/** An interface was made or changed. */
export function interfaceWritten({ isInterface }: Menu, router: Router, row: Row): void {
  if (isInterface) router.knowInterface(row);
}

/** An interface was removed. */
export function interfaceRemoved({ isInterface }: Menu, router: Router, row: Row): void {
  if (isInterface) router.forgetInterface(row);
}

/** An interface was, or may have been, renamed: rows of other menus name it. */
export function interfaceRenamed(
  { isInterface }: Menu,
  router: Router,
  sent?: readonly Difference[],
): void {
  const isRenamed = sent === undefined || sent.some(({ word }) => word === "name");
  if (isInterface && isRenamed) router.forgetRows();
}
