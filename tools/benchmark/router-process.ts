import { simulator, type SimulatorOptions } from "../../simulator";
import type { Counts, Started } from "./router";

// The simulator's process. It ends when its parent disconnects, or is gone.
async function main(): Promise<void> {
  const router = await simulator(JSON.parse(process.argv[2] ?? "{}") as SimulatorOptions);
  process.on("message", () => {
    const counts: Counts = {};
    for (const { menu, command } of router.commands) {
      const path = `${menu}/${command}`;
      counts[path] = (counts[path] ?? 0) + 1;
    }
    router.forget();
    process.send?.(counts);
  });
  process.once("disconnect", () => void router.close().then(() => process.exit()));
  process.send?.({ url: router.url, port: router.apiPort } satisfies Started);
}

void main();
