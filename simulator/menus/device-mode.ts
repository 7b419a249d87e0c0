import { DEVICE_MODES, type DeviceMode, FEATURES } from "../machine/device-mode";
import type { Handler, Menu } from "../commands/menu";
import type { Type } from "../schema/schema";
import { formatTime, parseTime } from "../machine/time";
import { allow } from "../machine/users";
import { match, read } from "../schema/values";
import { FLOW, flow } from "./flow";

const TIMEOUT: Type = { type: "time", range: ["10s", "1d"] };

const isYes = (text: string, argument: string) => match(text, ["yes", "no"], argument) === "yes";
const modeOf = (text: string) => match(text, DEVICE_MODES, "mode");

/**
 * `update`: asks for a change, and says for how long it waits for somebody at the device. The change
 * goes on waiting when the command is ended. open (RouterOS: whether it does; which policies it needs)
 */
const update: Handler = {
  takes: ["mode", "activation-timeout", "flagged", "flagging-enabled", ...FEATURES, ...FLOW],
  needs: "write",
  run: (router, request) => {
    const { deviceMode } = router;
    const { words, user } = request;
    allow(user, "policy");
    const { mode, "activation-timeout": given = "5m" } = words;
    const features = FEATURES.flatMap((name) => {
      const text = words[name];
      return text === undefined ? [] : [[name, isYes(text, name)] as const];
    });
    const time = parseTime(read(TIMEOUT, given, "activation-timeout", router)) ?? 0;
    const next = DEVICE_MODES.find((name) => mode !== undefined && name === modeOf(mode));
    deviceMode.ask(next, Object.fromEntries(features), time);
    return flow(request, () => [{ update: waiting(deviceMode) }]);
  },
};

function waiting({ waits }: DeviceMode): string {
  if (waits === undefined) return "canceled";
  const time = formatTime(Math.ceil(waits / 1000) * 1000);
  return `please activate by turning power off or pressing reset or mode button in ${time}`;
}

/** `/system/device-mode`, in v7. */
export const deviceMode: Menu = {
  path: "/system/device-mode",
  single: true,
  shows: [
    ...["mode", "allowed-versions", "flagged", "flagging-enabled", ...FEATURES, "attempt-count"],
  ],
  show: ({ deviceMode: device }) => ({
    mode: device.name,
    flagged: "false",
    "flagging-enabled": "true",
    ...Object.fromEntries(device.features.map((name) => [name, String(device.allows(name))])),
    ...(device.features.includes("routerboard") && {
      "allowed-versions": "7.13+,6.49.8+",
      "attempt-count": String(device.attempts),
    }),
  }),
  commands: { update },
};
