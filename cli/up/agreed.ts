import { createInterface } from "node:readline/promises";

/** Asks whether the run is to be made. Without a terminal nobody could answer. */
export async function agreed(): Promise<boolean> {
  if (!process.stdin.isTTY)
    throw new Error("there is no terminal to ask on: add --yes, or --preview to only look");
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const answer = await terminal.question("Do you want to perform this update? (yes/no) ");
    return /^y(es)?$/i.test(answer.trim());
  } finally {
    terminal.close();
  }
}
