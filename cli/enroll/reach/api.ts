import { openTransport } from "../../../provider/transport/open";
import type { Endpoint, Transport } from "../../../provider/transport/transport";
import type { Row, Way, Words } from "./way";

/** Signing takes long on a slow board. */
const LONGEST = 180_000;

/** An API that is open already. */
export class ApiWay implements Way {
  readonly label: string;
  readonly host: string;
  readonly username: string;
  private readonly transport: Transport;

  constructor(endpoint: Endpoint) {
    this.host = endpoint.host;
    this.username = endpoint.username;
    this.label = `${endpoint.host} over ${endpoint.scheme}`;
    this.transport = openTransport({ ...endpoint, timeout: Math.max(endpoint.timeout, LONGEST) });
  }

  async rows(menu: string, words: readonly string[]): Promise<Row[]> {
    const rows = await this.transport.print(menu);
    return rows.map((row) =>
      Object.fromEntries(Object.entries(row).filter(([word]) => [".id", ...words].includes(word))),
    );
  }

  async add(menu: string, words: Words): Promise<void> {
    await this.transport.add(menu, words);
  }

  set(menu: string, id: string, words: Words): Promise<void> {
    return this.transport.set(menu, id, words);
  }

  remove(menu: string, id: string): Promise<void> {
    return this.transport.remove(menu, id);
  }

  async sign(id: string): Promise<void> {
    await this.transport.run("/certificate/sign", { number: id });
  }

  close(): Promise<void> {
    return this.transport.close();
  }
}
