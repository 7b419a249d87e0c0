import { type Command, InvalidArgumentError, Option } from "commander";
import { FOUND } from "../frame/exit";
import { schemesThat } from "../../provider/transport/schemes";
import type { Frame } from "../frame/frame";
import { explain, type Help } from "../frame/help";
import { hostKeyFingerprint } from "../../provider/config/host-key";

export interface EnrollOptions {
  host?: string;
  username?: string;
  password?: string;
  passwordStdin?: boolean;
  key?: string;
  agent?: boolean;
  hostKey?: string;
  fingerprint?: string;
  insecure?: boolean;
  caCertificate?: string;
  timeout?: string;
  identity?: string;
  stack?: string;
  cwd?: string;
  device?: string;
  transport: "apis" | "https";
  port?: number;
  from?: string;
  user: string;
  policies?: string;
  inventory?: string;
  jobs: number;
  dryRun?: boolean;
  rotate?: true | "password" | "certificate";
  remove?: boolean;
  closeClearText?: boolean;
  json?: boolean;
}

const HELP: Help = {
  examples: [
    ["pulumi-routeros enroll --host 192.168.88.1 --stack hq --dry-run", "what it would change"],
    ["pulumi-routeros enroll --host 192.168.88.1 --stack hq --from 192.168.88.0/24"],
    ["pulumi-routeros enroll --host apis://192.168.88.1 --insecure --stack hq", "without ssh"],
    ["pulumi-routeros enroll --host 192.168.88.1 --stack hq --rotate", "new certificate, password"],
    ["pulumi-routeros enroll --host 192.168.88.1 --stack hq --remove", "as it was before"],
    ["pulumi-routeros enroll --inventory routers.csv", "many routers"],
  ],
  notes: [
    "It logs in by ssh (package ssh2), or by the API whose scheme stands before the address, as an administrator with the policies write and policy. It makes a certificate, enables api-ssl (or www-ssl) with it, adds a group with the least policies and a user with a random password, connects that way, and writes host, username, password (secret), fingerprint, identity and sshHostKey into the stack's configuration. If anything fails, all of it is taken back. Run again it changes nothing.",
    "The administrator's password is asked for, or comes from ROS_PASSWORD or --password-stdin. Only comparing the host key with the router's own excludes that somebody is in between at the first login.",
  ],
  codes: {
    0: "enrolled, or there is nothing to change; with --dry-run: shown",
    1: "not enrolled: what was made is taken back, or the sentence says what is left; a removal goes on when it is run again; with --inventory: at least one router is not enrolled",
    2: "misused: also another host key, a user or group of that name that somebody else made, or ssh2 is not installed",
    3: "the router or the stack could not be read; nothing was changed, or all of it taken back",
  },
};

/** `pulumi-routeros enroll`: from a router's ssh to a stack that reaches it in the safe way. */
export function addEnroll(program: Command, frame: Frame): void {
  const command = program
    .command("enroll")
    .description(
      "log in to a router once, open one encrypted way with a user of its own, and write it into a stack",
    )
    .option(
      "--host <address>",
      `192.168.88.1 or ssh://192.168.88.1:22; an API with ${schemesThat(() => true).join(", ")} in front`,
    )
    .option("--username <name>", "the administrator who logs in; default: admin")
    .option(
      "--password-stdin",
      "read the administrator's password from standard input (ROS_PASSWORD)",
    )
    .option("--key <file>", "log in over ssh with this private key")
    .option("--agent", "log in over ssh with a key of the ssh agent")
    .option("--host-key <sha256>", "accept only the ssh host key with this fingerprint", hostKey)
    .option("--fingerprint <sha256>", "with an API over TLS: of the certificate that it shows now")
    .option("--insecure", "with an API over TLS: accept any certificate, for this once")
    .option("--ca-certificate <pem>", "with an API over TLS: file or text of the authority")
    .option("--timeout <time>", 'deadline of logging in; default: "30s"')
    .option("--identity <name>", "the /system/identity that is expected there")
    .option("--stack <name>", "the Pulumi stack that gets the settings")
    .option("--cwd <folder>", "where the Pulumi project of the stack is; default: here")
    .option("--device <name>", "write them for one of the stack's routeros:devices")
    .addOption(
      new Option("--transport <scheme>", "the way that is opened: the API or REST, both over TLS")
        .choices(["apis", "https"])
        .default("apis"),
    )
    .option(
      "--port <number>",
      "where the service is reached, if not at its own port",
      wholeNumber(65_535),
    )
    .option("--from <networks>", "from where the service and the user may be used: 192.168.88.0/24")
    .option("--user <name>", "the user that is made, and its group", "pulumi")
    .option("--policies <words>", "more policies for it, besides read and write: policy,sensitive")
    .option("--close-clear-text", "disable api and www once the new way works")
    .option("--rotate [what]", "a new password, a new certificate, or both", rotated)
    .option("--remove", "take away what was made, on the router and in the stack")
    .option("--inventory <file>", "many routers: a CSV with host, stack or device, identity ...")
    .option("--jobs <count>", "how many of them at once", wholeNumber(64), 4)
    .option("--dry-run", "show what would be changed, and stop")
    .option("--json", "print how it ended as JSON")
    .addOption(new Option("--password <text>").hideHelp());
  explain(command, HELP, frame.io).action((options: EnrollOptions) =>
    frame.run({ json: options.json, failed: FOUND }, async (session) =>
      (await import("../enroll.js")).run(session, options),
    ),
  );
}

function hostKey(text: string): string {
  if (hostKeyFingerprint.test(text)) return text;
  throw new InvalidArgumentError(
    "It must be SHA256: and 43 characters, as ssh-keygen -l writes it.",
  );
}

function rotated(text: string): "password" | "certificate" {
  if (text === "password" || text === "certificate") return text;
  throw new InvalidArgumentError("It must be password or certificate; without either it is both.");
}

function wholeNumber(most: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (/^\d+$/.test(text) && number >= 1 && number <= most) return number;
    throw new InvalidArgumentError(`It must be a whole number from 1 to ${most}.`);
  };
}
