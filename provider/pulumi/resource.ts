import * as pulumi from "@pulumi/pulumi";
import { advise, sayer } from "./program/advice";
import { adviseChains } from "./program/chains";
import { bookOwner, claimsOf } from "./program/claims";
import { checkConfig } from "./program/config";
import { refuseMistakes } from "./program/mistakes";
import { adviseOptions } from "./program/options";
import { refused } from "./program/refused";
import { adviseReferences, joined, makes } from "./program/references";
import { redacting, secretProperties } from "./program/secrets";
import { claimRows } from "./program/row-claims";
import { besideOthers } from "./program/whole";
import { secretInput } from "./redact";
import { refusedInput } from "./refused-input";
import { byKey } from "./rows/by-key";
import { textInState } from "../lifecycle/text-in-state";
import {
  asFound,
  type common,
  isTable,
  type layer2,
  type local,
  maybeStill,
  type Menu,
  type onlyIfThere,
  type Properties,
  type Property,
  type ValueOf,
  type Values,
} from "../schema";

export { textInState };

/** The package of all dynamic resources, and so of the providers that they can be given. */
const dynamicPackage = "pulumi-nodejs";

type RequiredNames<P> = {
  [K in keyof P]: P[K] extends Property<unknown, true> ? K : never;
}[keyof P];
/** A value or an output of it, and so within it: elements of a list, fields of an object. */
type InputOf<T> = [NonNullable<T>] extends [(infer E)[]]
  ? pulumi.Input<InputOf<E>[] | Extract<T, undefined>>
  : [NonNullable<T>] extends [object]
    ? pulumi.Input<FieldsOf<T> | Extract<T, undefined>>
    : pulumi.Input<T>;
type FieldsOf<T> = {
  [K in keyof T]: InputOf<object extends Pick<T, K> ? T[K] | undefined : T[K]>;
};
type InputsOf<P> = { [K in keyof P]: InputOf<ValueOf<P[K]>> };
type OptionalInputsOf<P> = { [K in keyof P]?: InputOf<ValueOf<P[K]> | undefined> };

/**
 * A table with the comments of the rows that it shares with others: declarations that the compiler
 * writes keep a comment only in the file where the row is.
 */
type Commented<P> = P &
  RowsOf<typeof common, P> &
  RowsOf<typeof layer2, P> &
  RowsOf<typeof local, P> &
  RowsOf<typeof onlyIfThere, P>;
/** The rows of `Shared` that a table has. */
type RowsOf<Shared, P> = Pick<
  Shared,
  { [K in keyof Shared & keyof P]: P[K] extends Shared[K] ? K : never }[keyof Shared & keyof P]
>;

/** The arguments of a table's resource, each with the table's own comment. */
export type ArgsOf<P extends Properties> = InputsOf<Pick<Commented<P>, RequiredNames<P>>> &
  OptionalInputsOf<Omit2<Commented<P>, RequiredNames<P>>>;
// Omit loses the comments of what it keeps; Pick does not.
type Omit2<P, K extends keyof P> = Pick<P, Exclude<keyof P, K>>;

type OutputsOf<P> = {
  readonly [K in keyof P]: pulumi.Output<
    P[K] extends Property<unknown, true> ? ValueOf<P[K]> : ValueOf<P[K]> | undefined
  >;
};

/** What `extends resource(menu)` gives a class; `A` where the arguments are narrower than the table. */
export interface ResourceClass<P extends Properties, O extends Properties, A = ArgsOf<P>> {
  new (
    name: string,
    args: A,
    opts?: pulumi.CustomResourceOptions,
  ): pulumi.CustomResource & OutputsOf<Commented<P>> & OutputsOf<O>;
  /** By this a policy pack knows the class: `validateResourceOfType(Bond, ...)`. */
  readonly __pulumiType: string;
  /** True of a resource of this class, also where the package is installed twice. */
  isInstance(obj: unknown): boolean;
  /**
   * An item of the router that this program reads and does not manage.
   *
   * @param id Its `.id` (`*B`) or its key: a name (`bond1`), or `192.168.88.1/24@bond1` for an address.
   * @param state `{ device }` where it is not the router of `routeros:host`.
   */
  get<T>(
    this: new (name: string, args: A, opts?: pulumi.CustomResourceOptions) => T,
    name: string,
    id: pulumi.Input<pulumi.ID>,
    state?: { device?: pulumi.Input<string> },
    opts?: pulumi.CustomResourceOptions,
  ): T;
}

/**
 * The class of a table, for `extends (resource(vlan) as ClassOf<typeof vlan>)`: named so, and not
 * inferred, declarations refer to the table, whose comments an editor then shows.
 */
export type ClassOf<M extends Table, A = ArgsOf<M["properties"]>> = ResourceClass<
  M["properties"],
  M["outputs"],
  A
>;
type Table = { properties: Properties; outputs: Properties };

/** The arguments with everything secret marked as such, whether the program did or not. */
function withSecrets(
  properties: Properties,
  args: Record<string, unknown>,
): Record<string, unknown> {
  const marked = { ...args };
  for (const [property, { secret }] of Object.entries(properties)) {
    const value = args[property];
    if (secret === undefined || value === undefined) continue;
    // Where the program wrote the fields, one that is not known yet hides no other at preview.
    const isWritten = !pulumi.Output.isInstance(value) && !(value instanceof Promise);
    if (secret === true) marked[property] = pulumi.secret(value);
    else if (isWritten) marked[property] = withSecretFields(secret, value);
    else
      marked[property] = pulumi.output(value).apply((fields) => withSecretFields(secret, fields));
  }
  return marked;
}

