import { quote } from "../../values";
import {
  backupName,
  type BackupPlan,
  type Ending,
  endings,
  entriesBeside,
  folderOf,
  secretNames,
  storedSecrets,
  type Upload,
} from "./plan";
import { retire } from "./retention";

/** The first line of every backup script, up to the name of its schedule. */
export const madeBy = "# Made by Pulumi for the BackupSchedule ";

/** How long the script waits for its files: every so many seconds, so often. */
const look = { every: 3, times: 100 };

/**
 * The script by which a router backs itself up, for RouterOS 6.45 and later and for 7. Each step that
 * fails is named in one error line of the router's log, and in an entry of the scheduler that stays
 * until a run succeeds. Whatever fails, old sets go only by count. No real router has run it yet.
 */
export function backupScript(plan: BackupPlan): string {
  const own = backupName(plan);
  const beside = entriesBeside(own);
  const all = endings(plan);
  return [
    `${madeBy}${plan.name}: the next pulumi up undoes changes made here.`,
    `# A set is ${all.map((ending) => `.${ending}`).join(" and ")}.`,
    attempt(
      `/system scheduler remove [/system scheduler find where name=${quote(beside.now)}]`,
      "",
    ),
    ...iso,
    ':local failed ""',
    ...identity,
    ...base(plan),
    // What a lower `keep` no longer wants makes room for the new set.
    ...retire(plan),
    ...(all.includes("backup") ? save(plan) : []),
    ...(all.includes("rsc") ? exportAll(plan) : []),
    ...awaitFiles(all),
    ...sending(plan, beside.failed),
    ...retire(plan),
    ...outcome(own, beside.failed),
    "",
  ].join("\n");
}

/** `2026-11-25 03:00:00` of what RouterOS before 7.10 writes as `nov/25/2026 03:00:00`. */
const iso = [
  ":local iso do={",
  "  :local t [:tostr $1]",
  '  :if ([:pick $t 3 4] = "/") do={',
  '    :local m (([:find "janfebmaraprmayjunjulaugsepoctnovdec" [:pick $t 0 3] -1] / 3) + 1)',
  '    :if ($m < 10) do={ :set m ("0" . $m) }',
  '    :set t ([:pick $t 7 11] . "-" . $m . "-" . [:pick $t 4 6] . [:pick $t 11 30])',
  "  }",
  "  :return $t",
  "}",
];

/** The router's name with `_` for what does not belong into the name of a file. */
const identity = [
  ":local raw [:tostr [/system identity get name]]",
  ':local id ""',
  ":local at 0",
  ":while ($at < [:len $raw]) do={",
  "  :local c [:pick $raw $at ($at + 1)]",
  '  :if ($c~"[A-Za-z0-9_-]") do={ :set id ($id . $c) } else={ :set id ($id . "_") }',
  "  :set at ($at + 1)",
  "}",
  ':if ($id = "") do={ :set id "router" }',
];

/** `flash/hq-core.nightly-2026-11-25-030000` */
function base(plan: BackupPlan): string[] {
  const folder = folderOf(plan);
  const found = ':if ([:len [/file find where name="flash"]] > 0) do={ :set dir "flash/" }';
  return [
    `:local dir ${quote(folder ?? "")}`,
    ...(folder === undefined ? [found] : []),
    ":local d [$iso [/system clock get date]]",
    ":local t [:tostr [/system clock get time]]",
    `:local name ($id . ${quote(`.${plan.name}-`)} . $d . "-" . [:pick $t 0 2] . [:pick $t 3 5] . [:pick $t 6 8])`,
    ":local base ($dir . $name)",
  ];
}

/** A command whose failure is named; an empty `name`: it may fail. */
function attempt(command: string, name: string, more = ""): string {
  const note = name === "" ? "" : ` :set failed ($failed . ${quote(` ${name}`)})${more} `;
  return `:do { ${command} } on-error={${note}}`;
}

/** A password that the router keeps for the script; nobody gets the stars that stand for a hidden one. */
const stored = (variable: string, name: string): string[] => [
  `:local ${variable} ""`,
  attempt(
    `:set ${variable} [:tostr [/ppp secret get [/ppp secret find where name=${quote(name)}] password]]`,
    "",
  ),
  `:if ($${variable} = "*****") do={ :set ${variable} "" }`,
];

/** Without the password that is wanted there is no backup: one that is not encrypted would be wrong. */
function save(plan: BackupPlan): string[] {
  const missed = "; :set okbackup false";
  const { backup } = secretNames(plan);
  const command = (how: string) => attempt(`/system backup save name=$base ${how}`, "save", missed);
  if (storedSecrets(plan).backup === undefined)
    return [":local okbackup true", command("dont-encrypt=yes")];
  return [
    ":local okbackup true",
    ...stored("key", backup),
    ':if ($key = "") do={',
    `  :set failed ($failed . " save (its password is not in /ppp secret)")${missed}`,
    "} else={",
    `  ${command("password=$key encryption=aes-sha256")}`,
    "}",
  ];
}

