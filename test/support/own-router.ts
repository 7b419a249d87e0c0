// npm run test:router: the conformance suite on a router of one's own. It says what it will do, and asks.
import { spawn } from "node:child_process";
import * as path from "node:path";
import { createInterface } from "node:readline/promises";
import { ownRouter } from "./own-bench";

const root = path.resolve(__dirname, "../..");

async function main(): Promise<number> {
  const { ROUTER: router, ROUTER_PORTS: ports = "" } = process.env;
  if (router === undefined || !/^(apis?|https?):\/\/([^@:/]+@)?[^@/]+$/.test(router))
    return refuse("ROUTER names the router, without a password: ROUTER=apis://admin@192.168.88.1");
  const [first, second, ...more] = ports.split(",").filter((port) => port !== "");
  if (first === undefined || second === undefined || more.length > 0)
    return refuse(
      "ROUTER_PORTS names the two free ports that may be used: ROUTER_PORTS=ether4,ether5",
    );

  console.log(`The tests will change ${router.replace(/\/\/.*@/, "//")}:`);
  console.log(
    `  they use ${first} and ${second}, which nothing may use: no bridge, bond, VLAN, address or DHCP client;`,
  );
  console.log(
    "  whatever else they make has a name that begins with prtest, or is a logging rule;",
  );
  console.log(
    "  they remove what they made, also when they fail, and nothing that was there before.",
  );
  console.log("Do not run them on a router that others need, or through one of these ports.");
  if (!process.argv.includes("--yes") && !(await agreed())) {
    console.log("Nothing was done.");
    return 1;
  }
  const { cleanUp } = await ownRouter(router);
  // Ctrl-C ends the tests; what they made is removed all the same.
  const wait = () => console.log("Removing what the tests made.");
  process.on("SIGINT", wait);
  try {
    return await mocha();
  } finally {
    await cleanUp();
    process.off("SIGINT", wait);
  }
}

function refuse(sentence: string): number {
  console.error(sentence);
  return 2;
}

async function agreed(): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return /^y(es)?$/i.test((await terminal.question("Start? [y/N] ")).trim());
  } finally {
    terminal.close();
  }
}

function mocha(): Promise<number> {
  const args = ["--no-config", "--no-package", "-r", "ts-node/register/transpile-only"];
  const child = spawn(
    process.execPath,
    [
      require.resolve("mocha/bin/mocha.js"),
      ...args,
      ...["--reporter", "test/support/reporter.ts", "--timeout", "60000"],
      ...["--grep", "on the router", "test/resources/*.spec.ts"],
    ],
    { cwd: root, stdio: "inherit" },
  );
  return new Promise((resolve) => child.once("exit", (code) => resolve(code ?? 1)));
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
