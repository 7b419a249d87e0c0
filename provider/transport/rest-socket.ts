import { connect as connectTcp, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { connect as connectTls, TLSSocket } from "node:tls";
import { portOf } from "./api-endpoint";
import { CLOSED, cannotConnect, connectTimeout, lossOf, type Loss, type Stage } from "./api-errors";
import { handshakeFailure, tlsOptions, verifyPeer } from "./api-tls";
import { pauseAfter } from "./reconnect";
import { capabilitiesOf } from "./schemes";
import type { Endpoint } from "./transport";

/** The caller closed the transport. */
export const ENDED: Loss = { ...CLOSED, reason: "the transport was closed" };

/**
 * A connected socket; with TLS, one whose peer has been verified. Nothing has been sent on it. What
 * can be mended is tried again until the deadline, unless the signal says to give up.
 */
export async function openSocket(endpoint: Endpoint, end: AbortSignal): Promise<Socket> {
  const until = Date.now() + endpoint.timeout;
  for (let attempt = 0; ; attempt++) {
    try {
      return await connect(endpoint, until - Date.now(), end);
    } catch (error) {
      const pause = pauseAfter(error, attempt, until);
      if (pause === undefined || end.aborted) throw error;
      await sleep(pause, undefined, { signal: end }).catch((cause: unknown) => {
        throw cannotConnect(endpoint, "ready", { ...ENDED, cause });
      });
    }
  }
}

function connect(endpoint: Endpoint, milliseconds: number, end: AbortSignal): Promise<Socket> {
  const to = { host: endpoint.host, port: portOf(endpoint) };
  const socket = capabilitiesOf(endpoint).tls
    ? connectTls({ ...tlsOptions(endpoint), ...to })
    : connectTcp(to);
  socket.setNoDelay(true);
  socket.setKeepAlive(true, 15_000);
  let stage: Stage = "tcp";

  return new Promise((resolve, reject) => {
    /** Only the first outcome counts; what happens to a socket later is for its user to hear. */
    const settle = (failure?: Error) => {
      clearTimeout(deadline);
      end.removeEventListener("abort", onEnd);
      socket.off("close", onClose);
      if (stage === "ready") return;
      stage = "ready";
      if (!failure) return resolve(socket);
      socket.destroy();
      reject(failure);
    };
    const fail = (loss: Loss, at = stage) => settle(cannotConnect(endpoint, at, loss));
    const onEnd = () => fail(ENDED, "ready");
    const onClose = () => fail(CLOSED);
    const deadline = setTimeout(() => {
      settle(connectTimeout(endpoint, stage, endpoint.timeout));
    }, milliseconds);
    end.addEventListener("abort", onEnd);
    socket.once("close", onClose);
    socket.on("error", (error: NodeJS.ErrnoException) => {
      const failure = stage === "tls" ? handshakeFailure(endpoint, error) : undefined;
      if (failure) settle(failure);
      else fail(lossOf(error));
    });
    socket.once("connect", () => {
      if (socket instanceof TLSSocket) stage = "tls";
      else settle();
    });
    if (socket instanceof TLSSocket)
      socket.once("secureConnect", () => settle(verifyPeer(endpoint, socket)));
  });
}
