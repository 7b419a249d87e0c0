import * as assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import * as path from "node:path";
import { Bond, IpAddress } from "pulumi-routeros";
import { textInState } from "../../provider/pulumi/resource";
import { freshRuntime } from "../support/deployment";
import { engine, prepareEngine } from "../support/engine";
import { anOffice, closeRouters, writes } from "./office";
import { patience } from "../support/patience";

describe("an import file", function () {
  this.timeout(patience.engine);
  before(prepareEngine);
  afterEach(closeRouters);

  it("brings what a router has under management, and the next preview has nothing to do", async () => {
    const { stack, router } = await anOffice(
      () => {
        const bond = new Bond("uplink", { name: "bond1", slaves: ["ether2"], comment: "by hand" });
        new IpAddress("office", { address: "192.168.90.1/24", interface: bond.name });
        return Promise.resolve();
      },
      { configuration: "empty" },
    );
    router.add("/interface/bonding", { name: "bond1", slaves: "ether2", comment: "by hand" });
    router.add("/ip/address", { address: "192.168.90.1/24", interface: "bond1" });

    const runtime = freshRuntime();
    const imported = async (type: string, name: string, key: string) => {
      const provider = runtime(type);
      const settings: Record<string, string> = { "routeros:host": router.url };
      const get = (one: string) => settings[one];
      await provider.configure?.({ config: { get, require: (one) => get(one) ?? "" } });
      const found = await provider.read?.(key, {});
      const text = { __provider: textInState(type) };
      return {
        type: `pulumi-nodejs:dynamic/routeros:${type}`,
        name,
        id: found?.id,
        inputs: { ...found?.inputs, ...text },
        outputs: { ...found?.props, ...text },
      };
    };
    const resources = [
      await imported("Bond", "uplink", "bond1"),
      await imported("IpAddress", "office", "192.168.90.1/24@bond1"),
    ];
    const { workDir, envVars } = stack.workspace;
    const file = path.join(workDir, "import.json");
    await writeFile(file, JSON.stringify({ resources }));
    router.forget();

    const { run } = await engine();
    const result = await run(
      [
        "import",
        "--file",
        file,
        "--yes",
        "--generate-code=false",
        "--protect=false",
        "--skip-preview",
      ],
      { cwd: workDir, env: envVars },
    );
    assert.equal(result.code, 0, result.stdout + result.stderr);
    const preview = await stack.preview({ expectNoChanges: true });
    assert.equal(preview.changeSummary["same"], 3);
    await stack.up();
    assert.deepEqual(writes(router), []);
  });
});
