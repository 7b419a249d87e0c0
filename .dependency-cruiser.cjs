/**
 * Which room of provider/ may know which: arrows run one way. `npm run arrows` refuses any other, a
 * cycle, @pulumi/pulumi outside of its room, and a simulator that knows what it is there to test.
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

const room = (name) => `^provider/${name}/`;
const every = Object.keys(rooms);

module.exports = {
  forbidden: [
    ...every
      .filter((name) => name !== "pulumi")
      .map((name) => ({
        name: `arrow-from-${name}`,
        comment: `provider/${name} may know ${rooms[name].join(", ") || "no other room"} only`,
        severity: "error",
        from: { path: room(name) },
        to: {
          path: every.filter((one) => one !== name && !rooms[name].includes(one)).map(room),
        },
      })),
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
