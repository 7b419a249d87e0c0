import { closeRouters, exportsIn, outcomeOf, sites } from "./support";

/**
 * `npm run test:exports -- FOLDER`: how many routers, each an export in a folder, are imported without a
 * change and made again on a spare, and what of the others differs.
 */
async function main(folder: string | undefined, only: string): Promise<void> {
  const all = (folder === undefined ? sites : exportsIn(folder)).filter(({ name }) =>
    name.includes(only),
  );
  const passed = { unchanged: 0, same: 0 };
  for (const { name, text } of all) {
    const said: string[] = [];
    try {
      const { made, changes, lost, added } = await outcomeOf(text);
      if (changes.length === 0) passed.unchanged++;
      if (lost.length + added.length === 0) passed.same++;
      said.push(`${made.resources.length} resources, ${changes.length} changes`);
      said.push(`${lost.length} lost, ${added.length} added`);
      const lines = [
        ...changes,
        ...lost.map((one) => `- ${one}`),
        ...added.map((one) => `+ ${one}`),
      ];
      said.push(...lines.slice(0, 12).map((line) => `\n    ${line.slice(0, 220)}`));
    } catch (error) {
      said.push(error instanceof Error ? error.message.slice(0, 300) : String(error));
    } finally {
      await closeRouters();
    }
    console.log(`${name}: ${said.join(", ")}`);
  }
  console.log(
    `${all.length} routers: ${passed.unchanged} previews without a change, ${passed.same} spares the same`,
  );
}

// What is stored otherwise is counted by the exports.
console.warn = () => undefined;
void main(process.argv[2], process.argv[3] ?? "").then(() => process.exit());
