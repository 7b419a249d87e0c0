import type { RouterAccess, Traits } from "../../schema";
import { compareVersions } from "../../values/version";

/** Lists of interfaces, which may stand where an interface is named. */
const interfaceLists = "/interface/list";

/** The names that a reference may say, as the router has them: at most a few seconds old, or of now. */
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
