import * as assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import * as path from "node:path";
import { parseDocument } from "yaml";
import { releaseNotes, sectionOf } from "../tools/release-notes";

const root = path.join(__dirname, "..");
const text = (file: string): string => readFileSync(path.join(root, file), "utf8");
const manifest = JSON.parse(text("package.json")) as {
  version: string;
  scripts: Record<string, string>;
  engines: { node: string };
};

/** A YAML file; an error or a warning of the parser, such as a key that is there twice, is one here. */
function parsed(file: string): unknown {
  const document = parseDocument(text(file), { prettyErrors: true });
  assert.deepEqual([...document.errors, ...document.warnings].map(String), [], file);
  return document.toJS();
}

const inGithub = (ending: RegExp): string[] =>
  readdirSync(path.join(root, ".github"), { recursive: true, encoding: "utf8" })
    .filter((file) => ending.test(file))
    .map((file) => path.join(".github", file));

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Job {
  uses?: string;
  needs?: string;
  steps?: Step[];
  permissions?: Record<string, string>;
  "timeout-minutes"?: number;
  strategy?: { matrix: { node?: number[]; os?: string[]; include?: { os: string }[] } };
}
interface Workflow {
  on: object;
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}
interface Form {
  name: string;
  description: string;
  body: { type: string; id?: string; attributes: { label?: string; description?: string } }[];
}

const workflows = inGithub(/workflows.*\.yml$/).map(
  (file) => [file, parsed(file) as Workflow] as const,
);
const stepsOf = ({ jobs }: Workflow): Step[] =>
  Object.values(jobs).flatMap(({ steps = [] }) => steps);

describe(".github", () => {
  it("is YAML", () => {
    const files = inGithub(/\.ya?ml$/);
    assert.ok(files.length >= 6, files.join(", "));
    files.forEach(parsed);
  });

  it("runs scripts that there are", () => {
    let count = 0;
    for (const [file, workflow] of workflows)
      for (const { run = "" } of stepsOf(workflow))
        for (const [, name = "test"] of run.matchAll(
          /\bnpm (?:test|run (?:--silent )?([\w:-]+))/g,
        )) {
          assert.ok(manifest.scripts[name] !== undefined, `${file}: npm run ${name}`);
          count++;
        }
    assert.ok(count >= 4);
  });

  it("takes actions by version, and no more rights than a job needs", () => {
    for (const [file, { jobs, permissions }] of workflows) {
      assert.deepEqual(permissions, { contents: "read" }, file);
      for (const [name, job] of Object.entries(jobs)) {
        if (job.uses !== undefined) assert.ok(existsSync(path.join(root, job.uses)), job.uses);
        else assert.ok(job["timeout-minutes"] !== undefined, `${file}: ${name} may run for hours`);
        if (job.needs !== undefined) assert.ok(jobs[job.needs], `${file}: ${name}`);
        if (name !== "npm") assert.equal(job.permissions, undefined, `${file}: ${name}`);
        for (const { uses, run = "", with: given } of job.steps ?? []) {
          if (uses !== undefined) assert.match(uses, /^[\w-]+\/[\w-]+@v\d+$/, file);
          if (uses?.startsWith("actions/checkout@") === true)
            assert.equal(given?.["persist-credentials"], false, file);
          // A name of a branch or a tag may be code in a shell: it goes through the environment.
          assert.doesNotMatch(run, /\$\{\{\s*github\.(head_ref|event)/, file);
        }
      }
    }
  });

  it("tests on the oldest Node.js and on three systems", () => {
    const jobs = workflows.flatMap(([, workflow]) => Object.values(workflow.jobs));
    const matrices = jobs.flatMap(({ strategy }) => (strategy ? [strategy.matrix] : []));
    const oldest = Number(/\d+/.exec(manifest.engines.node)?.[0]);
    for (const { node = [] } of matrices) assert.ok(node.includes(oldest), String(node));
    for (const system of ["ubuntu", "macos", "windows"])
      assert.match(text(".github/workflows/test.yml"), new RegExp(`\\b${system}-latest\\b`));
  });

  it("publishes with provenance, from a tag that agrees with package and changelog", () => {
    const release = text(".github/workflows/release.yml");
    assert.match(release, /npm publish --provenance/);
    assert.match(release, /id-token: write/);
    const changelog =
      "# Changelog\n\n## [Unreleased]\n\n- c\n\n## [0.2.0] - 2026-12-01\n\n- b\n\n## [0.1.0]\n\n- a\n";
    assert.equal(releaseNotes("v0.2.0", { version: "0.2.0", changelog }), "- b");
    assert.throws(
      () => releaseNotes("v0.3.0", { version: "0.2.0", changelog }),
      /^Error: the tag is v0\.3\.0, and package\.json has the version 0\.2\.0: tag v0\.2\.0$/,
    );
    assert.throws(
      () => releaseNotes("v0.3.0", { version: "0.3.0", changelog }),
      /nothing about 0\.3\.0/,
    );
    const { version } = JSON.parse(text("package.json")) as { version: string };
    for (const one of ["0.1.0", version])
      assert.ok(sectionOf(text("CHANGELOG.md"), one), `CHANGELOG.md lacks ${one}`);
  });

  it("asks for the export, the versions and the transcript, all masked", () => {
    const forms = inGithub(/ISSUE_TEMPLATE.*\.yml$/).filter((file) => !file.endsWith("config.yml"));
    assert.equal(forms.length, 2);
    for (const file of forms) {
      const { name, description, body } = parsed(file) as Form;
      assert.ok(name && description, file);
      const ids = body.flatMap(({ id }) => id ?? []);
      assert.equal(new Set(ids).size, ids.length, file);
      for (const { type, attributes } of body)
        assert.ok(type === "markdown" || attributes.label, `${file}: a question without a label`);
      assert.ok(ids.includes("routeros") && ids.includes("masked"), file);
    }
    const bug = text(".github/ISSUE_TEMPLATE/bug.yml");
    for (const id of ["versions", "transcript", "export", "program"])
      assert.match(bug, new RegExp(`\\bid: ${id}\\b`));
    assert.match(text("SECURITY.md"), /what is defended against what/i);
  });

  it("keeps every kind of dependency up to date", () => {
    const { updates } = parsed(".github/dependabot.yml") as {
      updates: { "package-ecosystem": string; directory?: string; directories?: string[] }[];
    };
    assert.deepEqual(updates.map((one) => one["package-ecosystem"]).sort(), [
      "github-actions",
      "gomod",
      "npm",
    ]);
    for (const { directory, directories = [] } of updates)
      for (const folder of directory === undefined ? directories : [directory])
        assert.ok(existsSync(path.join(root, folder)), folder);
    const modules = readdirSync(path.join(root, "tools"), { recursive: true, encoding: "utf8" })
      .filter((file) => path.basename(file) === "go.mod")
      .map((file) => `/tools/${path.dirname(file).split(path.sep).join("/")}`);
    const listed = updates.flatMap(({ directories = [] }) => directories);
    assert.deepEqual(listed.sort(), modules.sort());
  });
});
