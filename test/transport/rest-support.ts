import { restTransport } from "../../provider/transport/rest";
import type { Endpoint, Transport } from "../../provider/transport/transport";
import { FakeRest, type FakeRestOptions, type RestRequest } from "./fake-rest";
import { closing, endpointAt } from "./support";

/** A fake router with REST and a transport that leads to it; both end with the test. */
export async function setUpRest(
  options: FakeRestOptions = {},
  more: Partial<Endpoint> = {},
): Promise<{ router: FakeRest; endpoint: Endpoint; transport: Transport }> {
  const router = await FakeRest.start(options);
  const endpoint = restAt(router.port, more);
  return { router, endpoint, transport: closing(restTransport(endpoint)) };
}

export function restAt(port: number, more: Partial<Endpoint> = {}): Endpoint {
  return endpointAt(port, { scheme: "http", ...more });
}

/** Answers one row. */
export const answerRow = (request: RestRequest) => request.reply(200, [{ a: "1" }]);
