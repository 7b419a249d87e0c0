import { cannot, RouterOsError, UnfinishedError } from "../errors";
import { deviceOf, type Failure, unfinished, type Values } from "../schema";
import { sentence } from "../sentence";
import type { Router } from "../router/router";
import type { Access } from "../safety/lockout";
import type { Stated } from "./check";
import type { Difference } from "./diff";
import { isOpen } from "../router/outcome";
import type { Program } from "./program";

/** What Pulumi asks of a resource; answers are in its own terms. */
export interface Operations {
  /** `isNew`: state has nothing of it, because it is new or is being replaced. */
  check(news: Values, isNew: boolean, olds: Values): { inputs: Values; failures: Failure[] };
  diff(id: string, olds: Values, news: Values): Difference;
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

/** Errors that already name their resource: a part of a composite names itself. */
const told = new WeakSet<RouterOsError>();

const isTold = (error: unknown): error is RouterOsError =>
  error instanceof UnfinishedError || (error instanceof RouterOsError && told.has(error));

/** Runs an operation on a resource's router; what fails says which operation it was. */
export async function onRouter<T>(
  surroundings: Surroundings,
  values: Values,
  what: string,
  operation: (router: Router) => Promise<T>,
): Promise<T> {
  const router = surroundings.router(deviceOf(values));
  try {
    return await operation(router);
  } catch (error) {
    if (isTold(error)) throw error;
    const whole = cannot(`${what} on ${router.label}`, error);
    told.add(whole);
    throw whole;
  }
}

/** The error of a change that is half done, or may be: the next run finds it in state. */
export function halfDone(
  what: string,
  id: string,
  properties: Values,
  error: unknown,
): UnfinishedError {
  const kept = { ...properties, ...unfinished };
  const said = isTold(error) ? error : cannot(what, error);
  if (error instanceof UnfinishedError) return new UnfinishedError(said.sentence, id, kept, error);
  const state = isOpen(error) ? "What the router did is not known" : "A part of it is done";
  return new UnfinishedError(
    sentence`${said.sentence}. ${state}; the next pulumi up looks and finishes it`,
    id,
    kept,
    error,
  );
}
