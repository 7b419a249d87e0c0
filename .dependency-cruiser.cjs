/**
 * Which room of provider/ and of simulator/ may know which: arrows run one way. `npm run arrows`
 * refuses any other, a cycle, @pulumi/pulumi outside of its room, and a simulator that knows what it
 * is there to test.
 */
const rooms = {
  values: [],
  schema: ["values"],
  menus: ["schema", "values"],
  transport: ["values"],
  router: ["transport", "values"],
  safety: ["router", "schema", "transport", "values"],
  kinds: ["router", "safety", "schema", "transport", "values"],
  lifecycle: ["kinds", "router", "safety", "schema", "transport", "values"],
  config: ["router", "safety", "transport", "values"],
  pulumi: [
    "config",
    "kinds",
    "lifecycle",
    "menus",
    "router",
    "safety",
    "schema",
    "transport",
    "values",
  ],
};

const simulated = {
  machine: [],
  network: ["machine"],
  schema: ["network", "machine"],
  commands: ["schema", "network", "machine"],
  menus: ["commands", "schema", "network", "machine"],
  script: ["commands", "schema", "network", "machine"],
  wire: ["commands", "schema", "network", "machine"],
};

/** Refuses every arrow between the rooms of a folder that is not listed, and those to its top. */
const arrows = (top, may) =>
  Object.entries(may).map(([name, known]) => ({
    name: `arrow-from-${top}-${name}`,
    comment: `${top}/${name} may know ${known.join(", ") || "no other room"} only`,
    severity: "error",
    from: { path: `^${top}/${name}/` },
    to: {
      path: [
        ...Object.keys(may)
          .filter((one) => one !== name && !known.includes(one))
          .map((one) => `^${top}/${one}/`),
        ...(top === "simulator" ? ["^simulator/[^/]+[.]ts$"] : []),
      ],
    },
  }));

module.exports = {
  forbidden: [
    ...arrows("provider", rooms).filter(({ name }) => name !== "arrow-from-provider-pulumi"),
    ...arrows("simulator", simulated),
    {
      name: "no-cycle",
      comment: "Files that need each other are one file, or a third is missing",
      severity: "error",
      from: { path: "^(provider|simulator|cli)/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "pulumi-in-its-room",
      comment:
        "Everything else runs without the SDK; the command `up` loads it when it is asked for",
      severity: "error",
      from: { path: "^(provider|cli|simulator)/", pathNot: ["^provider/pulumi/", "^cli/up/"] },
      to: { path: "^node_modules/@pulumi/" },
    },
    {
      name: "simulator-by-itself",
      comment: "A fault that both share would cancel out",
      severity: "error",
      from: { path: "^simulator/" },
      to: { path: "^(provider|cli|test|tools)/" },
    },
    {
      name: "provider-by-itself",
      severity: "error",
      from: { path: "^provider/" },
      to: { path: "^(simulator|cli|test|tools)/" },
    },
    {
      name: "cli-without-pulumi",
      comment: "A command starts without the SDK",
      severity: "error",
      from: { path: "^cli/" },
      to: { path: "^provider/pulumi/" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
  },
};
