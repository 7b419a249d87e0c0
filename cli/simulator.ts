import { type Command, InvalidArgumentError, Option } from "commander";
import { type Simulator, simulator, type Version, VERSIONS } from "../simulator";

interface Options {
  routeros: Version;
  port: number;
  sslPort: number;
  httpPort: number;
  empty: boolean;
  ports: number;
  identity: string;
}

/** `pulumi-routeros simulator`: a router to try things on, until Ctrl-C. */
export function addSimulator(program: Command): void {
  program
    .command("simulator")
    .description("start a simulated RouterOS on 127.0.0.1 and keep it running until Ctrl-C")
    .addOption(
      new Option("--routeros <version>", "the RouterOS it is")
        .choices(VERSIONS)
        .default("7.22.3" satisfies Version),
    )
    .option("--port <number>", "port of the API", between(0, 65535), 8728)
    .option("--ssl-port <number>", "port of API-SSL", between(0, 65535), 8729)
    .option(
      "--http-port <number>",
      "port of REST, from RouterOS 7.1 on; 0 is any free one",
      between(0, 65535),
      0,
    )
    .option("--empty", "ethernet ports only, instead of a factory-default home router", false)
    .option("--ports <count>", "ethernet ports", between(1, 64), 5)
    .option("--identity <name>", "what the router is called", "MikroTik")
    .action(run);
}

async function run(options: Options): Promise<void> {
  const router = await start(options);
  console.log(welcome(router, options));
  await new Promise((resolve) => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
  });
  await router.close();
}

async function start(options: Options): Promise<Simulator> {
  try {
    return await simulator({
      version: options.routeros,
      configuration: options.empty ? "empty" : "home",
      ports: options.ports,
      identity: options.identity,
      apiPort: options.port,
      apiSslPort: options.sslPort,
      httpPort: options.httpPort,
      // As on a router: schedules run, and bonds take their time to notice a link.
      pace: 1,
      timedLinks: true,
    });
  } catch (error) {
    const { code, port } = error as NodeJS.ErrnoException & { port?: number };
    if (code !== "EADDRINUSE" && code !== "EACCES") throw error;
    const why = code === "EACCES" ? "may not be used" : "is in use";
    const option =
      port === options.port ? "--port" : port === options.httpPort ? "--http-port" : "--ssl-port";
    throw new Error(`cannot listen on port ${port}: it ${why}; choose another with ${option}`, {
      cause: error,
    });
  }
}

const welcome = (router: Simulator, { routeros, identity }: Options) => `\
RouterOS ${routeros} "${identity}" is listening (Ctrl-C ends it):

  ${router.url}
  ${router.secureUrl}  (anonymous TLS, as on a router without a certificate)
${router.restUrl === undefined ? "" : `  ${router.restUrl}  (REST)\n`}
Try it from a Pulumi project:

  pulumi config set routeros:host ${router.url}
  pulumi config set routeros:username admin
  pulumi up
`;

/** Reads a whole number in a range. */
function between(from: number, to: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (!/^\d+$/.test(text) || number < from || number > to) {
      throw new InvalidArgumentError(`It must be a whole number from ${from} to ${to}.`);
    }
    return number;
  };
}
