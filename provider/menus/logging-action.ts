import { type Failure, defineMenu, optional, required, variants } from "../schema";
import {
  address,
  escaped,
  flag,
  hostName,
  integer,
  list,
  name,
  oneOf,
  text,
  wordOf,
} from "../values";

// /system/logging/action print, RouterOS 7.22; only the words of the item's target are printed:
//   name=memory target=memory memory-lines=1000 memory-stop-on-full=no default=yes
//   name=disk target=disk disk-file-name=log disk-lines-per-file=1000 disk-file-count=2 ...
//   name=remote target=remote remote=0.0.0.0 remote-port=514 remote-protocol=udp
//     remote-log-format=default src-address=0.0.0.0 vrf=main syslog-time-format=bsd-syslog ...

const targets = ["memory", "disk", "echo", "email", "remote", "script"] as const;

/** What every action has. */
export const ofEveryTarget = {
  /**
   * Name of the action: letters and digits. The four of the factory (`memory`, `disk`, `echo`,
   * `remote`) can be adopted. Changed in place.
   */
  name: required(wordOf(/^[A-Za-z0-9]+$/, 'a name of letters and digits only, such as "office"')),
  /** A note for people. Default: none. Since RouterOS 7. */
  comment: optional(text, { default: "", since: "7.0", freeText: true }),
};

/** What an action has beside that, by its target. */
export const byTarget = {
  memory: {
    /** How many lines are kept, 1 to 65535. Default: 1000. */
    memoryLines: optional(integer(1, 65_535), { default: "1000" }),
    /** Keep the oldest lines, and log no more, when it is full. Default: `false`. */
    memoryStopOnFull: optional(flag, { default: "false" }),
  },
  disk: {
    /**
     * Name of the files on the router's disk, with folder and without number and ending; no two actions
     * may share it. Default: the action's name, under `flash/` on a board that has it, for there the rest
     * is lost at a restart; an action that is adopted keeps what it has.
     */
    diskFileName: optional(name),
    /** How many files are kept, 1 to 65535. Default: 2. */
    diskFileCount: optional(integer(1, 65_535), { default: "2" }),
    /** How many lines a file has, 1 to 65535. Default: 1000. */
    diskLinesPerFile: optional(integer(1, 65_535), { default: "1000" }),
    /** Keep the oldest files, and log no more, when all are full. Default: `false`. */
    diskStopOnFull: optional(flag, { default: "false" }),
  },
  echo: {
    /** Show lines that were logged before somebody opened a terminal. Default: `true`. */
    remember: optional(flag, { default: "true" }),
  },
  email: {
    /** Address that gets one mail per line; the server is set in /tool/e-mail. Default: none. */
    emailTo: optional(text, { default: "" }),
    /** Addresses that get a copy. Default: none. Since RouterOS 7.23. */
    emailCc: optional(list(name), { default: "", since: "7.23" }),
    /** Encrypt the way to the mail server. Default: `false`. */
    emailStartTls: optional(flag, { default: "false" }),
  },
  remote: {
    /** The syslog server: an address, or since RouterOS 7.18 a host name. Default: `"0.0.0.0"`, none. */
    remote: optional(hostName, { default: "0.0.0.0" }),
    /** The server's port, 0 to 65535. Default: 514. */
    remotePort: optional(integer(0, 65_535), { default: "514" }),
    /** How lines travel. tcp and tls only with `remoteLogFormat: "cef"`. Default: `"udp"`. Since RouterOS 7.18, tls 7.23. */
    remoteProtocol: optional(oneOf("udp", "tcp", "tls"), { default: "udp", since: "7.18" }),
    /** What lines look like: `"syslog"` is RFC 3164 with the header, `"cef"` ArcSight's. Default: `"default"`. Since RouterOS 7.18. */
    remoteLogFormat: optional(oneOf("default", "syslog", "cef"), {
      default: "default",
      since: "7.18",
    }),
    /** What ends a CEF event on tcp and tls. Default: `"\r\n"`. Since RouterOS 7.18. */
    cefEventDelimiter: optional(escaped, { default: "\r\n", since: "7.18" }),
    /** RFC 3164 lines. Default: `false`. Before RouterOS 7.18; then `remoteLogFormat: "syslog"`. */
    bsdSyslog: optional(flag, { default: "false", until: "7.18" }),
    /** Verify the server's certificate (tls). Default: `false`. Since RouterOS 7.23. */
    checkCertificate: optional(flag, { default: "false", since: "7.23" }),
    /** Address that the router sends from, IPv4 or IPv6. Default: `"0.0.0.0"`, by the route. */
    srcAddress: optional(address, { default: "0.0.0.0" }),
    /** Routing table of the way to the server. Default: `"main"`. Since RouterOS 7.19. */
    vrf: optional(name, { default: "main", since: "7.19" }),
    /** Facility of the lines. Default: `"daemon"`. */
    syslogFacility: optional(
      oneOf(
        "auth",
        "authpriv",
        "cron",
        "daemon",
        "ftp",
        "kern",
        "local0",
        "local1",
        "local2",
        "local3",
        "local4",
        "local5",
        "local6",
        "local7",
        "lpr",
        "mail",
        "news",
        "ntp",
        "syslog",
        "user",
        "uucp",
      ),
      { default: "daemon" },
    ),
    /** Severity of the lines; `"auto"` follows the topics. Default: `"auto"`. */
    syslogSeverity: optional(
      oneOf(
        "auto",
        "emergency",
        "alert",
        "critical",
        "error",
        "warning",
        "notice",
        "info",
        "debug",
      ),
      { default: "auto" },
    ),
    /** How times are written. Default: `"bsd-syslog"`. Not in RouterOS before 6.49. */
    syslogTimeFormat: optional(oneOf("bsd-syslog", "iso8601"), { default: "bsd-syslog" }),
  },
  script: {
    /** Name of the script that each line runs. Since RouterOS 7.22. */
    script: optional(name, { since: "7.22" }),
    /** Put the topics in front of the line that the script gets. Default: `false`. Since RouterOS 7.22. */
    addTopicsString: optional(flag, { default: "false", since: "7.22" }),
  },
};

