import { spawn } from "node:child_process";

/** What `npm run lint` asks, beside each other: linting with types takes as long as all the rest. */
const lines = [
  ["eslint ."],
  ["tsc --noEmit", "prettier --check .", "npm run --silent arrows", "knip --no-progress"],
];

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

async function inOrder(commands: readonly string[]): Promise<boolean> {
  let isClean = true;
  for (const command of commands) isClean = (await run(command)) && isClean;
  return isClean;
}

void Promise.all(lines.map(inOrder)).then((clean) => {
  process.exitCode = clean.every(Boolean) ? 0 : 1;
});
