import { readFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import * as path from "node:path";
import { compileFunction } from "node:vm";
import type * as pulumi from "@pulumi/pulumi";
import type { providerOf } from "../../provider/pulumi/runtime";
import type { Menu } from "../../provider/schema";

export type Values = Record<string, unknown>;
type Provider = pulumi.dynamic.ResourceProvider<Values, Values>;

/** What Pulumi passes in a preview in place of a value that is not known yet. */
export const UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

const dist = path.resolve(__dirname, "../../dist/provider");

/** The built modules that remember something: connections, routers, and what was configured. Each requires those before it. */
const stateful = ["transport/open.js", "config/config.js", "pulumi/runtime.js", "runtime.js"].map(
  (one) => path.join(dist, one),
);

/** A module of which nothing has run: what its text is wrapped in, and its `require`. */
interface Compiled {
  run: (...given: [object, NodeJS.Require, Module, string, string]) => void;
  require: NodeJS.Require;
}

/** Compiled once, as thousands of runs load them anew: what V8 knows of their functions stays. */
const compiled = new Map<string, Compiled>();

function compile(file: string): Compiled {
  const wrapped = ["exports", "require", "module", "__filename", "__dirname"];
  const run = compileFunction(readFileSync(file, "utf8"), wrapped, { filename: file });
  return { run: run as Compiled["run"], require: requireOf(file) };
}

/** The `require` of a module, which looks each place up once. */
function requireOf(file: string): NodeJS.Require {
  const plain = createRequire(file);
  const places = new Map<string, string>();
  const known = (request: string): unknown => {
    const place = places.get(request) ?? plain.resolve(request);
    places.set(request, place);
    return require.cache[place]?.exports ?? plain(place);
  };
  return Object.assign(known, plain);
}

/** Loads a module as a new process would, with nothing that it remembered. */
function loadAnew(file: string): unknown {
  const fresh = new Module(file);
  require.cache[file] = fresh;
  const code = compiled.get(file) ?? compile(file);
  compiled.set(file, code);
  code.run.call(fresh.exports, fresh.exports, code.require, fresh, file, path.dirname(file));
  fresh.loaded = true;
  return fresh.exports;
}

export type ProviderOf = (type: string) => Promise<Provider>;

/** A connection to a router. */
export interface Connection {
  close(): Promise<void>;
}

/**
 * The provider as a new plugin process has it: built code, with nothing read and nobody connected.
 * `opened` is told of each connection, for they end with the process, and may answer another in its place.
 */
export function freshRuntime(
  opened?: (one: Connection) => Connection,
  tables: ReadonlyMap<string, Menu> = new Map(),
): (type: string) => Provider {
  const [open, , built, runtime] = stateful.map(loadAnew) as [
    { openTransport: (endpoint: unknown) => Connection },
    unknown,
    { providerOf: typeof providerOf },
    (type: string) => Provider,
  ];
  if (opened) {
    const { openTransport } = open;
    open.openTransport = (endpoint) => opened(openTransport(endpoint));
  }
  return (type) => {
    const table = tables.get(type);
    return table === undefined ? runtime(type) : built.providerOf(table);
  };
}

/** One resource of a program. */
export interface Declared {
  type: string;
  name: string;
  inputs: Values;
  /** Names of resources that must be there first. */
  after?: string[];
  /** Names that it had before: `aliases: [{ name: ... }]`. */
  aliases?: string[];
  /** Properties that stay as state has them: `ignoreChanges`. */
  ignoreChanges?: string[];
  /** The program only reads it: `get` with this id or key. */
  read?: string;
}

/** How a run differs from a plain `pulumi up`. */
export interface UpOptions {
  /** `--replace`: removed and made again; diff is not asked. */
  replace?: string[];
  /** `replaceOnChanges`: whatever diff calls a change replaces. */
  replaceOnChanges?: boolean;
  /** The run is cut before it removes what the program no longer has. */
  cut?: boolean;
  /**
   * As the engine does it: all that waits for nothing is checked and compared first, then written together,
   * or one after the other with `--parallel 1`. Without it each is written before the next is looked at.
   */
  writes?: "together" | "one by one";
}

interface Checkpoint {
  type: string;
  id: string;
  inputs: Values;
  outputs: Values;
  after: string[];
  /** A create or update stopped half-way: the next run updates whatever diff says. */
  unfinished: boolean;
}

/** One step that a run took: `create bond`. */
export type Step = `${"create" | "update" | "replace" | "same" | "delete" | "read"} ${string}`;

/**
 * A model of what Pulumi's engine stores and calls, for one stack: enough to drive a provider through
 * many runs in one process, each as if in a new one. The real engine has its own tests.
 */
export class Deployment {
  readonly state = new Map<string, Checkpoint>();
  /** What the program only read. */
  readonly found = new Map<string, Values>();

  private readonly tables: ReadonlyMap<string, Menu>;

  constructor(
    public config: Record<string, string>,
    /** Tables of tests, besides those of this package. */
    ...tables: readonly Menu[]
  ) {
    this.tables = new Map(tables.map((menu) => [menu.type, menu]));
  }

  /** Check and diff of a program, as in a preview: the steps, without touching the router. */
  preview(program: Declared[]): Promise<Step[]> {
    return this.inProcess((providerOf) => this.previewed(program, providerOf));
  }

  private async previewed(program: Declared[], providerOf: ProviderOf): Promise<Step[]> {
    const steps: Step[] = [];
    for (const declared of program) {
      const { type, name } = declared;
      const provider = await providerOf(type);
      const old = this.state.get(name);
      const news = await checked(provider, old?.inputs ?? {}, ignoring(declared, old));
      steps.push(old ? `${await compare(provider, old, news)} ${name}` : `create ${name}`);
    }
    return steps;
  }

  /** Makes the router what the program says. Independent resources go on after a failure, as in the engine. */
  up(program: Declared[], options: UpOptions = {}): Promise<Step[]> {
    return this.inProcess((providerOf) => this.made(program, options, providerOf));
  }

  private async made(
    program: Declared[],
    options: UpOptions,
    providerOf: ProviderOf,
  ): Promise<Step[]> {
    const steps: Step[] = [];
    const errors: unknown[] = [];
    const failed = new Set<string>();
    const attempt = async (declared: Declared, run: () => Promise<Step | undefined>) => {
      try {
        const step = await run();
        if (step !== undefined) steps.push(step);
      } catch (error) {
        failed.add(declared.name);
        errors.push(error);
      }
    };

    const { writes } = options;
    const isFirst = ({ after = [], read }: Declared) => after.length === 0 && read === undefined;
    const first = writes === undefined ? [] : program.filter(isFirst);
    const planned: (() => Promise<void>)[] = [];
    for (const declared of first) {
      this.alias(declared);
      await attempt(declared, async () => {
        const write = await this.planned(declared, options, await providerOf(declared.type));
        planned.push(() => attempt(declared, write));
        return undefined;
      });
    }
    if (writes === "together") await Promise.all(planned.map((write) => write()));
    else for (const write of planned) await write();

    for (const declared of program) {
      const { type, name, after = [] } = declared;
      if (first.includes(declared)) continue;
      if (after.some((one) => failed.has(one))) {
        failed.add(name);
        continue;
      }
      this.alias(declared);
      await attempt(declared, async () =>
        (await this.planned(declared, options, await providerOf(type)))(),
      );
    }
    if (errors.length > 0) throw errors[0];
    if (options.cut === true) return steps;
    const kept = new Set(program.map(({ name }) => name));
    steps.push(...(await this.remove((name) => !kept.has(name), providerOf)));
    return steps;
  }

  /** What a create or an update that stopped half-way leaves in state: inputs are as check answered them. */
  private keepPartial({ type, name, after = [] }: Declared, inputs: Values, error: unknown): void {
    const { id, properties = {} } = error as { id?: string; properties?: Values };
    if (id === undefined) return;
    const outputs = struct(properties);
    this.state.set(name, { type, id, inputs: struct(inputs), outputs, after, unfinished: true });
  }

  /**
   * One resource in the engine's order: looked at, and what is then to be written. What is replaced is checked again without what state has,
   * then removed, then made; with `--replace` it is checked without state from the start.
   */
  private async planned(
    declared: Declared,
    options: UpOptions,
    provider: Provider,
  ): Promise<() => Promise<Step>> {
    const { name, inputs, read } = declared;
    if (read !== undefined) {
      const { menu, within } = inputs;
      const asked = {
        ...deviceOf(inputs),
        ...(menu === undefined ? {} : { menu }),
        ...(within === undefined ? {} : { within }),
      };
      const known = await provider.read?.(read, struct(asked));
      this.found.set(name, struct(known?.props ?? {}));
      return () => Promise.resolve<Step>(`read ${name}`);
    }
    const old = this.state.get(name);
    const isTargeted = options.replace?.includes(name) === true;
    const said = ignoring(declared, old);
    const news = await checked(provider, isTargeted ? {} : (old?.inputs ?? {}), said);
    const step = !old
      ? "create"
      : isTargeted
        ? "replace"
        : await this.compared(provider, old, news, options);
    const isAnew = step === "replace" && !isTargeted;
    if (isAnew) await checked(provider, {}, inputs);
    return async () => {
      try {
        return await this.written(step, declared, old, news, provider);
      } catch (error) {
        this.keepPartial(declared, news, error);
        throw error;
      }
    };
  }

  private async written(
    step: "create" | "replace" | "same" | "update",
    { type, name, after = [] }: Declared,
    old: Checkpoint | undefined,
    news: Values,
    provider: Provider,
  ): Promise<Step> {
    if (step === "update" && old) {
      const written = await provider.update?.(old.id, struct(old.outputs), struct(news));
      this.keep(name, { type, id: old.id, inputs: news, outputs: written?.outs ?? {}, after });
    } else if (step === "same" && old) this.keep(name, { ...old, inputs: news });
    else {
      if (step === "replace" && old) {
        await provider.delete?.(old.id, struct(old.outputs));
        this.state.delete(name);
      }
      const made = await provider.create(struct(news));
      this.keep(name, { type, id: made.id, inputs: news, outputs: made.outs ?? {}, after });
    }
    return `${step} ${name}`;
  }

  private async compared(
    provider: Provider,
    old: Checkpoint,
    news: Values,
    { replaceOnChanges = false }: UpOptions,
  ): Promise<"same" | "update" | "replace"> {
    const answer = await compare(provider, old, news);
    return answer === "update" && replaceOnChanges ? "replace" : answer;
  }

  /** State goes on under the name that the resource has now. */
  private alias({ name, aliases = [] }: Declared): void {
    const before = aliases.find((one) => this.state.has(one));
    if (before === undefined || this.state.has(name)) return;
    const entries = [...this.state].map(
      ([one, old]) => [one === before ? name : one, old] as const,
    );
    this.state.clear();
    for (const [one, old] of entries) this.state.set(one, old);
  }

  /** Reads everything back: what is gone leaves state, what differs is in the inputs. */
  refresh(): Promise<void> {
    return this.inProcess((providerOf) => this.reread(providerOf));
  }

  protected async reread(providerOf: ProviderOf): Promise<void> {
    const entries = [...this.state];
    await Promise.all(
      entries.map(async ([name, old]) => {
        const found = await (await providerOf(old.type)).read?.(old.id, struct(old.outputs));
        if (!found?.id) this.state.delete(name);
        else
          this.keep(name, {
            ...old,
            id: found.id,
            outputs: found.props ?? {},
            inputs: found.inputs ?? old.inputs,
          });
      }),
    );
  }

  /** Removes everything, dependents first. */
  destroy(): Promise<Step[]> {
    return this.inProcess((providerOf) => this.remove(() => true, providerOf));
  }

  private async remove(chosen: (name: string) => boolean, providerOf: ProviderOf): Promise<Step[]> {
    const steps: Step[] = [];
    for (const [name, old] of [...this.state].reverse()) {
      if (!chosen(name)) continue;
      await (await providerOf(old.type)).delete?.(old.id, struct(old.outputs));
      this.state.delete(name);
      steps.push(`delete ${name}`);
    }
    return steps;
  }

  protected keep(name: string, checkpoint: Omit<Checkpoint, "unfinished">): void {
    this.state.set(name, {
      ...checkpoint,
      inputs: struct(checkpoint.inputs),
      outputs: struct(checkpoint.outputs),
      unfinished: false,
    });
  }

  /** A run has a plugin process of its own, whose connections end with it. */
  private async inProcess<T>(run: (providerOf: ProviderOf) => Promise<T>): Promise<T> {
    const connections: Connection[] = [];
    try {
      const connect = this.connecting();
      return await run(
        this.newProcess((one) => {
          connections.push(one);
          return connect(one);
        }),
      );
    } finally {
      for (const connection of connections) void connection.close();
    }
  }

  /** How the connections of a new process are, as that has them. */
  protected connecting(): (one: Connection) => Connection {
    return (one) => one;
  }

  private newProcess(opened: (one: Connection) => Connection): ProviderOf {
    const runtime = freshRuntime(opened, this.tables);
    const providers = new Map<string, Promise<Provider>>();
    const config = {
      get: (key: string) => this.config[key],
      require: (key: string) => this.config[key] ?? "",
    };
    const configured = async (type: string) => {
      const provider = runtime(type);
      await provider.configure?.({ config });
      return provider;
    };
    return (type) => {
      const provider = providers.get(type) ?? configured(type);
      providers.set(type, provider);
      return provider;
    };
  }
}

/** A refused check, with all its failures. */
export class CheckError extends Error {
  constructor(readonly failures: readonly { property: string; reason: string }[]) {
    super(failures.map(({ property, reason }) => `[${property}] ${reason}`).join("\n"));
  }
}

async function checked(provider: Provider, olds: Values, news: Values): Promise<Values> {
  const result = await provider.check?.(struct(olds), struct(news));
  if (result?.failures && result.failures.length > 0) throw new CheckError(result.failures);
  return struct(result?.inputs ?? news);
}

async function compare(
  provider: Provider,
  old: Checkpoint,
  news: Values,
): Promise<"same" | "update" | "replace"> {
  const answer = await provider.diff?.(old.id, struct(old.outputs), struct(news));
  const isSame = JSON.stringify(sorted(old.inputs)) === JSON.stringify(sorted(news));
  if ((answer?.replaces ?? []).length > 0 && answer?.changes !== false) return "replace";
  if (old.unfinished || answer?.changes === true) return "update";
  if (answer?.changes === false) return "same";
  return isSame ? "same" : "update";
}

/** What the program says, with what it ignores as it is in state. */
function ignoring({ inputs, ignoreChanges = [] }: Declared, old: Checkpoint | undefined): Values {
  if (old === undefined) return inputs;
  const said = { ...inputs };
  for (const property of ignoreChanges) {
    delete said[property];
    if (old.inputs[property] !== undefined) said[property] = old.inputs[property];
  }
  return said;
}

const deviceOf = ({ device }: Values): Values => (device === undefined ? {} : { device });

const sorted = (values: Values): [string, unknown][] =>
  Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));

/**
 * A value as it crosses the wire between engine and provider. What a struct cannot hold makes the
 * real engine fail after the router was changed; here it is an error at once.
 */
function struct<T>(value: T): T {
  const stranger = strangerIn(value);
  if (stranger !== undefined) throw new TypeError(`Unexpected struct type at values${stranger}`);
  return JSON.parse(JSON.stringify(value)) as T;
}

/** Where in a value something is that a struct cannot hold, and what. */
function strangerIn(value: unknown): string | undefined {
  const kind = typeof value;
  if (value === undefined || kind === "function" || kind === "bigint" || Number.isNaN(value))
    return `: ${String(value)}`;
  if (kind !== "object" || value === null) return undefined;
  // Each run looks at all of state: a list of its values each would cost more than the look.
  for (const key in value) {
    const inner = strangerIn((value as Values)[key]);
    if (inner !== undefined) return `.${key}${inner}`;
  }
  return undefined;
}
