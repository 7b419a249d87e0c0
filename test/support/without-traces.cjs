"use strict";

/*
 * Preloaded into the Node.js processes that Pulumi starts for specs, and loaded by specs that run programs
 * themselves. Pulumi's SDK notes where each promise was made, for its authors: a stack trace written out
 * through source maps is an eighth of what a program costs.
 */
const Module = require("node:module");

const load = Module._load;
const traceless = new WeakSet();

Module._load = function (request, parent, isMain) {
  const loaded = load.call(this, request, parent, isMain);
  return /[\\/]debuggable$/.test(request) ? withoutTraces(loaded) : loaded;
};

function withoutTraces(loaded) {
  const { debuggablePromise } = loaded;
  if (typeof debuggablePromise !== "function" || traceless.has(loaded)) return loaded;
  traceless.add(loaded);
  loaded.debuggablePromise = (...given) => {
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    try {
      return debuggablePromise(...given);
    } finally {
      Error.stackTraceLimit = stackTraceLimit;
    }
  };
  return loaded;
}

for (const [file, { exports }] of Object.entries(require.cache))
  if (/@pulumi[\\/]pulumi[\\/]runtime[\\/]debuggable\.js$/.test(file)) withoutTraces(exports);
