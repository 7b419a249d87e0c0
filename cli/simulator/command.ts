import { spawn } from "node:child_process";
import type { Simulator } from "../../simulator";
import { type ExitCode, FINE, FOUND, Misused } from "../frame/exit";
import type { Session } from "../frame/frame";
import { shellWord } from "../shell";

export const commandLine = (words: readonly string[]): string =>
  words.map((word) => shellWord(word)).join(" ");

/**
 * Runs a command that finds this router by its environment. At a terminal Ctrl-C reaches the command by
 * itself, and a second one would make Pulumi give up what it is doing: only other ends are handed on.
 */
export async function runOn(
  router: Simulator,
  words: readonly string[],
  session: Session,
): Promise<ExitCode> {
  const [name = "", ...rest] = words;
  const onWindows = process.platform === "win32";
  const { io, signal } = session;
  const child = spawn(onWindows ? commandLine(words) : name, onWindows ? [] : rest, {
    stdio: "inherit",
    // What npm installs are command files there, which only a shell starts.
    shell: onWindows,
    env: {
      ...io.env,
      ...{ ROS_HOSTURL: router.url, ROS_USERNAME: "admin", ROS_PASSWORD: "" },
      ROS_CA_CERTIFICATE: undefined,
    },
  });
  const stop = () => {
    if (io.stdin.isTTY !== true) child.kill("SIGTERM");
  };
  signal.addEventListener("abort", stop);
  try {
    return await new Promise<ExitCode>((resolve, reject) => {
      child.once("error", ({ code, message }: NodeJS.ErrnoException) => {
        const why = code === "ENOENT" ? `there is no command ${name} on your PATH` : message;
        reject(new Misused(`cannot run ${commandLine(words)}: ${why}`));
      });
      child.once("exit", (code, killed) => {
        if (code !== 0) session.say("error", `${commandLine(words)} ended with ${code ?? killed}`);
        resolve(code === 0 ? FINE : FOUND);
      });
    });
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
