import * as pulumi from "@pulumi/pulumi";
import type { Advice, Menu, Values } from "../../schema";
import { isSettled, knownValues, whatIsKnown } from "./known-values";
import { withoutSecrets } from "./secrets";

/** What a resource of the program makes under a name that others can refer to. */
interface Made {
  menu: Menu;
  name: string;
  device: unknown;
  /** `Bond "uplink"`. */
  by: string;
  /** How the program says it: `uplink.name`. */
  write: string;
  resource: pulumi.Resource;
}

/** A property that names something by text. */
interface Named {
  menu: Menu;
  property: string;
  name: string;
  device: unknown;
  resource: pulumi.Resource;
  /** What the resource waits for without this property's help. */
  waitsFor: ReadonlySet<pulumi.Resource>;
  say: (advice: Advice) => void;
}

/** What the resources of one run of one program make and name. */
interface Book {
  made: Made[];
  named: Named[];
}

const books = new WeakMap<object, Book>();

function bookOf(owner: object): Book {
  const book = books.get(owner) ?? { made: [], named: [] };
  books.set(owner, book);
  return book;
}

/** Of an id of this program's resources: which one's it is. */
const ids = new WeakMap<object, Pick<Made, "by" | "write">>();

const refersTo = (menu: Menu, property: string): string | undefined =>
  Object.hasOwn(menu.properties, property) ? menu.properties[property]?.refersTo : undefined;

/** The names in the text of a property: `10.0.0.1%ether1` names `ether1`. */
const namesIn = (menu: Menu, property: string, value: string): string[] =>
  menu.properties[property]?.namesIn?.(value) ?? [value];

/** True of a menu whose items a property may name: a list may stand where it takes lists of interfaces. */
function fits(menu: Menu, property: string, { path, isInterface }: Menu): boolean {
  const named = refersTo(menu, property);
  if (named === undefined) return false;
  const isList = path === "/interface/list" && menu.properties[property]?.orList !== undefined;
  return named === path || (named === "/interface" && isInterface) || isList;
}

/**
 * The arguments, in which a name written as text that an earlier resource of the program makes is that
 * resource's own name: so the engine makes and removes both in the right order, and makes anew what
 * names something that is made anew.
 */
export function joined(menu: Menu, args: Values, owner: object): Values {
  const { made } = bookOf(owner);
  const device = args["device"];
  const joinedName = (property: string, value: unknown): unknown => {
    if (Array.isArray(value)) return value.map((one) => joinedName(property, one));
    if (typeof value !== "string") return value;
    const maker = made.find(
      (one) =>
        namesIn(menu, property, value).includes(one.name) &&
        one.device === device &&
        fits(menu, property, one.menu),
    );
    const name = maker && (maker.resource as unknown as { name?: pulumi.Output<string> }).name;
    return name === undefined ? value : name.apply(() => value);
  };
  return Object.fromEntries(
    Object.entries(args).map(([property, value]) => [
      property,
      refersTo(menu, property) === undefined ? value : joinedName(property, value),
    ]),
  );
}

/** Writes down what a resource makes, as soon as it stands in the program. */
export function makes(
  menu: Menu,
  logical: string,
  args: Values,
  owner: object,
  resource: pulumi.CustomResource,
): void {
  const by = `${menu.type} ${JSON.stringify(logical)}`;
  const write = /^[a-z_$][\w$]*$/i.test(logical) ? `${logical}.name` : "its output name";
  ids.set(resource.id, { by, write });
  const { name, device } = args;
  if (typeof name !== "string" || !("name" in menu.properties)) return;
  bookOf(owner).made.push({ menu, name, device, by, write, resource });
}

/**
 * Says where a resource names by text what another one makes, or takes its id for its name. Of two
 * that are declared in either order, whoever is looked at last finds the other.
 */