/** `/system/logging/action`, https://help.mikrotik.com/docs/spaces/ROS/pages/328094/Log */
export const loggingAction = defineMenu("/system/logging/action", {
  type: "LoggingAction",
  noun: "logging action",
  key: ["name"],
  identifiedBy: [["target"]],
  properties: {
    ...ofEveryTarget,
    /** Where lines go. `"script"` since RouterOS 7.22. */
    target: required(oneOf(...targets)),
    ...variants("target", byTarget),
  },
  mistaken: { remoteAddress: "remote", remoteHost: "remote", fileName: "diskFileName" },
  isFactory: (row) => row["default"] === "true",
  check: ({ target, remoteProtocol, remoteLogFormat = "default" }): Failure[] =>
    target === "remote" &&
    remoteProtocol !== undefined &&
    remoteProtocol !== "udp" &&
    remoteLogFormat !== "cef"
      ? [
          {
            property: "remoteProtocol",
            reason: `remoteProtocol: ${JSON.stringify(remoteProtocol)} only works with remoteLogFormat "cef": write "udp", or that format`,
          },
        ]
      : [],
  preset: async (router, { name: own, target, diskFileName }) => {
    if (target !== "disk" || diskFileName !== undefined || typeof own !== "string") return {};
    const files = await router.rows("/file");
    const hasFlash = files.some((file) => file["name"] === "flash");
    return { diskFileName: `${hasFlash ? "flash/" : ""}${own}` };
  },
  claims: ({ name: own, target, diskFileName = own }) => [
    ...(own === undefined
      ? []
      : [{ thing: `the logging action name ${own}`, purpose: "gives it to a logging action" }]),
    ...(target === "disk" && diskFileName !== undefined
      ? [{ thing: `the log file ${diskFileName}`, purpose: "writes it" }]
      : []),
  ],
});
