import * as pulumi from "@pulumi/pulumi";
import { Office } from "./office";
import { readSite } from "./site";

/** The program of a stack. A fleet runs many in one process, so nothing is kept. */
export function office(): { gateways: pulumi.Output<Record<string, string>> } {
  const backupPassword = new pulumi.Config("office").getSecret("backupPassword");
  const { gateways } = new Office(pulumi.getStack(), {
    ...readSite(),
    ...(backupPassword === undefined ? {} : { backupPassword }),
  });
  return { gateways };
}
