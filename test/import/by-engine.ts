import * as assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import * as path from "node:path";
import type { LeftOut } from "../../cli/import/resource";
import type { Secret } from "../../cli/import/writing/secrets";
import { command } from "../cli/in-process";
import { engine } from "../support/engine";
import { compared, type Outcome } from "./outcome";
import { imported, routerOf, spareOf } from "./support";
import { typeErrorsIn } from "./type-check";

/** What Pulumi itself says of a router that was taken over, and of its program on an empty one. */
export interface ByEngine extends Omit<Outcome, "made" | "changes"> {
  /** What the compiler has against the program, as its own tsconfig.json says. */
  errors: string[];
  /** How many steps of each kind the first preview has: `same`, and no other. */
  steps: Record<string, number>;
  /** What the first preview warns of. */
  hints: string[];
}

/**
 * The way of docs/existing-router.md with the real engine: `import`, `pulumi import --file`, a preview;
 * then `pulumi up` of the same program on an empty router.
 */
export async function byEngine(text: string): Promise<ByEngine> {
  const router = await routerOf(text);
  const { project, run } = await engine();
  const { directory, env } = await project();
  const folder = path.join(directory, "hq");
  const written = await command(["import", "--host", router.url, "--out", folder, "--json"]);
  assert.equal(written.stderr, "");
  const { leftOut } = JSON.parse(written.stdout) as { leftOut: LeftOut[] };
  const errors = typeErrorsIn(folder);
  const { secrets } = await imported(router);

  const tried = (...given: string[]) => run([...given, "--non-interactive"], { cwd: folder, env });
  const pulumi = async (...given: string[]) => {
    const { code, stdout, stderr } = await tried(...given);
    assert.equal(code, 0, `pulumi ${given[0]}: ${stdout}${stderr}`);
    return stdout;
  };
  const newStack = async (name: string, settings: readonly string[]) => {
    await pulumi("stack", "init", name);
    const given = [...settings, ...secrets.flatMap((one) => ["--secret", settingOf(one)])];
    if (given.length > 0) await pulumi("config", "set-all", ...given);
  };
  await newStack("hq", []);
  const ways = ["--yes", "--generate-code=false", "--protect=false", "--skip-preview"];
  await pulumi("import", "--file", "import.json", ...ways);
  const preview = JSON.parse(await pulumi("preview", "--json")) as Preview;

  const given = giveUsersPasswords(folder);
  const spare = await spareOf(text);
  await newStack("spare", ["--plaintext", `routeros:host=${spare.url}`]);
  const up = await tried("up", "--yes", "--skip-preview");
  const failed = up.code === 0 ? undefined : whyIn(`${up.stdout}${up.stderr}`);
  const { aside, lost, added } = await compared({ leftOut, router, spare });
  if (given > 0) aside.set("a user's password is told to nobody: given by hand", given);
  return {
    errors,
    steps: preview.changeSummary,
    hints: (preview.diagnostics ?? []).map(({ message }) => message.trim()),
    ...{ failed, aside, lost, added },
  };
}

/** What `pulumi preview --json` prints. */
interface Preview {
  changeSummary: Record<string, number>;
  diagnostics?: { severity: string; message: string }[];
}

/** What a run says went wrong, without all that it did. */
const whyIn = (text: string): string => /^Diagnostics:\n([^]*)/m.exec(text)?.[1] ?? text;

const settingOf = ({ key, value }: Secret): string =>
  `${key}=${typeof value === "string" ? value : JSON.stringify(value)}`;

/** As somebody completes a program for another router: new users need a password. */
function giveUsersPasswords(folder: string): number {
  let given = 0;
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".ts"))) {
    const text = readFileSync(path.join(folder, file), "utf8");
    const complete = text.replaceAll(/new User\([^]*?\}\);/g, (one) => {
      if (/adopt: true|password:/.test(one)) return one;
      given++;
      return one.replace("{", '{ password: "kuelA-9-nobel",');
    });
    writeFileSync(path.join(folder, file), complete);
  }
  return given;
}
