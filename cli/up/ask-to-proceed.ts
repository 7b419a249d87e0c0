import { once } from "node:events";
import { createInterface } from "node:readline";
import { Misused } from "../frame/exit";
import type { Io } from "../frame/io";

/** Asks whether the run is to be made. Without a terminal it cannot be answered; end of input without an answer is a no. */
export async function askToProceed({ stdin, stderr }: Io): Promise<boolean> {
  if (stdin.isTTY !== true)
    throw new Misused("there is no terminal to ask on: add --yes, or --preview to only look");
  stderr.write("Do you want to perform this update? (yes/no) ");
  const lines = createInterface({ input: stdin });
  try {
    const [answer = ""] = (await Promise.race([once(lines, "line"), once(lines, "close")])) as [
      string?,
    ];
    return /^y(es)?$/i.test(answer.trim());
  } finally {
    lines.close();
  }
}
