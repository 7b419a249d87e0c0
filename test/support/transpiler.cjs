"use strict";

/*
 * ts-node compiles every file again in every process that a test run starts, and those are many. This
 * keeps what was compiled in node_modules/.cache, by what the file holds: tsconfig.json names it.
 */
const { createHash, randomBytes } = require("node:crypto");
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const ts = require("typescript");

const folder = path.resolve(__dirname, "../../node_modules/.cache/pulumi-routeros");

exports.create = ({ service }) => {
  const { options } = service.config;
  const compiler = JSON.stringify([ts.version, options]);
  mkdirSync(folder, { recursive: true });
  return {
    transpile(text, { fileName }) {
      const hash = createHash("sha1").update(compiler).update(fileName).update(text).digest("hex");
      const file = path.join(folder, `${hash}.json`);
      try {
        return JSON.parse(readFileSync(file, "utf8"));
      } catch {
        const { outputText, sourceMapText } = ts.transpileModule(text, {
          fileName,
          compilerOptions: options,
        });
        const made = { outputText, sourceMapText };
        // Renamed when it is whole: another process may be reading it.
        const own = `${file}.${randomBytes(4).toString("hex")}`;
        writeFileSync(own, JSON.stringify(made));
        renameSync(own, file);
        return made;
      }
    },
  };
};
