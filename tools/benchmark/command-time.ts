import { apiTransport } from "../../provider/transport/api";
import { BareSocket } from "./bare-socket";
import { type BenchmarkRouter, startRouter } from "./router";

/** Milliseconds per command, one number per repetition. */
export interface CommandTimes {
  commands: number;
  transport: number[];
  bare: number[];
}

const menu = "/ip/address";

/** Prints of a menu of one item, one after the other, by the transport and by a bare socket in turns. */
export async function commandTimes(commands: number, repetitions: number): Promise<CommandTimes> {
  const router = await startRouter({ configuration: "home" });
  const times: CommandTimes = { commands, transport: [], bare: [] };
  try {
    // The first run would pay for code that is not compiled yet, here and in the simulator.
    await byTransport(router, commands);
    await byBareSocket(router, commands);
    for (let turn = 0; turn < repetitions; turn++) {
      times.transport.push(await byTransport(router, commands));
      times.bare.push(await byBareSocket(router, commands));
    }
    return times;
  } finally {
    await router.close();
  }
}

async function byTransport({ port }: BenchmarkRouter, commands: number): Promise<number> {
  const transport = apiTransport({
    scheme: "api",
    host: "127.0.0.1",
    port,
    username: "admin",
    password: "",
    timeout: 30_000,
  });
  try {
    await transport.print(menu); // connects
    const start = performance.now();
    for (let count = 0; count < commands; count++) await transport.print(menu);
    return (performance.now() - start) / commands;
  } finally {
    await transport.close();
  }
}

async function byBareSocket({ port }: BenchmarkRouter, commands: number): Promise<number> {
  const socket = await BareSocket.open(port);
  try {
    return await socket.time(`${menu}/print`, commands);
  } finally {
    socket.close();
  }
}
