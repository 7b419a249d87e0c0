import { shown } from "../../provider/values";
import type { Digest } from "../preview-comment-digest";
import { cutsOff } from "../preview-comment-management";

/** What a preview changes of the way to the routers, in a few words each. */
export const touched = (preview: Digest): string[] =>
  cutsOff(preview).map(({ item, through }) => shown(`${item.type} ${item.name}: ${through}`));

/** What a preview says about the way to the routers, for people. */
export function advice(preview: Digest): string {
  const touching = touched(preview);
  if (touching.length === 0)
    return "The management path is not touched, as far as the program shows.\n";
  const lines = touching.map((one) => `  ${one}`);
  return `The management path is touched by:\n${lines.join("\n")}\n`;
}

/** The address to which a change moves the router, when the address it is reached by is one of the program's. */
export function movedTo(preview: Digest, device = ""): string | undefined {
  return cutsOff(preview)
    .filter(({ item }) => item.type === "IpAddress" && item.router === device)
    .filter(({ item, through }) => hostOf(item.old) === through && item.kind === "update")
    .map(({ item, through }) => (hostOf(item.new) === through ? undefined : hostOf(item.new)))
    .find((host) => host !== undefined);
}

const hostOf = ({ address }: Record<string, unknown>): string | undefined =>
  typeof address === "string" ? address.split("/")[0] : undefined;
