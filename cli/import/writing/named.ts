import { keyText } from "../../../provider/schema";
import type { Resource } from "../resource";
import { camelCase, Names, variables, wordsIn } from "./identifiers";

/** A resource with its names in the program. */
export interface Named extends Resource {
  /** By which Pulumi knows it, among those of its type. */
  name: string;
  /** By which the program knows it, if it names it at all. */
  variable: string;
}

/** Gives every resource its names: by what people call it, and distinct. */
export function named(resources: readonly Resource[]): Named[] {
  const byType = new Map<string, Names>();
  const pulumi = new Map<Resource, string>();
  for (const resource of resources) {
    const names = byType.get(resource.menu.type) ?? new Names();
    byType.set(resource.menu.type, names);
    const wishes = wishesFor(resource).map(plain);
    pulumi.set(resource, names.one([...wishes, nounOf(resource)], "-"));
  }
  const variable = variablesOf(resources, pulumi);
  return resources.map((resource) => ({
    ...resource,
    name: pulumi.get(resource) ?? "",
    variable: variable.get(resource) ?? "",
  }));
}

/** What has a name on the router has the first choice: that is what others refer to. */
function variablesOf(
  resources: readonly Resource[],
  pulumi: ReadonlyMap<Resource, string>,
): ReadonlyMap<Resource, string> {
  const names = variables([...new Set(resources.map(({ className }) => className))]);
  const isNamed = ({ menu: { key } }: Resource) => key.includes("name") || key.includes("port");
  const first = [
    ...resources.filter((one) => isNamed(one) && one.menu.isInterface),
    ...resources.filter((one) => isNamed(one) && !one.menu.isInterface),
    ...resources.filter((one) => !isNamed(one)),
  ];
  return new Map(
    first.map((resource) => {
      const noun = nounOf(resource);
      const wishes = [...wishesFor(resource), pulumi.get(resource) ?? ""];
      const stems = wishes.map(camelCase).filter((one) => one !== "");
      const [stem = noun] = stems;
      const joined = [`${stem}${upper(noun)}`, `${noun}${upper(stem)}`];
      return [resource, names.one([stem, ...joined, ...stems.slice(1), noun])] as const;
    }),
  );
}

/** Longer comments are sentences, and no names. */
const longest = 40;

/** What people call an item, the best first. */
function wishesFor({ menu, values, path, className }: Resource): string[] {
  const text = (property: string) => {
    const value = values[property];
    return typeof value === "string" || typeof value === "number" ? String(value) : "";
  };
  const within = (values["within"] ?? {}) as Record<string, unknown>;
  if (typeof within["list"] === "string") return [within["list"]];
  if (className === "Rules" || className === "Rows")
    return [text("chain"), path.split("/").slice(-1).join()].filter((one) => one !== "");
  // What everybody calls it.
  const isDefault = /^(0\.0\.0\.0|::)\/0$/.test(text("dstAddress")) && /\/route$/.test(path);
  const comment = text("comment").length <= longest ? text("comment") : "";
  const own = [text("name"), text("port"), text("login")].slice(
    0,
    menu.key.includes("name") ? 1 : 3,
  );
  const isNamed = menu.key.includes("name") || menu.key.includes("port");
  const others = [
    ...[text("name"), isDefault ? "default" : "", comment, text("interface"), text("dstAddress")],
    ...[menu.key.length === 0 || menu.kind === "single" ? "" : keyText(menu, values)],
    ...[text("bridge"), text("list"), text("address"), text("chain"), text("network")],
    ...[text("host"), text("server")],
  ];
  const wishes = isNamed ? own : others;
  const parts = path.split("/");
  const where = menu.kind === "single" ? [parts.slice(-1).join(), parts.slice(-2).join("-")] : [];
  return [...where, ...wishes].filter((wish) => wordsIn(wish).length > 0);
}

/** What Pulumi may be told: no text that a shell or a URN takes for something else. */
const plain = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[^\w./:-]+/g, "-")
    .replaceAll("::", ":")
    .replaceAll(/-{2,}/g, "-")
    .replace(/^[-:]+|[-:]+$/g, "");

/** `/ip/firewall/address-list` -> `addressList`, `Bond` -> `bond`. */
function nounOf({ className, path }: Resource): string {
  if (!["Item", "Rows", "Rules"].includes(className)) return camelCase(className);
  const parts = path.split("/").filter((part) => part !== "");
  return camelCase(parts.slice(-1).join("-"));
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
