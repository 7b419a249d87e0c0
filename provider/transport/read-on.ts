import { ConnectionError, UsageError } from "../errors";
import { addressOf } from "./api-endpoint";
import type { Endpoint, Item, Row, Words } from "./transport";

/**
 * On which connection each row was read. Ids may be assigned again whenever the router restarts (a backup
 * is restored), and a restart ends every connection: an id means what it meant only as long as the
 * connection is the same.
 */
const connections = new WeakMap<Row, object>();

/** Remembers of rows that they were read on a connection, and answers them. */
export function readOn(connection: object, rows: Row[]): Row[] {
  for (const row of rows) connections.set(row, connection);
  return rows;
}

/** A row with other words besides, read when it was. */
export const withWords = (row: Row, words: Words): Row => readAs(row, { ...row, ...words });

/** Another form of a row, read when it was. */
export function readAs(row: Row, form: Row): Row {
  const connection = connections.get(row);
  if (connection !== undefined) connections.set(form, connection);
  return form;
}

/** False when two rows were read on different connections, so that one id may mean two items. */
export function areOfOneConnection(one: Row | undefined, other: Row | undefined): boolean {
  const [first, second] = [one, other].map((row) => row && connections.get(row));
  return first === undefined || second === undefined || first === second;
}

/** Refuses to write to an item that was read on another connection than the one that would carry it. */
export function refuseStale(
  connection: object,
  item: Item | undefined,
  command: string,
  endpoint: Endpoint,
): void {
  if (item === undefined || typeof item === "string" || connections.get(item) === connection)
    return;
  throw new ConnectionError(
    `cannot send ${command} to ${addressOf(endpoint)}: the router ended the connection after the item was read, and its id may be another item's by now; nothing was sent`,
    "closed",
    { outcomeUnknown: true },
  );
}

/** The id of an item, or the name by which it was asked for. */
export function idOfItem(item: Item): string {
  if (typeof item !== "object") return item;
  const { ".id": id } = item;
  if (id === undefined) throw new UsageError("cannot write to an item whose row has no .id");
  return id;
}
