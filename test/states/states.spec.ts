import * as assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import * as path from "node:path";
import { apiTransport } from "../../provider/transport/api";
import { type Simulator, simulator, type Version } from "../../simulator";
import { type Declared, Deployment, type Values } from "../support/deployment";
import { isLive } from "../support/live";
import { answered, patience } from "../support/patience";

/** What tools/record-states.ts wrote: a program, what it left in state, and how the router came to be so. */
interface Recorded {
  title: string;
  version: Version;
  program: Declared[];
  state: [name: string, checkpoint: Checkpoint][];
  commands: [path: string, words: Record<string, string>][];
}

type Checkpoint = Deployment["state"] extends Map<string, infer C> ? C : never;

const recorded = JSON.parse(readFileSync(path.join(__dirname, "0.1.0.json"), "utf8")) as Recorded[];

/** Properties that tell items apart today, and did not in 0.1.0; and an item of somebody that lacks them. */
const sinceInKeys: {
  title: string;
  of: string;
  more: Record<string, string>;
  theirs: Recorded["commands"][number];
}[] = [
  {
    title: "the regex of a LoggingRule",
    of: "LoggingAction and LoggingRule",
    more: { regex: "link down" },
    theirs: ["/system/logging/add", { topics: "interface", action: "links", prefix: "link" }],
  },
  {
    title: "the network of an IpAddress",
    of: "a network: bond, port, VLAN, address",
    more: { address: "10.9.0.1/32", network: "10.9.0.2" },
    theirs: [
      "/ip/address/add",
      { address: "10.9.0.1/32", interface: "guests", network: "10.9.0.3" },
    ],
  },
];

describe("state that 0.1.0 wrote", function () {
  this.timeout(patience.processes);
  let router: Simulator;
  afterEach(() => router.close());

  /** The router and the stack as they were left then. */
  async function asLeft({ version, state, commands }: Recorded): Promise<Deployment> {
    router = await simulator({ version, deviceMode: "advanced" });
    const port = router.apiPort;
    const admin = { scheme: "api", host: router.host, port, username: "admin", password: "" };
    const transport = apiTransport({ ...admin, scheme: "api", timeout: patience.soon });
    for (const [path, words] of commands) await transport.run(path, words);
    await transport.close();
    router.forget();
    const stack = new Deployment({
      "routeros:host": router.url,
      "routeros:timeout": answered,
      "routeros:confirm": "off",
    });
    for (const [name, checkpoint] of state) stack.state.set(name, structuredClone(checkpoint));
    return stack;
  }

  const inputsOf = (stack: Deployment) =>
    [...stack.state].map(([name, { inputs }]): [string, Values] => [name, inputs]);
  /** What a newer package may write anew: it writes the script of a BackupSchedule as it knows best. */
  const mayBeWritten = ({ type }: Declared) => type === "BackupSchedule";
  const steps = (program: Declared[], step: string) => program.map(({ name }) => `${step} ${name}`);

  for (const one of recorded) {
    const { title, version, program, state } = one;
    const finished =
      state.length === program.length && state.every(([, { unfinished }]) => !unfinished);

    if (finished)
      it(`previews unchanged, and so after a refresh: ${title}, on ${version}`, async () => {
        const stack = await asLeft(one);
        const before = inputsOf(stack);
        // A decision of a newer package may show what this one wrote as a difference: its own script.
        const others = program.filter((each) => !mayBeWritten(each)).map(({ name }) => name);
        const first = await stack.preview(program);
        for (const name of others) assert.ok(first.includes(`same ${name}`), first.join());
        assert.equal(router.count(), 0, "a preview asks no router");
        await stack.refresh();
        const kept = (all: [string, Values][]) => all.filter(([name]) => others.includes(name));
        assert.deepEqual(kept(inputsOf(stack)), kept(before));
        const again = await stack.preview(program);
        for (const name of others) assert.ok(again.includes(`same ${name}`), again.join());
      });

    it(`goes on from it, changes and removes everything: ${title}, on ${version}`, async () => {
      const fresh = await simulator({ version, deviceMode: "advanced" });
      const factory = configurationOf(fresh, menusOf(one));
      await fresh.close();
      const stack = await asLeft(one);
      await stack.up(program);
      assert.deepEqual(await stack.up(program), steps(program, "same"), "it is finished");
      const changed = program.map((each) => ({ ...each, inputs: changedInputs(each) }));
      const said = await stack.up(changed);
      for (const [at, { inputs, name }] of changed.entries())
        if (inputs !== program[at]?.inputs) assert.ok(said.includes(`update ${name}`), said.join());
      await stack.destroy();
      assert.equal(stack.state.size, 0);
      assert.deepEqual(configurationOf(router, menusOf(one)), factory);
    });
  }

  for (const { title, of, more, theirs } of sinceInKeys)
    it(`is told from another item by what belongs to the key by now: ${title}`, async () => {
      const found = recorded.find((one) => one.title === of && one.version === "7.22.3");
      assert.ok(found);
      const one = withMore(found, more);
      // Theirs stands first: whoever looks for less than the key finds it.
      one.commands.splice(-1, 0, theirs);
      const stack = await asLeft(one);
      const [path, words] = theirs;
      const menu = path.slice(0, path.lastIndexOf("/"));
      const isTheirs = (row: Record<string, string>) =>
        Object.entries(words).every(([word, value]) => row[word] === value) &&
        !Object.entries(more).every(([word, value]) => row[word] === value);
      const id = router.items(menu).find(isTheirs)?.[".id"];
      assert.ok(id);
      const same = steps(one.program, "same");
      assert.deepEqual(await stack.preview(one.program), same);
      await stack.refresh();
      assert.deepEqual(await stack.preview(one.program), same);
      assert.deepEqual(await stack.up(one.program), same);
      await stack.destroy();
      const left = router
        .items(menu)
        .filter((row) => Object.entries(more).every(([word, value]) => row[word] === value));
      assert.deepEqual(left, [], "ours is gone");
      assert.ok(
        router.items(menu).some((row) => row[".id"] === id),
        "theirs stays",
      );
    });

  it("is there of every type that 0.1.0 had, and unfinished too", () => {
    const types = new Set(recorded.flatMap(({ state }) => state.map(([, { type }]) => type)));
    assert.deepEqual([...types].sort(), [
      ...["BackupSchedule", "Bond", "BridgePort", "GraphingInterface", "IpAddress", "IpService"],
      ...["LoggingAction", "LoggingRule", "ManagementFirewall", "Scheduler", "Script", "Snmp"],
      ...["SnmpCommunity", "User", "UserGroup", "Vlan"],
    ]);
    const all = recorded.flatMap(({ state }) => state.map(([, checkpoint]) => checkpoint));
    assert.ok(all.some(({ id }) => id.startsWith("pending:")));
    assert.ok(all.some(({ outputs }) => "__unfinished" in outputs));
    assert.ok(all.some(({ outputs }) => "taken" in outputs || "__taken" in outputs));
  });
});

