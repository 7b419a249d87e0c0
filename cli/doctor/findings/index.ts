import type { Finding } from "../finding";
import { addressFindings } from "./addresses";
import { backupFindings } from "./backups";
import { bondFindings } from "./bond";
import { certificateFindings } from "./certificates";
import { hiddenFindings } from "./hidden";
import { lacpFindings } from "./lacp";
import { linkFindings } from "./links";
import { logFindings } from "./log";
import { memberFindings } from "./members";
import { monitoringFindings } from "./monitoring";
import { routerFindings } from "./router";
import { settingFindings } from "./settings";
import { surroundingFindings } from "./surroundings";
import { trafficFindings } from "./traffic";

/**
 * Everything that `doctor` can find, the likeliest first within each severity. RouterOS's own
 * warning comes late, since it mostly repeats what is above.
 */
export const FINDINGS: readonly Finding[] = [
  ...bondFindings.filter(({ code }) => code !== "router-warning"),
  ...memberFindings,
  ...linkFindings,
  ...lacpFindings,
  ...monitoringFindings,
  ...addressFindings,
  ...trafficFindings,
  ...surroundingFindings,
  ...logFindings,
  ...backupFindings,
  ...certificateFindings,
  ...settingFindings,
  ...bondFindings.filter(({ code }) => code === "router-warning"),
  ...hiddenFindings,
  ...routerFindings,
];
