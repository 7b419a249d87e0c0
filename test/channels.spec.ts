import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, type ServerHttp2Session } from "node:http2";
import { runtime } from "@pulumi/pulumi";
import * as messages from "@pulumi/pulumi/proto/resource_pb";
import * as state from "@pulumi/pulumi/runtime/state";
import "../provider";
import { freePort } from "./support/free-port";

/** How Pulumi keeps the programs of several runs in one process apart; its types do not tell. */
const { withLocalStorage } = state as unknown as { withLocalStorage: <T>(program: () => T) => T };

const unavailable = 14;
const unimplemented = 12;

/** The code of gRPC that the program of a run gets whose engine has this port. */
const firstCall = (port: number): Promise<number> =>
  withLocalStorage(() => {
    runtime.resetOptions("project", "stack", 1, "", `127.0.0.1:${port}`, false, "");
    const monitor = runtime.getMonitor();
    assert.ok(monitor);
    const request = new messages.SupportsFeatureRequest();
    return new Promise<number>((resolve) => {
      monitor.supportsFeature(request, (error) => {
        resolve(error?.code ?? 0);
      });
    });
  });

describe("many runs in one process", () => {
  it("find their engine on a port where that of an earlier run is gone", async () => {
    const engine = createServer((_, response) => {
      response.stream.respond(
        { ":status": 200, "content-type": "application/grpc", "grpc-status": unimplemented },
        { endStream: true },
      );
    });
    const sessions: ServerHttp2Session[] = [];
    engine.on("session", (session) => sessions.push(session));
    const port = await freePort();
    assert.equal(await firstCall(port), unavailable);
    engine.listen(port, "127.0.0.1");
    await once(engine, "listening");
    try {
      assert.equal(await firstCall(port), unimplemented);
    } finally {
      for (const session of sessions) session.destroy();
      engine.close();
    }
  });
});
