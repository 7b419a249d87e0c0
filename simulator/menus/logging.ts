import type { Menu } from "../commands/menu";
import type { Item } from "../machine/store";
import { failure } from "../machine/trap";
import { atLeast } from "../machine/version";

const isDefault = (item: Item) => item.words["default"] === "true";

/** `/system/logging`: rules have no name, and equal rules may stand beside each other. */
export const logging: Menu = {
  path: "/system/logging",
  shows: [
    ...["topics", "prefix", "regex", "action", "invalid", "default", "managed", "disabled"],
    ...["comment"],
  ],
  defaults: () => ({ topics: "info", prefix: "", regex: "", action: "memory", disabled: "no" }),
  checkRemove: (_router, item) => {
    // open (RouterOS: the text is that of a sibling menu)
    if (isDefault(item)) throw failure("can not remove default rule");
  },
  show: (router, item) => ({
    default: String(isDefault(item)),
    invalid: String(
      !router.store.items("/system/logging/action").some(({ id }) => id === item.words["action"]),
    ),
    managed: atLeast(router.version, "7.23") ? "false" : undefined,
  }),
};

/** The words of an action that are printed, by its target. */
const OF_TARGET: Record<string, readonly string[]> = {
  memory: ["memory-lines", "memory-stop-on-full"],
  disk: ["disk-file-name", "disk-lines-per-file", "disk-file-count", "disk-stop-on-full"],
  echo: ["remember"],
  email: ["email-to", "email-cc", "email-start-tls"],
  script: ["script", "add-topics-string"],
  remote: [
    ...["remote", "remote-port", "remote-protocol", "check-certificate", "src-address", "vrf"],
    ...["bsd-syslog", "remote-log-format", "cef-event-delimiter", "syslog-time-format"],
    ...["syslog-facility", "syslog-severity"],
  ],
};

/** `/system/logging/action`: only the words of the current target are printed. */
export const loggingAction: Menu = {
  path: "/system/logging/action",
  required: ["name", "target"],
  shows: ["name", "target", ...Object.values(OF_TARGET).flat(), "default", "managed", "comment"],
  defaults: () => ({
    "memory-lines": "1000",
    "memory-stop-on-full": "no",
    "disk-file-name": "log",
    "disk-lines-per-file": "1000",
    "disk-file-count": "2",
    "disk-stop-on-full": "no",
    remember: "yes",
    "email-to": "",
    "email-cc": "",
    "email-start-tls": "no",
    script: "",
    "add-topics-string": "no",
    remote: "0.0.0.0",
    "remote-port": "514",
    "remote-protocol": "udp",
    "check-certificate": "no",
    "src-address": "0.0.0.0",
    vrf: "main",
    "bsd-syslog": "no",
    "remote-log-format": "default",
    "cef-event-delimiter": "\\r\\n",
    "syslog-time-format": "bsd-syslog",
    "syslog-facility": "daemon",
    "syslog-severity": "auto",
  }),
  check(router, next, item) {
    const others = router.store.items(this.path).filter((other) => other !== item);
    if (others.some((other) => other.words["name"] === next["name"])) {
      throw failure("action already exists with such a name");
    }
    const sameFile = (other: Item) =>
      other.words["target"] === "disk" && other.words["disk-file-name"] === next["disk-file-name"];
    if (next["target"] === "disk" && others.some(sameFile)) {
      throw failure("disk action with such file name already exists");
    }
  },
  checkRemove: (_router, item) => {
    // open (RouterOS: no source shows the refusal)
    if (isDefault(item)) throw failure("can not remove default action");
  },
  show: (router, item) => ({
    ...Object.fromEntries(
      Object.entries(OF_TARGET)
        .filter(([target]) => target !== item.words["target"])
        .flatMap(([, names]) => names.map((name) => [name, undefined])),
    ),
    default: String(isDefault(item)),
    managed: atLeast(router.version, "7.23") ? "false" : undefined,
  }),
};
