import { randomBytes } from "node:crypto";
import { TrapError, RouterOsError } from "../../../provider/errors";
import { masked, secretsIn } from "../../../provider/transport/masked";
import { consoleCommand, type ConsoleWords, decodeBytes } from "../../../provider/values";
import type { Ssh } from "./ssh";
import type { Row, Way, Words } from "./way";

/** Menus that hold one item, which has no id. */
const SINGLE = ["/system/identity", "/system/resource", "/system/clock"];

const spaced = (menu: string) => `/${menu.slice(1).replaceAll("/", " ")}`;

/**
 * The console over ssh, a command line an exec. RouterOS tells a failure in its output and nowhere else,
 * so a mark that nobody can know before follows each command: what fails never gets to it.
 */
export class ConsoleWay implements Way {
  readonly label: string;

  constructor(
    private readonly ssh: Ssh,
    readonly host: string,
    readonly username: string,
    readonly hostKey: string,
  ) {
    this.label = `${host} over ssh`;
  }

  async rows(menu: string, words: readonly string[]): Promise<Row[]> {
    const mark = newMark();
    const [path, isSingle] = [spaced(menu), SINGLE.includes(menu)];
    const item = isSingle ? "" : "$i ";
    // A word that this version does not have must not end the command.
    const puts = words.map(
      (word) => `:do {:put ("${mark} ${word}=".[:tostr [${path} get ${item}${word}]])} on-error={}`,
    );
    const each = puts.join("; ");
    const command = isSingle
      ? each
      : `:foreach i in=[${path} find] do={:put ("${mark} .id=".$i); ${each}}`;
    return readRows(await this.run(menu, "print", command), mark, isSingle);
  }

  async add(menu: string, words: Words): Promise<void> {
    await this.command(menu, "add", { words });
  }

  async set(menu: string, id: string, words: Words): Promise<void> {
    await this.command(menu, "set", { ids: [id], words });
  }

  async remove(menu: string, id: string): Promise<void> {
    await this.command(menu, "remove", { ids: [id] });
  }

  async sign(id: string): Promise<void> {
    await this.command("/certificate", "sign", { ids: [id] });
  }

  close(): Promise<void> {
    this.ssh.close();
    return Promise.resolve();
  }

  private async command(menu: string, verb: string, words: ConsoleWords): Promise<void> {
    await this.run(menu, verb, consoleCommand(menu, verb, words), secretsIn(words.words ?? {}));
  }

  /** Runs a command line, and answers what it wrote; rejects with what the router said, but for secrets. */
  private async run(
    menu: string,
    verb: string,
    command: string,
    secrets: readonly string[] = [],
  ): Promise<string> {
    const end = newMark();
    const output = decodeBytes(await this.ssh.run(`${command}; :put "${end}"`)).trimEnd();
    const wrote = output.slice(0, -end.length);
    if (output.endsWith(end) && /(^|\n)$/.test(wrote)) return wrote;
    const said = masked(output.replaceAll(/\s+/g, " ").trim(), secrets);
    if (said === "")
      throw new RouterOsError(`${this.label} did not say whether ${menu}/${verb} was done`, {
        outcomeUnknown: true,
      });
    throw new TrapError(said, `${menu}/${verb}`);
  }
}

/** What a value cannot hold, since nobody knows it before. */
const newMark = (): string => `ros-${randomBytes(6).toString("hex")}`;

/** Rows of lines `<mark> word=value`. A value goes on to the next mark; lines come padded with blanks. */
function readRows(output: string, mark: string, isSingle: boolean): Row[] {
  const rows: Row[] = isSingle ? [{}] : [];
  for (const piece of `\n${output}`.split(`\n${mark} `).slice(1)) {
    const at = piece.indexOf("=");
    const [word, value] = [piece.slice(0, at), piece.slice(at + 1).replace(/[ \r\n]+$/, "")];
    const row = rows.at(-1);
    if (word === ".id") rows.push({ ".id": value });
    else if (row) row[word] = value;
  }
  return rows;
}
