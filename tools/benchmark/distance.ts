import { connect, createServer, type AddressInfo, type Socket } from "node:net";
import { once } from "node:events";

/** A router so many milliseconds away: whatever is sent arrives half of that later, either way. */
export async function atDistance(port: number, milliseconds: number) {
  const open = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(port, "127.0.0.1");
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(from);
      from.setNoDelay(true);
      from.on("data", (bytes) => setTimeout(() => to.write(bytes), milliseconds / 2));
      from.on("close", () => setTimeout(() => to.destroy(), milliseconds / 2));
      from.on("error", () => undefined);
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  server.unref();
  return {
    url: `api://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
}
