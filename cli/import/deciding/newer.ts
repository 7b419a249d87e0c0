import { allMenus, menuData } from "../../../provider/schema/routeros/data";
import { compareVersions } from "../../../provider/values/version";

/** What a router may have that is newer than the schema, and nobody can see; empty: it is not newer. */
export function notKnownOf(version: string | undefined): string[] {
  if (version === undefined) return [];
  const newest = newestKnown();
  // A release of the same stretch, as 7.24.5 beside 7.24, has no other words.
  if (compareVersions(minorOf(version), newest) <= 0) return [];
  return [
    `RouterOS ${version} is newer than ${newest}, the newest that this package knows: menus that came since are not in the program, and new words are listed above`,
  ];
}

const minorOf = (version: string): string => version.split(".").slice(0, 2).join(".");

function newestKnown(): string {
  let newest = "7";
  for (const path of allMenus()) {
    const menu = menuData(path);
    if (menu === undefined) continue;
    for (const { since, until } of [menu, ...Object.values(menu.words)])
      for (const one of [since, until])
        if (one !== undefined && compareVersions(one, newest) > 0) newest = one;
  }
  return newest;
}
