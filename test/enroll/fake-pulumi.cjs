// A stand-in for Pulumi's command line, as far as `enroll` uses it: it keeps the configuration of a
// stack in a file, and what it was called with, so that a test sees that no secret was among it.
const { appendFileSync, existsSync, readFileSync, writeFileSync } = require("node:fs");
const path = require("node:path");

const folder = process.env.FAKE_PULUMI;
const words = process.argv.slice(2);
appendFileSync(path.join(folder, "calls.jsonl"), `${JSON.stringify(words)}\n`);
const taken = (name) => {
  const at = words.indexOf(name);
  return at < 0 ? undefined : words.splice(at, 2)[1];
};
const flag = (name) => {
  const at = words.indexOf(name);
  if (at >= 0) words.splice(at, 1);
  return at >= 0;
};
const file = path.join(folder, `${taken("--stack")}.json`);
const config = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
const pairs = [];
if (words[1] === "set-all")
  for (let pair = taken("--plaintext"); pair !== undefined; pair = taken("--plaintext"))
    pairs.push([pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]);
const isPath = flag("--path");
const secret = flag("--secret");
if (
  ["--secret", "--plaintext", "--type"].filter((name) => process.argv.includes(name)).length > 1
) {
  process.stderr.write(
    "error: if any flags in the group [secret plaintext type] are set none of the others can be\n",
  );
  process.exit(255);
}
for (const name of ["--plaintext", "--non-interactive", "--json", "--show-secrets"]) flag(name);
taken("--type");
const fail = (text) => {
  process.stderr.write(`error: ${text}\n`);
  process.exit(255);
};
if (existsSync(path.join(folder, "fails"))) {
  const fails = readFileSync(path.join(folder, "fails"), "utf8").trim();
  if (words.join(" ").includes(fails)) fail("passphrase must be set");
}
const [command, verb, key = ""] = words;
const [, top, device, setting] = /^([\w-]+:\w+)(?:\.([\w-]+))?(?:\.(\w+))?$/.exec(key) ?? [];
if (command === "stack") {
  const resources = existsSync(path.join(folder, "types"))
    ? readFileSync(path.join(folder, "types"), "utf8")
        .split("\n")
        .map((type) => ({ type }))
    : [];
  process.stdout.write(JSON.stringify({ version: 3, deployment: { resources } }));
} else if (verb === undefined) process.stdout.write(JSON.stringify(config));
else if (verb === "set-all") {
  for (const [key, value] of pairs) config[key] = { value, secret: false };
  writeFileSync(file, JSON.stringify(config));
} else if (verb === "set") {
  const value = readFileSync(0, "utf8").trimEnd();
  if (!isPath) config[key] = { value, secret };
  else {
    const all = JSON.parse(config[top]?.value ?? "{}");
    all[device] = { ...all[device], [setting]: value };
    config[top] = { value: JSON.stringify(all), secret };
  }
  writeFileSync(file, JSON.stringify(config));
} else if (verb === "rm") {
  if (!isPath || device === undefined) delete config[top ?? key];
  else {
    const all = JSON.parse(config[top]?.value ?? "{}");
    if (setting === undefined) delete all[device];
    else delete all[device][setting];
    config[top] = { value: JSON.stringify(all) };
  }
  writeFileSync(file, JSON.stringify(config));
} else fail(`unknown command ${words.join(" ")}`);
