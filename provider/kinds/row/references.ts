import type { RouterAccess, Traits } from "../../schema";
import { compareVersions } from "../../values/version";

/** Interface lists, which some properties take in place of an interface. */
const interfaceLists = "/interface/list";

/** The names on the router to which a reference may point: from memory (`rows`), or printed again (`fresh`). */
export async function namesThere(
  { refersTo, orList }: Traits,
  router: RouterAccess,
  read: "rows" | "fresh" = "rows",
): Promise<Set<string | undefined>> {
  if (refersTo === undefined) return new Set();
  const rows = await router[read](refersTo);
  const takesLists = orList !== undefined && compareVersions(await router.version(), orList) >= 0;
  const lists = takesLists ? await router[read](interfaceLists) : [];
  return new Set([...rows, ...lists].map(({ name }) => name));
}
