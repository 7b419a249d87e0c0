"use strict";

/*
 * Preloaded into the Node.js processes that Pulumi starts for specs, and loaded by specs that run programs
 * themselves. Pulumi's SDK loads TypeScript and npm's Arborist, 700 modules, to serialize functions; the
 * programs of specs have none, and each run starts two such processes. Here both are loaded when they are
 * first asked for something.
 */
const { readFileSync } = require("node:fs");
const Module = require("node:module");

const load = Module._load;
const late = /typescript-shim$|^@npmcli\/arborist$/;
const serializer = /@pulumi[\\/]pulumi[\\/]runtime[\\/]closure[\\/]/;

Module._load = function (request, parent, isMain) {
  if (!late.test(request) || !serializer.test(parent?.filename ?? ""))
    return load.call(this, request, parent, isMain);
  let loaded;
  const get = (_, name) =>
    // Their importers would copy every property of what does not say this.
    name === "__esModule" || (loaded ??= load.call(Module, request, parent, isMain))[name];
  return new Proxy({}, { get });
};

/*
 * The language host that is built where none can be downloaded is older than the option `typescript`: it
 * would have the compiler loaded for programs without it.
 */
if (process.env.PULUMI_NODEJS_TYPESCRIPT === "true" && /typescript: false/.test(project()))
  process.env.PULUMI_NODEJS_TYPESCRIPT = "false";

function project() {
  try {
    return readFileSync("Pulumi.yaml", "utf8");
  } catch {
    return "";
  }
}
