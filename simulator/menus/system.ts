import { BOARDS } from "../machine/boards";
import { DISK, freeSpace } from "../machine/files";
import type { Menu } from "../commands/menu";

/** `/system`, for what is no item. open (RouterOS: what the API says to `reboot`; `!done` here). */
export const system: Menu = {
  path: "/system",
  shows: [],
  commands: {
    reboot: {
      takes: [],
      needs: "reboot",
      run: (router) => {
        router.reboot();
        return { rows: [] };
      },
    },
  },
};

export const identity: Menu = { path: "/system/identity", single: true, shows: ["name"] };

/** `/system/clock`: in UTC. */
export const clock: Menu = {
  path: "/system/clock",
  single: true,
  shows: ["time", "date", "time-zone-autodetect", "time-zone-name", "gmt-offset", "dst-active"],
  check: (router, next, _item, { sent }) => {
    const now = router.clock.now();
    const { date = now.date, time = now.time } = next;
    if (sent.has("date") || sent.has("time")) router.clock.set(date, time);
    delete next["date"];
    delete next["time"];
  },
  show: (router) => {
    const { date, time } = router.clock.now();
    return {
      time,
      date: router.clock.writeDate(date),
      "gmt-offset": "+00:00",
      "dst-active": "false",
    };
  },
};

/** `/system/resource`: a small home router. */
export const resource: Menu = {
  path: "/system/resource",
  single: true,
  shows: [
    ...["uptime", "version", "build-time", "factory-software", "free-memory", "total-memory"],
    ...["cpu", "cpu-count", "cpu-frequency", "cpu-load", "free-hdd-space", "total-hdd-space"],
    ...["write-sect-since-reboot", "write-sect-total", "bad-blocks", "architecture-name"],
    ...["board-name", "platform"],
  ],
  show: (router) => ({
    uptime: router.clock.uptime(),
    version: router.release,
    "build-time": `${router.clock.writeDate("2026-01-05")} 08:00:00`,
    "factory-software": "6.45.9",
    "free-memory": String(180_355_072 - 4096 * (router.traffic.background.packets % 512)),
    "total-memory": "268435456",
    cpu: "ARM",
    "cpu-count": "4",
    "cpu-frequency": "716",
    "cpu-load": "1",
    "free-hdd-space": String(freeSpace(router)),
    "total-hdd-space": String(16_777_216 - DISK + router.disk),
    "write-sect-since-reboot": "1042",
    "write-sect-total": "20417",
    "bad-blocks": "0",
    "architecture-name": BOARDS[router.board].architecture,
    "board-name": BOARDS[router.board].name,
    platform: "MikroTik",
  }),
};