/** RouterOS 6 shows secrets unless told to hide them, 7 hides them unless told to show them; 6 does not know the word. */
function exportAll({ showSensitive }: BackupPlan): string[] {
  const step = (command: string) => attempt(command, "export", "; :set okrsc false");
  if (showSensitive !== true)
    return [":local okrsc true", step("/export terse hide-sensitive file=$base")];
  return [
    ":local okrsc true",
    ':if ([:pick [/system resource get version] 0 2] = "6.") do={',
    `  ${step("/export terse file=$base")}`,
    "} else={",
    '  :local shown [:parse ("/export terse show-sensitive file=\\"" . $base . "\\"")]',
    `  ${step("$shown")}`,
    "}",
  ];
}

const fileOf = (ending: Ending): string => `($base . ".${ending}")`;

/** Files may show long after the commands, and grow: they are whole when they are there and stay as they are. */
function awaitFiles(all: readonly Ending[]): string[] {
  const size = (ending: Ending) =>
    `:foreach i in=[/file find where name=${fileOf(ending)}] do={ :set size [:tostr [/file get $i size]] }`;
  return [
    ...all.map((ending) => `:local size${ending} ""`),
    ':local last ""',
    ":local same 0",
    ":local looks 0",
    `:while (($same < 2) && ($looks < ${look.times})) do={`,
    `  :delay ${look.every}s`,
    '  :local now ""',
    "  :local there true",
    ...all.flatMap((ending) => [
      `  :if ($ok${ending}) do={`,
      '    :local size ""',
      `    ${attempt(size(ending), "")}`,
      '    :if (($size = "") || ($size~"^0")) do={ :set there false }',
      `    :set size${ending} $size`,
      '    :set now ($now . $size . " ")',
      "  }",
    ]),
    "  :if ($there && ($now = $last)) do={ :set same ($same + 1) } else={ :set same 0 }",
    "  :set last $now",
    "  :set looks ($looks + 1)",
    "}",
    ...all.flatMap((ending) => [
      `:if ($ok${ending} && ($same < 2)) do={`,
      `  :set ok${ending} false`,
      `  :if ($size${ending} = "") do={ :set failed ($failed . " no .${ending} file") } else={ :set failed ($failed . " .${ending} not whole") }`,
      "}",
      // Half a file must not take the place of a whole one of another night.
      `:if (!$ok${ending}) do={ ${attempt(`/file remove [/file find where name=${fileOf(ending)}]`, "")} }`,
    ]),
  ];
}

/** Files that were made are proof of themselves; of what is sent the entry tells, until it is. */
function sending(plan: BackupPlan, entry: string): string[] {
  if (plan.upload === undefined && plan.mail === undefined) return [];
  return [
    ...note(entry, '($d . " " . $t . " not all is sent yet")'),
    ...(plan.upload ? upload(plan, plan.upload) : []),
    ...(plan.mail ? mail(plan, plan.mail.to) : []),
  ];
}

function upload(plan: BackupPlan, to: Upload): string[] {
  const { protocol, host, user, directory = "" } = to;
  const port = to.port ?? (protocol === "sftp" ? 22 : 21);
  const folder = directory === "" || directory.endsWith("/") ? directory : `${directory}/`;
  const isStored = storedSecrets(plan).upload !== undefined;
  const login = isStored ? " password=$login" : "";
  const send = (ending: Ending) =>
    attempt(
      `/tool fetch mode=${protocol} upload=yes address=${quote(host)} port=${port} user=${quote(user)}${login} src-path=${fileOf(ending)} dst-path=(${quote(folder)} . $name . ".${ending}")`,
      `upload .${ending}`,
    );
  return [
    ...(isStored ? stored("login", secretNames(plan).upload) : []),
    ...endings(plan).map((ending) => `:if ($ok${ending}) do={ ${send(ending)} }`),
  ];
}

function mail(plan: BackupPlan, to: string): string[] {
  const body = `"Backup " . $name . " of the router " . $raw . "."`;
  const step = `/tool e-mail send to=${quote(to)} subject=$name body=(${body}) file=$files`;
  return [
    ':local files ""',
    ...endings(plan).flatMap((ending) => [
      `:if ($ok${ending}) do={`,
      '  :if ($files != "") do={ :set files ($files . ",") }',
      `  :set files ($files . ${fileOf(ending)})`,
      "}",
    ]),
    `:if ($files != "") do={`,
    `  ${attempt(step, "mail")}`,
    // Mails leave in the background: their files must not be retired meanwhile.
    "  :delay 30s",
    "}",
  ];
}

/** Writes down what is not done, in an entry that runs nothing. */
function note(entry: string, text: string): string[] {
  const found = `[/system scheduler find where name=${quote(entry)}]`;
  const add = `/system scheduler add name=${quote(entry)} disabled=yes policy=read comment=$text`;
  return [
    `:local text ${text}`,
    `:if ([:len ${found}] = 0) do={ ${attempt(add, "")} } else={ ${attempt(`/system scheduler set ${found} comment=$text`, "")} }`,
  ];
}

function outcome(own: string, entry: string): string[] {
  const remove = `/system scheduler remove [/system scheduler find where name=${quote(entry)}]`;
  return [
    ':if ($failed = "") do={',
    `  ${attempt(remove, "")}`,
    `  :log info ${quote(`${own}: done`)}`,
    "} else={",
    ...note(entry, '($d . " " . $t . " failed:" . $failed)').map((line) => `  ${line}`),
    `  :log error (${quote(`${own}: failed:`)} . $failed)`,
    `  :error (${quote(`${own}: failed:`)} . $failed)`,
    "}",
  ];
}
