import type { Command } from "commander";
import { schemesThat } from "../../provider/transport/schemes";

/** What the command line says about a router: as the configuration does, in kebab-case. */
export interface ConnectionOptions {
  host?: string;
  username?: string;
  password?: string;
  passwordStdin?: boolean;
  caCertificate?: string;
  fingerprint?: string;
  insecure?: boolean;
  timeout?: string;
  identity?: string;
  stack?: string;
  cwd?: string;
  device?: string;
}

/** The options of a connection, for every command that needs a router. */
export function addConnection(command: Command): Command {
  const host = `192.168.88.1, or with one of ${schemesThat(() => true).join(", ")} in front (ROS_HOSTURL)`;
  return addStack(command.option("--host <address>", host));
}

/** The same without a host, for a command that runs a stack. */
export function addStack(command: Command): Command {
  return command
    .option("--username <name>", "the user that logs in; default: admin (ROS_USERNAME)")
    .option("--password-stdin", "read the password from standard input (ROS_PASSWORD)")
    .option("--ca-certificate <pem>", "file or text of the authority (ROS_CA_CERTIFICATE)")
    .option("--fingerprint <sha256>", "of the router's certificate: only this one is accepted")
    .option("--insecure", "accept any certificate: only for a first step")
    .option("--timeout <time>", 'deadline of a command on the router; default: "30s"')
    .option("--identity <name>", "the /system/identity that is expected there")
    .option("--stack <name>", "take all this from the configuration of a Pulumi stack")
    .option("--cwd <folder>", "where the Pulumi project of the stack is; default: here")
    .option("--device <name>", "one of the stack's routeros:devices")
    .addOption(command.createOption("--password <text>").hideHelp());
}
