import type { EngineEvent } from "@pulumi/pulumi/automation";

/** How often a run is begun at most. */
export const attempts = 3;

/** Pulumi's command line, and the libraries in the program and in the providers, each in its own words. */
const unavailable =
  /\b14 UNAVAILABLE\b|\bcode = Unavailable\b|Error while dialing: dial tcp (127\.0\.0\.1|\[::1\]):/;

/** Does this error of Pulumi say that its processes did not find each other? */
export const didNotMeet = (said: string): boolean => unavailable.test(said);

/**
 * Runs Pulumi, and begins again when its processes did not find each other: command line, program and
 * providers talk over ports of this machine, and on a busy one they may give up too early. Only a run
 * that planned nothing yet is begun again: it touched no resource. So is a preview that would only delete: a program
 * that did not find the engine ends without a word, as if it had no resources.
 *
 * @param run One run of Pulumi, which tells its events.
 * @param say Is told that the run is begun again.
 * @param isPreview True of a run that changes nothing, whatever it plans.
 */
export async function untilTheyMeet<T>(
  run: (onEvent: (event: EngineEvent) => void) => Promise<T>,
  say: (text: string) => void,
  isPreview = false,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const planned: string[] = [];
    try {
      const outcome = await run((event) => planned.push(...operationIn(event)));
      const onlyDeletes = planned.length > 0 && planned.every((op) => op === "delete");
      if (!isPreview || !onlyDeletes || attempt === attempts) return outcome;
      say(deletesAll);
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      if (planned.length > 0 || attempt === attempts || !didNotMeet(said)) throw error;
      say(begunAgain);
    }
  }
}

/** What is said then. */
export const begunAgain =
  "Pulumi's processes did not find each other, and nothing was planned: begun again";

/** What is said of a preview that would only delete. */
export const deletesAll =
  "the program made no resource and everything would be deleted: looked at once more";

/** What is planned of a resource; the stack is the first that Pulumi knows, and nothing that anybody has somewhere. */
const operationIn = ({ resourcePreEvent }: EngineEvent): string[] =>
  resourcePreEvent === undefined || resourcePreEvent.metadata.type === "pulumi:pulumi:Stack"
    ? []
    : [resourcePreEvent.metadata.op];
