import { quote, type scriptPolicies } from "../../values";

/** What a router's backup script is made of; the values of a BackupSchedule. */
export interface BackupPlan {
  name: string;
  what?: "backup" | "export" | "both" | undefined;
  keep?: number | undefined;
  password?: string | undefined;
  upload?: Upload | undefined;
  mail?: { to: string } | undefined;
  showSensitive?: boolean | undefined;
  directory?: string | undefined;
}

/** Where a router sends its backups. */
export interface Upload {
  /** `"sftp"`, or `"ftp"`, which sends everything in clear. */
  protocol: "sftp" | "ftp";
  /** Address or name of the server. */
  host: string;
  /** The server's port. Default: 22 for sftp, 21 for ftp. */
  port?: number | undefined;
  /** User on the server. */
  user: string;
  /** The user's password; none with sftp: the router's own key (/user/ssh-keys/private). */
  password?: string | undefined;
  /** Folder on the server. Default: the user's own. */
  directory?: string | undefined;
}

/** The name of the script and of the schedule of a plan; log lines begin with it. */
export const backupName = (plan: BackupPlan): string => `backup-${plan.name}`;

/** The endings of the files that make up one set. */
export function endings({ what = "both" }: BackupPlan): string[] {
  return [...(what === "export" ? [] : [".backup"]), ...(what === "backup" ? [] : [".rsc"])];
}

/** What the file names of a plan's sets begin with. */
export function fileStem({ name, directory = "" }: BackupPlan): string {
  return directory === "" ? name : `${directory.replace(/\/+$/, "")}/${name}`;
}

/** The least that the script may do and still work. */
export function backupPolicy(plan: BackupPlan): (typeof scriptPolicies)[number][] {
  const sends = plan.upload !== undefined || plan.mail !== undefined;
  const secrets = plan.showSensitive === true || plan.what !== "export";
  return [
    "ftp",
    "policy",
    "read",
    ...(secrets ? (["sensitive"] as const) : []),
    ...(sends ? (["test"] as const) : []),
    "write",
  ];
}

/**
 * The script by which a router backs itself up, for RouterOS 6.45 and later and for 7. Each step that
 * fails is named in one error line of the router's log; old sets go only when the new one is whole.
 * No real router has run it yet.
 */
export function backupScript(plan: BackupPlan): string {
  const own = backupName(plan);
  return [
    `# Made by Pulumi for the BackupSchedule ${plan.name}: the next pulumi up undoes changes made here.`,
    ...stamp(plan),
    ':local failed ""',
    ...(endings(plan).includes(".backup") ? save(plan) : []),
    ...(endings(plan).includes(".rsc") ? exportAll(plan) : []),
    ":delay 2s",
    ...endings(plan).flatMap(verify),
    ...(plan.upload ? upload(plan, plan.upload) : []),
    ...(plan.mail ? mail(plan, plan.mail.to) : []),
    ':if ($failed = "") do={',
    ...endings(plan).flatMap((ending) => retire(plan, ending)),
    `  :log info ${quote(`${own}: done`)}`,
    "} else={",
    `  :log error (${quote(`${own}: failed:`)} . $failed)`,
    `  :error (${quote(`${own}: failed:`)} . $failed)`,
    "}",
    "",
  ].join("\n");
}

/** `nightly-2026-11-25-030000`: ISO dates sort by age; RouterOS before 7.10 writes nov/25/2026. */
function stamp(plan: BackupPlan): string[] {
  return [
    ":local d [:tostr [/system clock get date]]",
    ":local t [:tostr [/system clock get time]]",
    ':if ([:pick $d 4 5] != "-") do={',
    '  :local m (([:find "janfebmaraprmayjunjulaugsepoctnovdec" [:pick $d 0 3] -1] / 3) + 1)',
    '  :if ($m < 10) do={ :set m ("0" . $m) }',
    '  :set d ([:pick $d 7 11] . "-" . $m . "-" . [:pick $d 4 6])',
    "}",
    `:local base (${quote(`${fileStem(plan)}-`)} . $d . "-" . [:pick $t 0 2] . [:pick $t 3 5] . [:pick $t 6 8])`,
  ];
}

