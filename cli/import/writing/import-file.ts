import { itemHandler } from "../../../provider/lifecycle/items";
import { rulesHandler } from "../../../provider/lifecycle/rules";
import { rowsHandler } from "../../../provider/lifecycle/tables";
import { textInState } from "../../../provider/lifecycle/text-in-state";
import { asFound, type Menu, type Values } from "../../../provider/schema";
import type { Placed } from "./order";

/** How Pulumi marks a secret in JSON, for ever. */
const secretMark = { "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270" };

/** Classes whose resources say themselves which menu they are of. */
const handlers: ReadonlySet<string> = new Set([itemHandler, rowsHandler, rulesHandler]);

/** What `pulumi import --file` takes: the state of each resource as if the program had made it. */
export function importFile(resources: readonly Placed[]): object {
  return {
    resources: resources.map((one) => {
      const handler = handlers.has(one.className) ? one.className : one.menu.type;
      const text = { __provider: textInState(handler) };
      return {
        type: `pulumi-nodejs:dynamic/routeros:${one.menu.type}`,
        name: one.name,
        id: one.id,
        inputs: { ...withSecrets(one, one.inputs), ...text },
        outputs: { ...withSecrets(one, one.outputs), ...text },
      };
    }),
  };
}

/** Values with what is secret marked as such: Pulumi encrypts it when it imports it. */
function withSecrets({ menu, many }: Placed, values: Values): Values {
  const { properties } = menu;
  const hasSecret = (table: Menu) =>
    Object.values(table.properties).some(({ secret }) => secret === true);
  const holds = new Set([
    ...(hasSecret(menu) ? [asFound] : []),
    ...(many !== undefined && hasSecret(many.table) ? [many.property] : []),
  ]);
  const isSecret = (property: string) =>
    properties[property]?.secret === true || holds.has(property);
  return Object.fromEntries(
    Object.entries(values).map(([property, value]) => [
      property,
      isSecret(property) ? { ...secretMark, plaintext: JSON.stringify(value) } : value,
    ]),
  );
}
