import * as assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import * as path from "node:path";
import { coverage } from "../../tools/exports";

describe("docs/coverage.md", () => {
  it("says what the package does with the items of real routers: npx ts-node tools/exports writes it", async () => {
    const page = readFileSync(path.join(__dirname, "../../docs/coverage.md"), "utf8");
    assert.equal(page, await coverage());
  });
});
