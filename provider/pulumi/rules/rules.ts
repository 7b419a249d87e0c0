import * as pulumi from "@pulumi/pulumi";
import { rulesHandler } from "../../lifecycle/rules";
import { statedRules } from "../../schema/routeros/rules";
import { type ClassOfMenu, refusal } from "../item/by-menu";
import type { OrderedPath } from "../item/menus";
import { isSecret } from "../program/secrets";
import { resource } from "../resource";
import type { RulesArgs, RulesOutputs } from "./args";

/** The rules of a chain, or of a whole menu, with what state has of them as outputs. */
export type Rules<M extends OrderedPath = OrderedPath> = pulumi.CustomResource & RulesOutputs<M>;

interface RulesClass {
  new <const M extends OrderedPath>(
    name: string,
    args: RulesArgs<M>,
    opts?: pulumi.CustomResourceOptions,
  ): Rules<M>;
}

const classes = new Map<string, ClassOfMenu>();

function classOf(name: string, args: Record<string, unknown> | undefined): ClassOfMenu {
  const path: unknown = args?.["menu"];
  const known = classes.get(String(path));
  if (known !== undefined) return known;
  const stated = typeof path === "string" ? statedRules(path) : undefined;
  if (stated === undefined) {
    const said = typeof path === "string" ? `, not ${JSON.stringify(path)}` : "";
    throw refusal(
      "Rules",
      name,
      `write a menu whose rows have an order, such as "/ip/firewall/filter"${said}`,
    );
  }
  const made = resource(stated.ordered, rulesHandler) as unknown as ClassOfMenu;
  classes.set(stated.ordered.path, made);
  return made;
}

/**
 * State has other forms of the rules than the program: what is secret in one of them is in none of these,
 * unless all of them are secret.
 */
function keepingSecret(args: Record<string, unknown>): Record<string, unknown> {
  const { rules } = args;
  const secret = isSecret(rules);
  return {
    ...args,
    rules: secret.then((is) => (is ? pulumi.secret(rules) : rules)),
    order: secret.then((is) => (is ? pulumi.secret("") : undefined)),
  };
}

class AnyRules {
  constructor(name: string, args: Record<string, unknown>, opts?: pulumi.CustomResourceOptions) {
    return new (classOf(name, args))(name, keepingSecret(args), opts);
  }
}

/**
 * A chain of rules, or all rows of a menu whose rows have an order, as one resource: what it does not have
 * is removed, what stays is not touched, and a change takes the fewest commands.
 *
 * @example
 * ```ts
 * new Rules("forward", {
 *   menu: "/ip/firewall/filter",
 *   chain: "forward",
 *   rules: [
 *     { action: "accept", connectionState: ["established", "related"], comment: "answers" },
 *     { action: "accept", inInterfaceList: "LAN", comment: "from the office" },
 *     { action: "drop", comment: "all else" },
 *   ],
 * });
 * ```
 */
export const Rules = AnyRules as unknown as RulesClass;