function withSecretFields(secret: readonly string[], fields: unknown): unknown {
  if (typeof fields !== "object" || fields === null) return fields;
  const marked: Record<string, unknown> = { ...fields };
  for (const field of secret)
    if (marked[field] !== undefined) marked[field] = pulumi.secret(marked[field]);
  return marked;
}

/** The options with every output that may hold a secret, also one that the router told or only state remembers. */
function keepingSecrets(
  properties: Properties,
  opts: pulumi.CustomResourceOptions,
): pulumi.CustomResourceOptions {
  const secret = Object.keys(properties).filter((one) => properties[one]?.secret === true);
  if (secret.length === 0) return opts;
  const { additionalSecretOutputs: own = [] } = opts;
  return { ...opts, additionalSecretOutputs: [...own, ...secret, asFound, maybeStill] };
}

/** A resource as a program declares it. */
interface Declared {
  menu: Menu;
  name: string;
  args: Values;
  opts: pulumi.CustomResourceOptions;
  /** Whose book it is written into; none without an engine. */
  owner: object | undefined;
  /** The resource, once it is made. */
  self: Promise<pulumi.CustomResource>;
}

/**
 * Looks at a resource before it is registered: answers why it is refused, or nothing. Advice is said
 * before either.
 */
async function looked({ menu, name, args, opts, owner, self }: Declared): Promise<unknown> {
  const say = sayer(menu, name, args, owner);
  for (const advice of adviseOptions(opts)) say(advice);
  const advised = advise(menu, args, say);
  if (owner === undefined) return advised.then(() => undefined);
  const look = Promise.all([
    refuseMistakes(menu, args),
    claimsOf(menu, name, args, owner),
    claimRows(menu, name, args, owner),
    besideOthers(menu, name, args, owner),
    adviseReferences(menu, args, opts, owner, self, say),
    adviseChains(menu, args, owner, say),
    advised,
  ]);
  const who = `${menu.type} ${JSON.stringify(name)}`;
  return refused(owner, who, look, async (text) => (await redacting(menu, args))(text));
}

/** Pulumi asks a dynamic provider to import without saying which: its own error would be a stack trace. */
function noImport(type: string, name: string): pulumi.RunError {
  return new pulumi.RunError(
    `${type} ${JSON.stringify(name)}: the option import does not work for a dynamic resource: write adopt: true among its arguments to manage what the router has, or pass state to pulumi import --file`,
  );
}

/** The Pulumi class of a menu; `handler` is how the text in state calls what answers it. */
export function resource<P extends Properties, O extends Properties>(
  menu: Menu<P, O>,
  handler: string = menu.type,
): ResourceClass<P, O> {
  // Naming every property makes it an output even when the program does not set it.
  const outputs = Object.fromEntries(
    Object.keys({ ...menu.properties, ...menu.outputs }).map((property) => [property, undefined]),
  );
  const type = `${dynamicPackage}:dynamic/routeros:${menu.type}`;
  const table = menu as unknown as Menu;

  class MenuResource extends pulumi.CustomResource {
    static readonly __pulumiType = type;

    static override isInstance(obj: unknown): obj is pulumi.CustomResource {
      return (obj as { __pulumiType?: unknown } | null | undefined)?.__pulumiType === type;
    }

    constructor(
      name: string,
      given: Record<string, unknown>,
      opts: pulumi.CustomResourceOptions = {},
    ) {
      if (given === undefined || given === null)
        throw new pulumi.RunError(`${menu.type} ${JSON.stringify(name)} needs its arguments`);
      if (opts.import !== undefined) throw noImport(menu.type, name);
      checkConfig();
      const provider = opts.provider ?? opts.parent?.getProvider(`${dynamicPackage}::`);
      const owner = opts.id === undefined ? bookOwner(provider) : undefined;
      const args = isTable(table) && opts.id === undefined ? byKey(table, given, owner) : given;
      let made: (resource: pulumi.CustomResource) => void = () => undefined;
      const self = new Promise<pulumi.CustomResource>((resolve) => (made = resolve));
      const declared = { menu: table, name, args, opts, owner, self };
      const inputs = {
        ...outputs,
        ...withSecrets(menu.properties, owner === undefined ? args : joined(table, args, owner)),
        __provider: textInState(handler),
        ...(opts.id === undefined && { [refusedInput]: looked(declared) }),
        ...(owner !== undefined && { [secretInput]: secretProperties(table, args) }),
      };
      // References on the router hold ids: what is made anew goes first, and what names it before it.
      const options = { deleteBeforeReplace: true, ...keepingSecrets(menu.properties, opts) };
      super(type, name, inputs, options);
      if (owner !== undefined) makes(table, name, args, owner, this);
      made(this);
    }

    static get(
      this: new (name: string, args: unknown, opts?: pulumi.CustomResourceOptions) => unknown,
      name: string,
      id: pulumi.Input<pulumi.ID>,
      state: Record<string, unknown> = {},
      opts: pulumi.CustomResourceOptions = {},
    ): unknown {
      return new this(name, state, { ...opts, id });
    }
  }
  return MenuResource as unknown as ResourceClass<P, O>;
}
