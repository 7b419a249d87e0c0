import type { Advice } from "../../schema";

/** A script without comments, and once more without what stands in quotes. */
interface Script {
  text: string;
  bare: string;
}

/** Something to say about a script: when, and what. */
interface Hint extends Omit<Advice, "text"> {
  found: (script: Script) => boolean;
  say: string;
}

const INSTEAD = "let a BackupSchedule make the backup, which knows every version";

/** What guides write and no RouterOS takes, or takes for something else; and what to write. */
const NO_SUCH: readonly (readonly [pattern: RegExp, wrong: string, instead: string])[] = [
  [/\bprimary-port-override\b/, "primary-port-override", "primary=ether1"],
  [/\blink-monitoring=yes\b/, "link-monitoring=yes", "link-monitoring=mii"],
  [/\bmii-cycles\b/, "mii-cycles", "up-delay=200ms down-delay=200ms"],
  [/\bmii-interval=\d+(?![\d.]*[a-z:])/, "mii-interval without a unit", "mii-interval=100ms"],
  [
    /\bmode=balance-tcp\b/,
    "mode=balance-tcp",
    "mode=balance-xor transmit-hash-policy=layer-3-and-4, or mode=802.3ad",
  ],
  [
    /\bprint\b(?:\s+(?:detail|terse|stats|brief))*\s+name=/,
    "print with name=",
    "print detail where name=bond1",
  ],
  [/\bprint\b[^;\n\]]*\snumbers=/, "print with numbers=", "print stats from=ether2,ether3"],
  [
    /(?<![\w:]):(system|ip|interface|tool|file|user|routing|export|certificate)\b/,
    "a menu after a colon, such as :system",
    "/system",
  ],
  [/\b(?:date|time)\s+format=/, "get date with format=", "[/system clock get date]"],
  [
    /\bexport\b[^;\n\]}]*\s(?:show-sensitive|hide-sensitive|compact|terse|verbose)=/,
    "a flag of export with a value",
    "the flag alone, export terse hide-sensitive file=...",
  ],
  [
    /\bsave\b[^;\n\]}]*\sencryption=(?!aes-sha256\b|rc4\b|["$(])/,
    "another encryption of a backup",
    "encryption=aes-sha256",
  ],
  [
    /=\$\w+\.(?:backup|rsc|txt)\b/,
    "a variable with an ending that stands in no quotes",
    '($name . ".backup")',
  ],
];

const makes = /\bbackup[\s/]+save\b|\bexport\b[^;\n\]}]*\bfile=/;
const sends = /\bfetch\b[^;\n\]}]*\bupload=yes\b|\be-mail[\s/]+send\b/;
const hasDate = /\bclock[\s/]+get\s+(?:value-name=)?date\b/;
/** Some look at one character of a date, to tell its two forms apart or to replace the slashes. */
const looksAtForm = /(?:=|~)\s*"[-/]"|:find\s[^\]]*"[-/]"/;

const has = (pattern: RegExp) => (script: Script) => pattern.test(script.bare);

