import { type Simulator, simulator } from "../simulator";
import type { SimulatorOptions } from "./commands/simulator";

/** Runs a router until it is ended. */
export async function run(options: SimulatorOptions): Promise<void> {
  const router = await start(options);
  console.log(welcome(router, options));
  await new Promise((resolve) => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
  });
  await router.close();
}

async function start(options: SimulatorOptions): Promise<Simulator> {
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

const welcome = (router: Simulator, { routeros, identity }: SimulatorOptions) => `\
RouterOS ${routeros} "${identity}" is listening (Ctrl-C ends it):

  ${router.url}
  ${router.secureUrl}  (anonymous TLS, as on a router without a certificate)
${router.restUrl === undefined ? "" : `  ${router.restUrl}  (REST)\n`}
Try it from a Pulumi project:

  pulumi config set routeros:host ${router.url}
  pulumi config set routeros:username admin
  pulumi up
`;
