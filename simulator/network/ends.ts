import type { Socket } from "node:net";

/** Both ends of a connection as the router sees them. */
export interface Ends {
  local: string;
  localPort: number;
  remote: string;
  remotePort: number;
}

export function endsOf(socket: Socket): Ends {
  const { localAddress = "", localPort = 0, remoteAddress = "", remotePort = 0 } = socket;
  return { local: localAddress, localPort, remote: remoteAddress, remotePort };
}
