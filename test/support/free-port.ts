import { once } from "node:events";
import { createServer } from "node:net";

/** Below the ports that systems give out by themselves: Linux from 32768 on, the others from 49152. */
const [lowest, highest] = [12_000, 32_000];

/**
 * A port where nothing listens, and where nobody comes to listen who has not asked for it: a port that the
 * system gave and got back is soon another's, when several specs run at once.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = lowest + Math.floor(Math.random() * (highest - lowest));
    const server = createServer();
    server.listen(port, "127.0.0.1");
    const isFree = await once(server, "listening").then(
      () => true,
      () => false,
    );
    if (!isFree) continue;
    server.close();
    await once(server, "close");
    return port;
  }
}
