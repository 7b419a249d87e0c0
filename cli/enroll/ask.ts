import { once } from "node:events";
import { createInterface } from "node:readline";
import { CannotLook, Misused } from "../frame/exit";
import type { Io } from "../frame/io";

type Terminal = Io["stdin"] & { setRawMode?: (raw: boolean) => unknown };

/** Asks a question that is answered by one line; no answer is an empty one. */
export async function ask(
  { stdin, stderr }: Pick<Io, "stdin" | "stderr">,
  question: string,
): Promise<string> {
  stderr.write(question);
  const lines = createInterface({ input: stdin });
  try {
    const [answer = ""] = (await Promise.race([once(lines, "line"), once(lines, "close")])) as [
      string?,
    ];
    return answer.trim();
  } finally {
    lines.close();
  }
}

/** Asks for a secret; what is typed is not shown. `otherwise` says what to do without a terminal. */
export async function askSecret(
  { stdin, stderr }: Io,
  question: string,
  otherwise: string,
): Promise<string> {
  const terminal: Terminal = stdin;
  if (terminal.isTTY !== true || terminal.setRawMode === undefined)
    throw new Misused(`there is no terminal to ask for a password on: ${otherwise}`);
  stderr.write(question);
  terminal.setRawMode(true);
  let secret = "";
  try {
    for await (const piece of terminal.iterator({ destroyOnReturn: false }))
      for (const character of String(piece)) {
        if (character === "\r" || character === "\n") return secret;
        if (character === "\u0003" || character === "\u0004")
          throw new CannotLook("interrupted; nothing was changed on the router");
        secret = /[\b\u007f]/.test(character) ? secret.slice(0, -1) : secret + character;
      }
    return secret;
  } finally {
    terminal.setRawMode(false);
    terminal.pause();
    stderr.write("\n");
  }
}
