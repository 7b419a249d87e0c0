"use strict";

/*
 * Preloaded into the Node.js processes that Pulumi starts for specs: a third of what each costs is V8
 * compiling the modules of this project again. What it made is kept in node_modules/.cache, in one file
 * for each program that is started, by what a module holds.
 */
const { createHash, randomBytes } = require("node:crypto");
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require("node:fs");
const Module = require("node:module");
const path = require("node:path");
const { deserialize, serialize } = require("node:v8");
const { Script } = require("node:vm");

const root = path.resolve(__dirname, "../..");
const folder = path.join(root, "node_modules/.cache/pulumi-routeros/code");
const [, started = ""] = process.argv;
/** Milliseconds between two looks: a plugin ends by a signal, too late to keep anything. */
const pace = 500;

// Node.js does it itself since 22.1.
if (Module.enableCompileCache) {
  Module.enableCompileCache(folder);
  setInterval(() => Module.flushCompileCache?.(), pace).unref();
} else if (started.startsWith(path.join(root, "node_modules/@pulumi"))) keep();

function keep() {
  const name = started.slice(root.length).replaceAll(path.sep, "-");
  const file = path.join(folder, `${process.version}-${process.arch}${name}`);
  const kept = read(file);
  /** Scripts that are not kept yet. */
  const fresh = new Map();

  const { _compile } = Module.prototype;
  Module.prototype._compile = function (text, filename, ...more) {
    // A script that is made here cannot import: what may is left to Node.
    const isOurs = filename.startsWith(root) && !text.includes("import(");
    if (!isOurs || process.mainModule === this) return _compile.call(this, text, filename, ...more);
    const hash = createHash("sha1").update(text).digest("latin1");
    const cachedData = kept.get(hash);
    const script = new Script(Module.wrap(text.replace(/^#!.*/, "")), {
      filename,
      cachedData,
    });
    if (!cachedData || script.cachedDataRejected) fresh.set(hash, script);
    const given = [this.exports, Module.createRequire(filename), this, filename];
    return script.runInThisContext().call(this.exports, ...given, path.dirname(filename));
  };

  const write = () => {
    if (fresh.size === 0) return;
    for (const [hash, script] of fresh) kept.set(hash, script.createCachedData());
    fresh.clear();
    mkdirSync(folder, { recursive: true });
    // Renamed when it is whole: another process may be reading it.
    const own = `${file}.${randomBytes(4).toString("hex")}`;
    writeFileSync(own, serialize(kept));
    renameSync(own, file);
  };
  setInterval(write, pace).unref();
  process.once("exit", write);
}

function read(file) {
  try {
    return deserialize(readFileSync(file));
  } catch {
    return new Map();
  }
}