function step(command: string, name: string): string {
  return `:do { ${command} } on-error={ :set failed ($failed . ${quote(` ${name}`)}) }`;
}

function save({ password }: BackupPlan): string[] {
  const how =
    password === undefined || password === ""
      ? "dont-encrypt=yes"
      : `password=${quote(password)} encryption=aes-sha256`;
  return [step(`/system backup save name=$base ${how}`, "save")];
}

/** RouterOS 6 shows secrets unless told to hide them, 7 hides them unless told to show them; 6 does not know the word. */
function exportAll({ showSensitive }: BackupPlan): string[] {
  if (showSensitive !== true) return [step("/export terse hide-sensitive file=$base", "export")];
  return [
    ':if ([:pick [/system resource get version] 0 2] = "6.") do={',
    `  ${step("/export terse file=$base", "export")}`,
    "} else={",
    '  :local shown [:parse ("/export terse show-sensitive file=\\"" . $base . "\\"")]',
    `  ${step("$shown", "export")}`,
    "}",
  ];
}

function verify(ending: string): string[] {
  const found = `[:len [/file find where name=($base . ${quote(ending)})]]`;
  return [`:if (${found} = 0) do={ :set failed ($failed . ${quote(` no ${ending} file`)}) }`];
}

function upload(plan: BackupPlan, to: Upload): string[] {
  const { protocol, host, user, password, directory = "" } = to;
  const port = to.port ?? (protocol === "sftp" ? 22 : 21);
  const folder = directory === "" || directory.endsWith("/") ? directory : `${directory}/`;
  const login = password === undefined ? "" : ` password=${quote(password)}`;
  return endings(plan).flatMap((ending) => [
    `:local file${ending.slice(1)} ($base . ${quote(ending)})`,
    step(
      `/tool fetch mode=${protocol} upload=yes address=${quote(host)} port=${port} user=${quote(user)}${login} src-path=$file${ending.slice(1)} dst-path=(${quote(folder)} . [:pick $file${ending.slice(1)} ${stemFolder(plan)} [:len $file${ending.slice(1)}]])`,
      `upload ${ending}`,
    ),
  ]);
}

/** How many characters of a file's name are the folder on the router. */
const stemFolder = (plan: BackupPlan): number => fileStem(plan).length - plan.name.length;

function mail(plan: BackupPlan, to: string): string[] {
  const files = endings(plan)
    .map((ending) => `$base . ${quote(ending)}`)
    .join(' . "," . ');
  return [
    step(
      `/tool e-mail send to=${quote(to)} subject=$base body=${quote("Backup of the router.")} file=(${files})`,
      "mail",
    ),
    // Mails leave in the background: their files must not be retired meanwhile.
    ":delay 30s",
  ];
}

/** Keyed arrays iterate in the order of their keys, and ISO dates sort by age: the oldest come first. */
function retire(plan: BackupPlan, ending: string): string[] {
  const digits = (count: number) => "[0-9]".repeat(count);
  const dated = `${digits(4)}-${digits(2)}-${digits(2)}-${digits(6)}`;
  const pattern = `^${fileStem(plan)}-${dated}\\${ending}$`;
  const all = `all${ending.slice(1)}`;
  return [
    `  :local ${all} [:toarray ""]`,
    `  :foreach i in=[/file find where name~${quote(pattern)}] do={`,
    "    :local n [/file get $i name]",
    `    :set ($${all}->$n) $i`,
    "  }",
    `  :local n${all} [:len $${all}]`,
    `  :foreach k,v in=$${all} do={`,
    `    :if ($n${all} > ${plan.keep ?? 7}) do={ /file remove $v; :set n${all} ($n${all} - 1) }`,
    "  }",
  ];
}
