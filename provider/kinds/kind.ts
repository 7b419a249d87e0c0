import type { RouterOsError } from "../errors";
import type { Menu, Values } from "../schema";
import type { Router } from "../router/router";
import type { Operation } from "./operation";

/** One item of the router, as a resource names it. */
export interface Item {
  menu: Menu;
  values: Values;
}

/** What state keeps of a resource that was created or updated. */
export interface Written {
  id: string;
  outs: Values;
}

/** What state keeps of a resource that was read. */
export interface Known {
  id: string;
  props: Values;
  inputs: Values;
}

/** A change in a form that a window can use: it makes the change over one connection, and looks at the result over another. */
export interface Change<T> {
  make: (router: Router) => Promise<T>;
  isMade: (router: Router) => Promise<boolean>;
}

/**
 * How the resources of a menu are found on a router, planned, written, read and removed. `Found` is the
 * part of the router that a resource is; `Wanted` is the result that a change aims at.
 */
export interface Kind<Found = unknown, Wanted = unknown> {
  /** The items of the router that make up a resource. */
  items(values: Values): Item[];

  /** The verb for messages: an item that is always there is set, and never added. */
  verb(verb: string): string;

  /** The answer to Pulumi's diff where state holds a difference that no property shows; undefined: none. */
  drift(olds: Values, news: Values): { changes?: boolean } | undefined;

  /** The resource on the router; undefined: it is not there. */
  find(op: Operation): Promise<Found | undefined>;

  /** The resource that an id or a key given by a user means. */
  lookUp(op: Operation, asked: string): Promise<Found | undefined>;

  /** The values that an id or a key given by a user stands for. */
  asked(id: string): Values;

  /** Why a resource without `adopt` cannot take what is there already; undefined: it can. */
  refusal(op: Operation, found: Found): RouterOsError | undefined;

  /** The error of `get` where there is nothing. */
  notFound(op: Operation): Promise<RouterOsError>;

  /** What state keeps of a resource that does nothing on this router; undefined: it does something. */
  idle(op: Operation): Written | undefined;

  /** What state keeps of a resource that is no longer on the router; undefined: nothing, it is gone. */
  gone(op: Operation): Known | undefined;

  /**
   * Plans a change, and refuses one that must not be made. It only reads, except that it may set aside
   * what another resource of the program gives up in this run.
   */
  wanted(op: Operation, found: Found | undefined): Promise<Wanted>;

  /** Makes a change so that the way to the router is not lost; `wanted` is undefined when the resource is removed. */
  protect<T>(
    op: Operation,
    found: Found | undefined,
    wanted: Wanted | undefined,
    change: Change<T>,
  ): Promise<T>;

  /** Writes what is wanted, reads back what the router stored, and returns that. */
  write(op: Operation, found: Found | undefined, wanted: Wanted): Promise<Written>;

  /** True when the router has what is wanted. */
  isWritten(op: Operation, wanted: Wanted): Promise<boolean>;

  /** After a failed write: true when the router is as before, or was put back. */
  isUndone(
    op: Operation,
    found: Found | undefined,
    wanted: Wanted,
    error: unknown,
  ): Promise<boolean>;

  /** What state keeps of a write that is, or may be, half done. */
  halfDone(op: Operation, found: Found | undefined, wanted: Wanted): Values;

  read(op: Operation, found: Found): Promise<Known>;

  /** Leaves the item to another resource of the program that has it, and returns the warning; undefined: none has it. */
  handOver(op: Operation, found: Found): Promise<string | undefined>;

  /** What remains on the router when the resource leaves the program; undefined: nothing. Only reads. */
  left(op: Operation, found: Found | undefined): Promise<Wanted | undefined>;

  /** Removes the resource, or puts back the original values. It is no error when it is gone already. */
  leave(op: Operation): Promise<void>;

  isLeft(op: Operation, left: Wanted | undefined): Promise<boolean>;
}
