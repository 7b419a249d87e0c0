/** Writes a backup and an export with a date in their names, sends both away, keeps the newest. */
export const BACKUP = (keep = 7, up = false, prefix = "bk") => String.raw`
# backup-dated: policy=ftp,read,write,policy,test,sensitive
:local prefix "${prefix}"
:local keep ${keep}
:local pass "CHANGE-ME"
:local up ${up}
# set up=true to upload; date in ISO on every version
:local d [:tostr [/system clock get date]]
:local t [:tostr [/system clock get time]]
:if ([:pick $d 4 5] != "-") do={
  :local m (([:find "janfebmaraprmayjunjulaugsepoctnovdec" [:pick $d 0 3] -1] / 3) + 1)
  :if ($m < 10) do={ :set m ("0" . $m) }
  :set d ([:pick $d 7 11] . "-" . $m . "-" . [:pick $d 4 6])
}
:local stamp ($d . "-" . [:pick $t 0 2] . [:pick $t 3 5] . [:pick $t 6 8])
:local name ($prefix . "-" . $stamp)
# --- write both files
/system backup save name=$name password=$pass encryption=aes-sha256
:if ([:pick [/system resource get version] 0 1] = "6") do={
  /export terse file=$name
} else={
  :local f [:parse "/export terse show-sensitive file=\"$name\""]
  $f
}
:delay 5s
# --- upload (sftp; host and user are yours)
:if ($up) do={
  :foreach e in={".backup";".rsc"} do={
    :do {
      /tool fetch mode=sftp upload=yes address=192.0.2.10 port=22 user=bk password=pw \
        src-path=($name . $e) dst-path=("/backup/" . $name . $e)
    } on-error={ :log error ("backup upload failed: " . $name . $e) }
  }
}
# --- retention: keyed arrays iterate in key order, ISO dates sort by age
:foreach e in={".backup";".rsc"} do={
  :local a [:toarray ""]
  :foreach i in=[/file find where name~("^" . $prefix . "-[0-9].*\\" . $e . "\$")] do={
    :local fn [/file get $i name]
    :set ($a->$fn) $i
  }
  :local n [:len $a]
  :foreach k,v in=$a do={
    :if ($n > $keep) do={ /file remove $v; :set n ($n - 1) }
  }
}
`;
