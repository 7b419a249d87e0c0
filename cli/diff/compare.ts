import type { Values } from "../../provider/schema";
import { hidden } from "../../provider/values/secret";
import type { Provider } from "../provider";
import type { StateResource } from "../stack";

/** One value that the router has otherwise than state. */
export interface Changed {
  /** `mtu`, `rules.answers.log`. */
  property: string;
  /** Undefined: there is no such value. */
  stack: unknown;
  router: unknown;
}

/** A resource that the router has otherwise than state, or not at all. */
export interface Differing {
  type: string;
  /** Its logical name. */
  name: string;
  id: string;
  isGone: boolean;
  changed: Changed[];
}

/** How Pulumi marks a secret in state. */
const secretMark = "4dabf18193072939515e22adb298388d";

/** The class that answers for a type: `Rules/ip/firewall/filter` is Rules, a path of a menu an Item. */
function classOf(type: string): string {
  const [first = ""] = type.split("/");
  return first === "Rules" || first === "Rows" ? first : type.includes("/") ? "Item" : type;
}

/** How the router differs from what state has of a resource, as a refresh would show it; undefined: not. */
export async function differenceOf(
  provider: Provider,
  type: string,
  { urn, id = "", inputs = {}, outputs = {} }: StateResource,
): Promise<Differing | undefined> {
  const className = classOf(type);
  // Menus of one segment, such as /snmp, are items, too, where no class is called so.
  const operations = provider.of(className) ?? provider.of("Item");
  if (operations === undefined) return undefined;
  const found = await operations.read(id, opened(outputs));
  const name = urn.split("::").at(-1) ?? urn;
  if (found.id === undefined) return { type, name, id, isGone: true, changed: [] };
  const changed = changesIn("", opened(inputs), found.inputs ?? {});
  return changed.length === 0 ? undefined : { type, name, id, isGone: false, changed };
}

/** Values without what Pulumi adds, and with every secret as one that nobody tells. */
function opened(values: Values): Values {
  return JSON.parse(JSON.stringify(values), (_, value: unknown) =>
    typeof value === "object" && value !== null && secretMark in value ? hidden : value,
  ) as Values;
}

function changesIn(path: string, stack: unknown, router: unknown): Changed[] {
  if (stack === hidden || router === hidden) return [];
  if (isFields(stack) && isFields(router)) {
    const names = [...new Set([...Object.keys(stack), ...Object.keys(router)])];
    return names
      .filter((name) => !name.startsWith("__"))
      .flatMap((name) =>
        changesIn(path === "" ? name : `${path}.${name}`, stack[name], router[name]),
      );
  }
  const isSame = JSON.stringify(stack) === JSON.stringify(router);
  return isSame ? [] : [{ property: path, stack, router }];
}

const isFields = (value: unknown): value is Values =>
  typeof value === "object" && value !== null && !Array.isArray(value);
