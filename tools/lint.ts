import { spawn } from "node:child_process";
import * as path from "node:path";
import { ESLint } from "eslint";
import * as ts from "typescript";

/** What `npm run lint` asks beside TypeScript and ESLint. */
const commands = [
  "prettier --check --cache --cache-strategy content .",
  "npm run --silent arrows",
  "knip --no-progress",
];

const root = path.resolve(__dirname, "..");

/** Runs a command of this project, and shows what it says when it ends with another code than 0. */
function run(command: string): Promise<boolean> {
  const child = spawn(command, { shell: true, env: { ...process.env, FORCE_COLOR: "1" } });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (text: Buffer) => (said += text.toString()));
  return new Promise((resolve) =>
    child.once("close", (code) => {
      if (code !== 0) console.error(`${command}\n${said}`);
      resolve(code === 0);
    }),
  );
}

async function inOrder(): Promise<boolean> {
  let isClean = true;
  for (const command of commands) isClean = (await run(command)) && isClean;
  return isClean;
}

/** `tsc --noEmit` and `eslint .`, in one program: the rules ask for the very types that were just checked. */
async function typed(): Promise<boolean> {
  const program = programOf(path.join(root, "tsconfig.json"));
  const wrong = ts.getPreEmitDiagnostics(program);
  if (wrong.length > 0)
    console.error(`tsc\n${ts.formatDiagnosticsWithColorAndContext(wrong, host)}`);
  const eslint = new ESLint({
    cwd: root,
    overrideConfig: {
      files: ["**/*.ts"],
      languageOptions: { parserOptions: { projectService: false, programs: [program] } },
    },
  });
  const results = await eslint.lintFiles(["."]);
  const isClean = results.every((one) => one.errorCount + one.warningCount === 0);
  const formatter = await eslint.loadFormatter();
  if (!isClean) console.error(`eslint\n${await formatter.format(results)}`);
  return isClean && wrong.length === 0;
}

const host: ts.FormatDiagnosticsHost = {
  getCurrentDirectory: () => root,
  getCanonicalFileName: (file) => file,
  getNewLine: () => "\n",
};

function programOf(config: string): ts.Program {
  const { config: read } = ts.readConfigFile(config, (file) => ts.sys.readFile(file)) as {
    config: unknown;
  };
  const { fileNames, options, errors } = ts.parseJsonConfigFileContent(read, ts.sys, root);
  if (errors.length > 0) throw new Error(ts.formatDiagnostics(errors, host));
  return ts.createProgram(fileNames, options);
}

const beside = inOrder();
void typed().then(async (clean) => {
  process.exitCode = (await beside) && clean ? 0 : 1;
});
