import { UnfinishedError, cannot } from "../errors";
import type { Failure, Values } from "../schema";
import { sentence } from "../sentence";
import type { Router } from "../router/router";
import type { Access } from "../safety/lockout";
import type { Stated } from "./check";
import type { diff } from "./diff";
import { isOpen } from "../router/outcome";
import type { Program } from "./program";
import { deviceOf, mark } from "./state";

/** What Pulumi asks of a resource; answers are in its own terms. */
export interface Operations {
  /** `isNew`: without anything that state has, be it new or to be made anew. */
  check(news: Values, isNew: boolean): { inputs: Values; failures: Failure[] };
  diff(id: string, olds: Values, news: Values): ReturnType<typeof diff>;
  create(inputs: Values): Promise<{ id: string; outs: Values }>;
  update(id: string, olds: Values, news: Values): Promise<{ outs: Values }>;
  read(id: string, props: Values): Promise<{ id?: string; props?: Values; inputs?: Values }>;
  delete(id: string, props: Values): Promise<void>;
}

/** What a lifecycle needs of the configuration. */
export interface Surroundings {
  router(device: string | undefined): Router;
  stated(device: string | undefined): Stated;
  /** What the program has, by the calls of this run. */
  program: Program;
  /** How the configuration reaches a router, as far as that is known without one. */
  access(device: string | undefined): Access | undefined;
}

const isWhole = (error: unknown): boolean => error instanceof UnfinishedError;

/** Runs an operation on a resource's router; what fails says which operation it was, unless it `isTold`. */
export async function onRouter<T>(
  surroundings: Surroundings,
  values: Values,
  what: string,
  operation: (router: Router) => Promise<T>,
  isTold = isWhole,
): Promise<T> {
  const router = surroundings.router(deviceOf(values));
  try {
    return await operation(router);
  } catch (error) {
    if (isTold(error)) throw error;
    throw cannot(`${what} on ${router.label}`, error);
  }
}

/** The error of a change that is half done, or may be: the next run finds it in state. */
export function halfDone(
  what: string,
  id: string,
  properties: Values,
  error: unknown,
): UnfinishedError {
  const state = isOpen(error) ? "What the router did is not known" : "A part of it is done";
  return new UnfinishedError(
    sentence`${cannot(what, error).sentence}. ${state}; the next pulumi up looks and finishes it`,
    id,
    { ...properties, ...mark },
    error,
  );
}
