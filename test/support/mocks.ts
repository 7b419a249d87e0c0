import * as pulumi from "@pulumi/pulumi";
import type { Values } from "./deployment";

/** A resource as a program registers it. */
type Registered = (resource: pulumi.runtime.MockResourceArgs) => void;

/**
 * In the tests of this `describe`, programs register their resources here instead of with an
 * engine. Afterwards nothing is left of it: other specs run in the same process, some by the engine.
 */
export function registersHere(registered: Registered = () => undefined): void {
  before(async () => {
    await pulumi.runtime.setMocks(
      {
        newResource: (resource) => {
          registered(resource);
          const { id, name } = resource;
          const state = resource.inputs as Values;
          return { id: id === undefined || id === "" ? `${name}-id` : id, state };
        },
        call: ({ inputs }) => inputs as Values,
      },
      "project",
      "stack",
      false,
    );
  });
  after(() => pulumi.runtime.resetOptions("", "", -1, "", "", false, ""));
}