/** What works on one version and not on another, or does something else than it seems to. */
const HINTS: readonly Hint[] = [
  {
    severity: "warn",
    before: "7.10",
    found: ({ text, bare }) => hasDate.test(bare) && makes.test(bare) && !looksAtForm.test(text),
    say: `the date of the clock is "nov/29/2026" before RouterOS 7.10 and "2026-11-29" since, and a file's name has no slashes: write :if ([:pick $date 3 4] = "/") do={ :set date ([:pick $date 7 11] . "-" . [:pick $date 0 3] . "-" . [:pick $date 4 6]) } behind it, or ${INSTEAD}`,
  },
  {
    severity: "warn",
    before: "7",
    found: has(/\bexport\b[^;\n\]}]*\bshow-sensitive\b(?!=)/),
    say: `RouterOS 6 refuses the whole script for show-sensitive, which it does not know, and shows secrets without it: ${INSTEAD} (showSensitive: true)`,
  },
  {
    severity: "warn",
    found: has(/\bwhere\b[^\]\n}]*?\b([a-z][a-z-]*)\s*[=~]\s*\(?\$\1\b/),
    say: "a property that is compared with a variable of the same name is compared with itself, and every item is found: give the variable another name",
  },
  {
    severity: "warn",
    found: ({ text }) =>
      text
        .split(/[;\n}]/)
        .some(
          (command) =>
            /\bfetch\b.*\bupload=yes\b/.test(command) &&
            /\bmode=(?:https?|tftp|scp)\b|url="?https?:/.test(command),
        ),
    say: `fetch uploads by ftp and sftp only: write mode=sftp, or ${INSTEAD} (upload)`,
  },
  {
    severity: "info",
    found: ({ text }) =>
      /\bfetch\b[^;\n\]}]*(?:\bmode=ftp\b|url="?ftp:)/.test(text) && sends.test(text),
    say: `by ftp the file, the user and the password travel readable for everybody on the way: write mode=sftp where the server has it`,
  },
  {
    severity: "warn",
    found: ({ bare }) => makes.test(bare) && sends.test(bare) && !/:delay\b/.test(bare),
    say: `a file is there only some seconds after the command that makes it: write :delay 30s before it is sent, or ${INSTEAD} (upload, mail)`,
  },
  {
    severity: "warn",
    since: "7.12",
    found: has(/\bcreation-time\b/),
    say: "RouterOS 7.12 and later have last-modified in place of creation-time: tell files apart by the dates in their names, or let a BackupSchedule keep the newest",
  },
  {
    severity: "info",
    before: "7",
    found: has(/(?:^|[\s[{(;])\/[a-z][a-z0-9-]*\/[a-z]/m),
    say: "RouterOS 6 takes no slashes within a path: write /system backup save, not /system/backup/save, where one has it",
  },
  {
    severity: "info",
    before: "7",
    found: has(/:(?:onerror|retry|convert|serialize|deserialize|grep|jobname)\b/),
    say: "RouterOS 6 refuses the whole script for commands that it does not know, such as :onerror: write :do { ... } on-error={ ... } where one has it",
  },
];

/** Policies without which a command fails, at the latest at night. */
const NEEDS: readonly (readonly [command: RegExp, policies: readonly string[]])[] = [
  [/\bbackup[\s/]+save\b/, ["policy", "read", "test"]],
  [/\bexport\b[^;\n\]}]*\bfile=/, ["ftp", "read"]],
  [/\bfetch\b/, ["ftp", "test"]],
  [/\be-mail[\s/]+send\b/, ["test"]],
  [/\bfile[\s/]+(?:remove|set|add)\b/, ["ftp", "write"]],
];

/** Hints on a script. They quote nothing of it: it may hold secrets. */
export function scriptAdvice(
  property: string,
  source: string | undefined,
  policy?: readonly string[],
): Advice[] {
  if (source === undefined) return [];
  const script = stripped(source);
  const wrong = NO_SUCH.filter(([pattern]) => pattern.test(script.bare)).map(
    ([, what, instead]): Advice => ({
      severity: "warn",
      text: `${property}: ${what} means no such thing to RouterOS; write ${instead}`,
    }),
  );
  const others = HINTS.filter(({ found }) => found(script)).map(
    ({ found: _found, say, ...advice }): Advice => ({ ...advice, text: `${property}: ${say}` }),
  );
  return [...wrong, ...others, ...lacking(script, policy)];
}

function lacking({ bare }: Script, policy: readonly string[] | undefined): Advice[] {
  if (policy === undefined) return [];
  const needed = NEEDS.filter(([command]) => command.test(bare)).flatMap(([, all]) => all);
  const missing = [...new Set(needed)].filter((one) => !policy.includes(one)).sort();
  if (missing.length === 0) return [];
  const names = missing.map((one) => JSON.stringify(one)).join(", ");
  const instead = makes.test(bare) ? ", or let a BackupSchedule make the backup" : "";
  return [
    {
      severity: "warn",
      text: `policy: add ${names}, without which a command of the script is refused when the scheduler runs it${instead}`,
    },
  ];
}

/** Lines may end in `\`, and what is quoted means nothing. */
function stripped(source: string): Script {
  const text = source.replaceAll(/\\\r?\n\s*/g, " ").replaceAll(/^\s*#.*$/gm, "");
  return { text, bare: text.replaceAll(/"(?:[^"\\]|\\[^])*"/g, '""') };
}