/** The same, whose last item has more; its id is another by now, as after a backup was loaded. */
function withMore({ program, state, commands, ...rest }: Recorded, more: Values): Recorded {
  const last = <T>(all: readonly T[], change: (one: T) => T): T[] =>
    all.map((one, at) => (at === all.length - 1 ? change(one) : one));
  const set = (outputs: Values) => [
    ...new Set([...((outputs["__inputs"] ?? []) as string[]), ...Object.keys(more)]),
  ];
  return {
    ...rest,
    program: last(program, (one) => ({ ...one, inputs: { ...one.inputs, ...more } })),
    state: last(state, ([name, { inputs, outputs, ...kept }]) => [
      name,
      {
        ...kept,
        id: "*FF",
        inputs: { ...inputs, ...more },
        outputs: { ...outputs, ...more, __inputs: set(outputs) },
      },
    ]),
    commands: last(commands, ([path, words]) => [
      path,
      { ...words, ...(more as Record<string, string>) },
    ]),
  };
}

/** The program's values, one of them another where the type has a word for people. */
function changedInputs({ type, inputs }: Declared): Values {
  if (["Bond", "Vlan", "IpAddress", "BridgePort"].includes(type))
    return { ...inputs, comment: "another" };
  if (type === "Snmp") return { ...inputs, contact: "another" };
  if (type === "BackupSchedule") return { ...inputs, keep: 3 };
  if (type === "Script") return { ...inputs, source: ':log info "another"' };
  if (type === "LoggingRule") return { ...inputs, prefix: "another" };
  if (type === "UserGroup") return { ...inputs, policy: ["read", "test", "api"] };
  return inputs;
}

/** The menus that were written to. */
const menusOf = ({ commands }: Recorded): string[] => [
  ...new Set(commands.map(([path]) => path.slice(0, path.lastIndexOf("/")))),
];

/** The configuration in these menus; ids are dealt anew for what was put back. */
function configurationOf(router: Simulator, menus: string[]): string[] {
  return menus.flatMap((menu) =>
    router
      .items(menu)
      .filter((row) => row["connection"] !== "true")
      .map((row) =>
        Object.entries(row)
          .filter(([word]) => !word.startsWith(".") && !isLive(word))
          .map((word) => word.join("="))
          .sort()
          .join(" "),
      )
      .sort()
      .map((row) => `${menu} ${row}`),
  );
}
