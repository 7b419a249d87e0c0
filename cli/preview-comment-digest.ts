import { z } from "zod";

/** What resources have, by property. */
export type Values = Record<string, unknown>;

export type Kind = "create" | "update" | "delete" | "replace";

/** A resource of a stack as a preview shows it, before and after. */
export interface Item {
  /** `undefined`: it stays as it is. */
  kind: Kind | undefined;
  /** `Bond`; with the package where it is none of ours. */
  type: string;
  name: string;
  old: Values;
  new: Values;
  /** The properties that change, as far as Pulumi names them: `upload.host`, `slaves[0]`. */
  paths: string[];
  /** Why it is replaced. */
  reasons: string[];
  /** Which router it is on: a device's name, an explicit provider's URN, or the default. */
  router: string;
}

/** What `pulumi preview --json`, or `pulumi refresh --preview-only --json`, says about a stack. */
export interface Digest {
  items: Item[];
  config: Record<string, string>;
  /** Addresses of explicit providers, by the `router` of their items. */
  hosts: Map<string, string>;
  /** Errors that the program or the provider reported. */
  errors: string[];
}

const values = z.record(z.string(), z.unknown()).default({});
const state = z.object({ type: z.string(), inputs: values, outputs: values });
const step = z.object({
  op: z.string(),
  urn: z.string(),
  provider: z.string().default(""),
  oldState: state.optional(),
  newState: state.optional(),
  detailedDiff: z.record(z.string(), z.unknown()).nullish(),
  replaceReasons: z.array(z.string()).nullish(),
});
type Step = z.infer<typeof step>;
const diagnostic = z.object({ severity: z.string(), message: z.string() });
const digest = z
  .object({
    config: z.record(z.string(), z.string()).default({}),
    steps: z.array(step).optional(),
    diagnostics: z.array(diagnostic).optional(),
    changeSummary: z.record(z.string(), z.number()).optional(),
  })
  .refine((one) => one.steps ?? one.diagnostics ?? one.changeSummary, {
    error: "it has no steps",
  });

const kinds: Record<string, Kind> = {
  create: "create",
  import: "create",
  update: "update",
  delete: "delete",
  replace: "replace",
};

const ours = "pulumi-nodejs:dynamic/routeros:";

/** Reads the JSON; throws an error that names the fault. */
export function readDigest(text: string): Digest {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Error("it is no JSON");
  }
  const result = digest.safeParse(json);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new Error(`${issue?.path.map(String).join(".") ?? ""} ${issue?.message ?? ""}`.trim());
  }
  const { steps = [], config, diagnostics = [] } = result.data;
  const providers = steps.filter(({ urn }) => typeOf(urn).startsWith("pulumi:providers:"));
  return {
    // What has no provider is a component or the stack itself: nothing on a router.
    items: steps
      .filter((one) => one.provider !== "")
      .map(itemOf)
      .sort(byName),
    config,
    hosts: new Map(
      providers.flatMap(({ urn, newState, oldState }) => {
        const host = (newState ?? oldState)?.inputs["routeros:host"];
        return typeof host === "string" ? [[urn, host]] : [];
      }),
    ),
    errors: diagnostics
      .filter(({ severity }) => severity === "error")
      .map(({ message }) => plain(message)),
  };
}

function itemOf({
  op,
  urn,
  provider,
  oldState,
  newState,
  detailedDiff,
  replaceReasons,
}: Step): Item {
  const type = typeOf(urn);
  const device = newState?.inputs["device"] ?? oldState?.inputs["device"];
  const explicit = provider.split("::").slice(0, -1).join("::");
  return {
    kind: kinds[op],
    type: type.startsWith(ours) ? type.slice(ours.length) : type,
    name: urn.split("::").slice(3).join("::"),
    old: before(oldState, newState, detailedDiff),
    new: newState?.inputs ?? {},
    paths: Object.keys(detailedDiff ?? {}),
    reasons: replaceReasons ?? [],
    router: typeof device === "string" ? device : explicit.endsWith("::default") ? "" : explicit,
  };
}

/** Without a word from Pulumi about what changes, it is the outputs that drifted. */
function before(
  old: Step["oldState"],
  now: Step["newState"],
  detail: Step["detailedDiff"],
): Values {
  const outputs = pick(old?.outputs, now?.inputs);
  return detail ? { ...outputs, ...old?.inputs } : { ...old?.inputs, ...outputs };
}

const pick = (from: Values = {}, names: Values = {}): Values =>
  Object.fromEntries(Object.keys(names).flatMap((key) => (key in from ? [[key, from[key]]] : [])));

/** `pulumi-nodejs:dynamic/routeros:Bond`, without the types of its parents. */
const typeOf = (urn: string): string => urn.split("::")[2]?.split("$").at(-1) ?? "";

/** Steps come in the order of their events: the comment must not change from push to push. */
const byName = (a: Item, b: Item): number =>
  compare(a.router, b.router) || compare(a.type, b.type) || compare(a.name, b.name);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** ESC and what follows it up to the m: a colour of a terminal. */
const colour = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g");

/** A text without the colours of a terminal. */
export const plain = (text: string): string => text.replaceAll(colour, "").trim();
