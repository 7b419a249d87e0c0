import type { scriptPolicies } from "../../values";

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

/** The endings of the files that make up one set. */
export const allEndings = ["backup", "rsc"] as const;
export type Ending = (typeof allEndings)[number];

/** The name of the script and of the schedule of a plan; log lines begin with it. */
export const backupName = ({ name }: Pick<BackupPlan, "name">): string => `backup-${name}`;

/** The endings of the files that make up one set of a plan. */
export const endings = ({ what = "both" }: Pick<BackupPlan, "what">): Ending[] =>
  allEndings.filter((ending) => what === "both" || (what === "export") === (ending === "rsc"));

/** The folder of a plan, with its slash; undefined: `flash/` on a board that has it, else the root. */
export function folderOf({ directory = "" }: Pick<BackupPlan, "directory">): string | undefined {
  if (directory === "") return undefined;
  const path = directory.replace(/\/+$/, "");
  return path === "" ? "" : `${path}/`;
}

/** Entries of the scheduler beside the plan's own. No plan's name has a dot, so none has such an entry. */
export const entriesBeside = (own: string) => ({
  /** Runs the script once, at once. */
  now: `${own}.now`,
  /** What did not succeed in the last run: it survives a restart and a log that is full. */
  failed: `${own}.failed`,
});

/** The passwords that the router keeps apart from the script, where no export shows them. */
export const storedSecrets = (plan: BackupPlan): { backup?: string; upload?: string } => ({
  ...(endings(plan).includes("backup") && isGiven(plan.password) && { backup: plan.password }),
  ...(isGiven(plan.upload?.password) && { upload: plan.upload.password }),
});

const isGiven = (text: string | undefined): text is string => text !== undefined && text !== "";

/** Under which names of /ppp/secret. */
export const secretNames = (plan: Pick<BackupPlan, "name">) => ({
  backup: backupName(plan),
  upload: `${backupName(plan)}.upload`,
});

/** The least that the script may do and still work. */
export function backupPolicy(plan: BackupPlan): (typeof scriptPolicies)[number][] {
  const saves = endings(plan).includes("backup");
  const sends = plan.upload !== undefined || plan.mail !== undefined;
  const reads = plan.showSensitive === true || Object.keys(storedSecrets(plan)).length > 0;
  return [
    "ftp",
    ...(saves ? (["policy"] as const) : []),
    "read",
    ...(reads ? (["sensitive"] as const) : []),
    ...(saves || sends ? (["test"] as const) : []),
    "write",
  ];
}
