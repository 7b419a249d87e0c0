import { scheduler } from "../../provider/resources/scheduler";
import { manages } from "../support/manages";

manages(scheduler, ({ name }) => ({
  create: { name: name("nightly"), onEvent: ":log info night", startTime: "3:00", interval: "24h" },
  sends: {
    name: name("nightly"),
    "on-event": ":log info night",
    "start-time": "03:00:00",
    interval: "1d",
  },
  changes: {
    onEvent: ":log info day",
    startTime: "04:00:00",
    startDate: "2030-01-31",
    interval: "2d",
    days: ["mon", "fri"],
    policy: ["read", "test"],
    disabled: true,
    comment: "every night",
  },
  excused: {
    startDate: "computed: the day on which the entry was made",
    policy: "computed: what the user may",
  },
  renamed: { name: name("daily") },
  drift: { set: ["interval", "3d"], "not set": ["disabled", "yes"] },
  newer: ["days", ["mon"]],
}));