export async function adviseReferences(
  menu: Menu,
  args: Values,
  opts: pulumi.CustomResourceOptions,
  owner: object,
  self: Promise<pulumi.CustomResource>,
  say: (advice: Advice) => void,
): Promise<void> {
  const book = bookOf(owner);
  // What is secret is not quoted.
  const open = await withoutSecrets(args);
  const { name, device } = await knownValues(menu, open);
  const resource = await self;
  const own = book.made.find((one) => one.resource === resource);
  if (own) for (const named of book.named) tell(own, named);
  else if (typeof name === "string" && "name" in menu.properties) {
    // Its name was an output.
    const late = { ...ids.get(resource.id), menu, name, device, resource } as Made;
    book.made.push(late);
    for (const named of book.named) tell(late, named);
  }

  const references = Object.keys(args).filter((one) => refersTo(menu, one) !== undefined);
  if (references.length === 0) return;
  const waitsFor = await dependencies(args, opts.dependsOn);
  for (const property of references) {
    for (const [value, of] of await valuesOf(open[property])) {
      if (of !== undefined)
        say({
          severity: "warn",
          text: `${property}: this is the id of ${of.by}: write ${of.write}`,
        });
      else if (typeof value === "string")
        for (const one of namesIn(menu, property, value)) {
          const named = { menu, property, name: one, device, resource, waitsFor, say };
          book.named.push(named);
          for (const made of book.made) tell(made, named);
        }
    }
  }
}

/** Each value of a property as far as it is known, with whose id it is. */
async function valuesOf(
  given: unknown,
): Promise<[unknown, Pick<Made, "by" | "write"> | undefined][]> {
  const list = Array.isArray(given) ? given : [given];
  const all = await Promise.all(
    list.map(async (one): Promise<[unknown, Pick<Made, "by" | "write"> | undefined][]> => {
      const of = typeof one === "object" && one !== null ? ids.get(one as object) : undefined;
      const value = of === undefined ? await whatIsKnown(one) : undefined;
      return [value].flat().map((single) => [single, of]);
    }),
  );
  return all.flat();
}

function tell(made: Made, named: Named): void {
  const { resource, by, write, name } = made;
  if (resource === named.resource || name !== named.name || made.device !== named.device) return;
  if (!fits(named.menu, named.property, made.menu)) return;
  // Whoever waits for a component waits for its children; whoever is a child waits for its parent.
  const isWaitedFor = family(resource).some((one) => named.waitsFor.has(one));
  if (isWaitedFor || family(named.resource).includes(resource)) return;
  const text = `${named.property}: this program makes ${JSON.stringify(name)} (${by}): write ${write}`;
  named.say({ severity: "info", text });
}

/** A resource and all that it is part of. */
function family(resource: pulumi.Resource): pulumi.Resource[] {
  const { __parentResource: parent } = resource as { __parentResource?: pulumi.Resource };
  return [resource, ...(parent ? family(parent) : [])];
}

/** Everything that a resource waits for by its arguments and by `dependsOn`. */
async function dependencies(
  args: Values,
  dependsOn: unknown,
): Promise<ReadonlySet<pulumi.Resource>> {
  const found = new Set<pulumi.Resource>();
  const look = async (value: unknown): Promise<void> => {
    // A resource is no plain value: it has promises of its own.
    if (isSettled(value)) return;
    const given = await value;
    if (pulumi.Resource.isInstance(given)) found.add(given);
    else if (pulumi.Output.isInstance(given)) {
      const { allResources, promise } = given as unknown as {
        allResources?: () => Promise<Set<pulumi.Resource>>;
        promise: () => Promise<unknown>;
      };
      for (const one of (await allResources?.call(given)) ?? []) found.add(one);
      // What dependsOn takes may be an output of resources.
      await look(await promise.call(given));
    } else if (Array.isArray(given)) await Promise.all(given.map(look));
    else if (typeof given === "object" && given !== null)
      if (Object.getPrototypeOf(given) === Object.prototype)
        await Promise.all(Object.values(given).map(look));
  };
  await Promise.all([look(args), look(dependsOn)]);
  return found;
}
