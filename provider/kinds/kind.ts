import type { RouterOsError } from "../errors";
import type { Menu, Values } from "../schema";
import type { Router } from "../router/router";
import type { Operation } from "./operation";

/** What a resource of one item of the router is known by. */
export interface Item {
  menu: Menu;
  values: Values;
}

/** What Pulumi keeps of a resource that was made or changed. */
export interface Written {
  id: string;
  outs: Values;
}

/** What Pulumi keeps of one that was read. */
export interface Known {
  id: string;
  props: Values;
  inputs: Values;
}

/** A change of the router, as a window may carry it out: over another connection, and look at it over a third one. */
export interface Change<T> {
  make: (router: Router) => Promise<T>;
  isMade: (router: Router) => Promise<boolean>;
}

/**
 * How the resources of a menu are found on a router, what is wanted of them, and how they are written,
 * left and read. `Found` is what of the router a resource is; `Wanted` is what a change is to bring about.
 */
export interface Kind<Found = unknown, Wanted = unknown> {
  /** The items of the router that a resource is. */
  items(values: Values): Item[];

  /** What an operation does, where that is not its verb: what is always there is set, and never added. */
  verb(verb: string): string;

  /** What state says of a difference that no property shows, as an answer to Pulumi's diff; undefined: nothing. */
  drift(olds: Values, news: Values): { changes?: boolean } | undefined;

  /** What of the router the resource is; undefined: nothing. */
  find(op: Operation): Promise<Found | undefined>;

  /** What somebody means who gave an id or a key. */
  lookUp(op: Operation, asked: string): Promise<Found | undefined>;

  /** The values by which somebody means an item who gave an id or a key. */
  asked(id: string): Values;

  /** Why a resource cannot be made of what is there already, unless it is to adopt it; undefined: it can. */
  refusal(op: Operation, found: Found): RouterOsError | undefined;

  /** What `get` says where there is nothing. */
  notFound(op: Operation): Promise<RouterOsError>;

  /** What is kept of a resource that has nothing to do on this router; undefined: it has. */
  idle(op: Operation): Written | undefined;

  /** What is kept of a resource that is not on the router any more; undefined: it is gone. */
  gone(op: Operation): Known | undefined;

  /**
   * Looks what a change has to do, and refuses one that must not be. Reads only, unless what another
   * resource of the program gives up has to be set aside.
   */
  wanted(op: Operation, found: Found | undefined): Promise<Wanted>;

  /** Makes a change so that the way to the router is not lost; `wanted` is undefined when all of it goes. */
  protect<T>(
    op: Operation,
    found: Found | undefined,
    wanted: Wanted | undefined,
    change: Change<T>,
  ): Promise<T>;

  /** Makes the router what is wanted, looks at what it made of it, and answers that. */
  write(op: Operation, found: Found | undefined, wanted: Wanted): Promise<Written>;

  /** True when the router is as it is wanted. */
  isWritten(op: Operation, wanted: Wanted): Promise<boolean>;

  /** After a write that failed: true when the router is as before, or is again. */
  isUndone(
    op: Operation,
    found: Found | undefined,
    wanted: Wanted,
    error: unknown,
  ): Promise<boolean>;

  /** What state keeps of a write that is half done, or may be. */
  halfDone(op: Operation, found: Found | undefined, wanted: Wanted): Values;

  read(op: Operation, found: Found): Promise<Known>;

  /** Leaves to another resource of the program what that has, and answers what to say; undefined: none has it. */
  handOver(op: Operation, found: Found): Promise<string | undefined>;

  /** What stays of the resource on the router when it leaves the program; undefined: nothing. Reads only. */
  left(op: Operation, found: Found | undefined): Promise<Wanted | undefined>;

  /** Removes it, or puts back what is left. What is gone is gone. */
  leave(op: Operation): Promise<void>;

  isLeft(op: Operation, left: Wanted | undefined): Promise<boolean>;
}
