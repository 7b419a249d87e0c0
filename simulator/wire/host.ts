import type { Server, Socket } from "node:net";
import type { Router } from "../commands/menu";
import type { Ends } from "../network/ends";
import type { Command, Faults } from "./faults";

/** What all sessions share. */
export interface Host {
  router: Router;
  faults: Faults;
  login: "plain" | "challenge";
  /** Counts a command and keeps it for whoever looks. */
  record(command: Omit<Command, "number">): Command;
  loggedIn(): void;
  /** Makes the server of a service listen; answers the port at which it is reached. */
  listen(server: Server, port: number, service: string): Promise<number>;
  /** Both ends of a connection that came to a server. */
  ends(socket: Socket): Ends;
}
