import { configOf, everyProject, nameOf } from "../../project";
import type { Snapshot } from "../snapshot";

/** What a project is called after, and how its router is reached. */
export interface Settings {
  folder: string;
  connection: { host: string | undefined; username: string | undefined };
}

/** The name of the project of a folder, and of its first stack. */
export const projectName = nameOf;

/** True of a file of a project that is written once: what is there already stays as it is. */
export const isWrittenOnce = (name: string): boolean =>
  /^(Pulumi\..*yaml|package\.json|tsconfig\.json|\.gitignore)$/.test(name);

/** What a program needs to be a project of Pulumi. */
export function projectFiles(
  { identity, version }: Snapshot,
  { folder, connection }: Settings,
): ReadonlyMap<string, string> {
  const name = nameOf(folder);
  const means = identity === undefined ? "A MikroTik router" : `The MikroTik router ${identity}`;
  const { host, username } = connection;
  const config = Object.entries({
    "routeros:host": host,
    "routeros:username": username === "admin" ? undefined : username,
    "routeros:version": version,
  }).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
  const files = new Map(everyProject(name, means, undefined));
  // State with secrets in clear is not for a repository.
  files.set(".gitignore", `${files.get(".gitignore")}import.json\n`);
  files.set(`Pulumi.${name}.yaml`, configOf(config));
  return files;
}
