import type * as pulumi from "@pulumi/pulumi";
import type { Advice } from "../../schema";
import { inProgram, Setting } from "../../sentence";

/** What to say of options that do nothing here, or something else than elsewhere. */
export function adviseOptions({
  customTimeouts,
  deletedWith,
}: pulumi.CustomResourceOptions): Advice[] {
  const advice: Advice[] = [];
  if (customTimeouts !== undefined)
    advice.push({
      severity: "warn",
      text: `customTimeouts does not reach a dynamic resource: set ${new Setting("timeout").in(inProgram)}, or the timeout of its device in routeros:devices`,
    });
  if (deletedWith !== undefined)
    advice.push({
      severity: "warn",
      text: "deletedWith: RouterOS does not remove it with what it stands on, so it would stay: leave the option out",
    });
  return advice;
}
