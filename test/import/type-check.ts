import * as path from "node:path";
import * as ts from "typescript";
import type { Import } from "../../cli/import/import-of";

const root = path.join(__dirname, "../..");
/** Where the programs would lie: what they import is found from there. */
const folder = path.join(root, "test/import/program");

/** As the tsconfig.json of every project says, and the package by its own name. */
const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.Node16,
  moduleResolution: ts.ModuleResolutionKind.Node16,
  skipLibCheck: true,
  types: [],
  paths: { "pulumi-routeros": [path.join(root, "dist/provider/index.d.ts")] },
};

/** What is the same for all programs is read once. */
const read = new Map<string, ts.SourceFile | undefined>();

/** What the compiler has against the program of an import, in strict mode. */
export function typeErrors({ files }: Pick<Import, "files">): string[] {
  const own = new Map(
    [...files]
      .filter(([file]) => file.endsWith(".ts"))
      .map(([file, text]) => [path.join(folder, file), text]),
  );
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (file) => own.has(file) || disk.fileExists(file),
    directoryExists: (one) => one === folder || disk.directoryExists?.(one) === true,
    readFile: (file) => own.get(file) ?? disk.readFile(file),
    getSourceFile: (file, language) => {
      const text = own.get(file);
      if (text !== undefined) return ts.createSourceFile(file, text, language);
      if (!read.has(file)) read.set(file, disk.getSourceFile(file, language));
      return read.get(file);
    },
  };
  return errorsOf(ts.createProgram([...own.keys()], options, host));
}

/** What the compiler has against a project on disk, as its own tsconfig.json says. */
export function typeErrorsIn(folder: string): string[] {
  const file = path.join(folder, "tsconfig.json");
  const json = ts.readConfigFile(file, (name) => ts.sys.readFile(name));
  const { error } = json;
  const project = ts.parseJsonConfigFileContent(json.config, ts.sys, folder);
  const broken = [...(error === undefined ? [] : [error]), ...project.errors];
  if (broken.length > 0) return broken.map(errorText);
  return errorsOf(ts.createProgram(project.fileNames, { ...project.options, noEmit: true }));
}

const errorsOf = (program: ts.Program): string[] =>
  ts.getPreEmitDiagnostics(program).map(errorText);

function errorText({ file, start, messageText }: ts.Diagnostic): string {
  const { line = 0 } = file && start !== undefined ? file.getLineAndCharacterOfPosition(start) : {};
  const where = file === undefined ? "" : `${path.basename(file.fileName)}:${line + 1}: `;
  return `${where}${ts.flattenDiagnosticMessageText(messageText, " ")}`;
}
