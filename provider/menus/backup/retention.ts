import { quote } from "../../values";
import { type BackupPlan, endings, folderOf } from "./plan";

const digits = (count: number) => "[0-9]".repeat(count);
const dated = `${digits(4)}-${digits(2)}-${digits(2)}-${digits(6)}`;

/** What the script's files are called up to their ending, and were called before they had the identity. */
function pattern(plan: BackupPlan): string {
  const folder = folderOf(plan) ?? "(flash/)?";
  return `^${folder}([A-Za-z0-9_-]+[.])?${plan.name}-${dated}[.]`;
}

/**
 * Removes what is too much, of each ending: the new file stays, and of the others the newest by their own
 * time. A time that is yet to come was written by a wrong clock: such files go first; then empty ones, then
 * the oldest. Keyed arrays iterate in the order of their keys, where `now` stands between past and future.
 */
export function retire(plan: BackupPlan): string[] {
  const list = endings(plan).map((ending) => quote(ending));
  const remove = "/file remove $v; :set many ($many - 1)";
  const each = (which: string) => [
    "    :set isfuture false",
    "    :foreach k,v in=$all do={",
    "      :if ($k = $now) do={ :set isfuture true } else={",
    `        :if (${which} && ($many > $room)) do={ ${remove} }`,
    "      }",
    "    }",
  ];
  return [
    ":do {",
    `  :foreach e in={${list.join(";")}} do={`,
    `    :local room ${plan.keep ?? 7}`,
    "    :local many 0",
    '    :local all [:toarray ""]',
    `    :foreach i in=[/file find where name~(${quote(pattern(plan))} . $e . ${quote("$")})] do={`,
    "      :local f [/file get $i]",
    '      :local n ($f->"name")',
    '      :if ($n = ($base . "." . $e)) do={ :set room ($room - 1) } else={',
    '        :local t ($f->"last-modified")',
    '        :if ([:len $t] = 0) do={ :set t ($f->"creation-time") }',
    "        :set t [$iso $t]",
    '        :if ([:tostr ($f->"size")]~"^0") do={ :set t "0" }',
    "        :set many ($many + 1)",
    '        :set ($all->($t . " " . $n)) $i',
    "      }",
    "    }",
    '    :local now ([$iso [/system clock get date]] . " " . [:tostr [/system clock get time]] . "~")',
    '    :set ($all->$now) "now"',
    "    :local isfuture false",
    ...each("$isfuture"),
    ...each("(!$isfuture)"),
    "  }",
    '} on-error={ :set failed ($failed . " retention") }',
  ];
}
