import type * as pulumi from "@pulumi/pulumi";
import { Devices } from "../config/config";
import { hide, RouterOsError, UnfinishedError } from "../errors";
import { itemHandler, Items } from "../lifecycle/items";
import { Lifecycle } from "../lifecycle/lifecycle";
import { RulesOf, rulesHandler } from "../lifecycle/rules";
import { rowsHandler, Tables } from "../lifecycle/tables";
import type { Operations, Surroundings } from "../lifecycle/operations";
import { Holdings, Program } from "../lifecycle/program";
import { hasUnknown } from "../lifecycle/unknown";
import type { Menu, Values } from "../schema";
import { redacted, rememberingSecrets, secretsIn } from "./redact";
import { endWithEngine, engineLives } from "./engine";
import { refusedByProgram } from "./refused-input";
import menus = require("../menus");
import { Safety } from "../safety/safety";

type DynamicProvider = pulumi.dynamic.ResourceProvider<Values, Values>;

const tables: readonly Menu[] = Object.values(menus);

/** Every menu by its type. Types only come; one that was published never goes, for state names it. */
const byType = new Map(tables.map((menu) => [menu.type, menu]));

const safety = new Safety(tables, engineLives);

/** How many operations are under way. */
let underWay = 0;
endWithEngine(() => underWay === 0);

/** What the program has. The process of a provider serves one run. */
const holdings = new Holdings();

/** The tables of menus that have a class of their own: an item of such a menu knows what they know. */
const byPath = new Map(tables.map((menu) => [menu.path, menu]));

/** Answers the text in state: the provider of a resource type. */
export function runtime(type: string): DynamicProvider {
  if (type === itemHandler) return providerWith((surroundings) => new Items(surroundings, byPath));
  if (type === rowsHandler) return providerWith((surroundings) => new Tables(surroundings, byPath));
  if (type === rulesHandler) return providerWith((surroundings) => new RulesOf(surroundings));
  const menu = byType.get(type);
  if (!menu)
    throw new Error(
      `this pulumi-routeros does not know routeros:${type}: install the version that wrote the state, or a newer one`,
    );
  return providerOf(menu);
}

/** The provider of a table's resources. */
export const providerOf = (menu: Menu): DynamicProvider =>
  providerWith((surroundings) => new Lifecycle(menu, surroundings));

function providerWith(lifecycleIn: (surroundings: Surroundings) => Operations): DynamicProvider {
  let devices = new Devices({ get: () => undefined }, process.env, safety);
  const surroundings: Surroundings = {
    router: (device) => devices.router(device),
    program: new Program(holdings, (device) => devices.place(device)),
    access: (device) => devices.access(device),
    stated: (device) => {
      if (hasUnknown(device)) return { version: undefined, unknownDevice: undefined };
      const unknownDevice = device === undefined ? undefined : devices.unknown(device);
      const version = unknownDevice === undefined ? devices.statedVersion(device) : undefined;
      const nowhere = device === undefined ? devices.withoutHost() : undefined;
      return { version, unknownDevice, nowhere };
    },
  };
  const lifecycle = lifecycleIn(surroundings);

  return {
    // Called once per type and concurrently with the first operations: it only stores.
    configure: ({ config }) => {
      devices = new Devices(config, process.env, safety);
      return Promise.resolve();
    },
    check: (olds, news) =>
      said([news], () => {
        const { inputs, failures } =
          refusedByProgram(news) ?? lifecycle.check(news, isEmpty(olds), olds);
        return { inputs: rememberingSecrets(inputs, news), failures };
      }),
    diff: (id, olds, news) => said([olds, news], () => lifecycle.diff(id, olds, news)),
    create: (inputs) =>
      said([inputs], async () => {
        const { id, outs } = await lifecycle.create(inputs);
        return { id, outs: rememberingSecrets(outs, inputs) };
      }),
    read: (id, props = {}) =>
      said([props], async () => {
        const found = await lifecycle.read(id, props);
        return {
          ...found,
          ...(found.props && { props: rememberingSecrets(found.props, props) }),
          ...(found.inputs && { inputs: rememberingSecrets(found.inputs, props) }),
        };
      }),
    update: (id, olds, news) =>
      said([olds, news], async () => {
        const { outs } = await lifecycle.update(id, olds, news);
        return { outs: rememberingSecrets(outs, news) };
      }),
    delete: (id, props) => said([props], () => lifecycle.delete(id, props)),
  };
}

/** What state has of a resource that is new, or that is made anew. */
const isEmpty = (olds: Values): boolean =>
  Object.keys(olds).every((property) => property === "__provider");

/** Runs an operation; its errors reach the user as one sentence, without a stack trace or a secret. */
async function said<T>(values: readonly Values[], operation: () => T | Promise<T>): Promise<T> {
  underWay++;
  try {
    return await operation();
  } catch (error) {
    if (!(error instanceof RouterOsError)) throw error;
    const open = (text: string) => redacted(text, secretsIn(...values));
    const plain = new Error(open(error.message));
    plain.name = "RouterOSError";
    plain.stack = "";
    if (error instanceof UnfinishedError) {
      const { id, reasons } = error;
      const properties = rememberingSecrets(error.properties, values.at(-1) ?? {});
      const told = { id, properties, reasons: reasons.map(open) };
      throw hide(Object.assign(plain, told), "properties");
    }
    throw plain;
  } finally {
    underWay--;
  }
}
