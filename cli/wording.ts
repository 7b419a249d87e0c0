import { inProgram, type SettingName, type Wording } from "../provider/sentence";
import type { ConnectionOptions } from "./commands/connection";

/** The settings that are options as well, by the same name. */
const OPTIONS = [
  ...["host", "username", "caCertificate", "fingerprint"],
  ...["insecure", "timeout", "identity"],
] as (SettingName & keyof ConnectionOptions)[];

/** Settings by name, as options give them. */
export const givenIn = (options: ConnectionOptions): Partial<Record<SettingName, string>> =>
  Object.fromEntries(
    OPTIONS.filter((name) => options[name] !== undefined).map((name) => [
      name,
      String(options[name]),
    ]),
  );

const optionOf = (name: string): string =>
  `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/**
 * The names of settings in a command as it was typed: the option that gave a setting; otherwise the
 * stack's key where a stack is named, and the option to give where not. A password is never an option.
 */
export function wordingOf(options: ConnectionOptions): Wording {
  const byStack = options.stack !== undefined;
  const given = givenIn(options);
  return {
    setting(setting) {
      const { name } = setting;
      if (name === "password" && options.passwordStdin === true) return "--password-stdin";
      if (name in given) return optionOf(name);
      if (byStack) return inProgram.setting(setting);
      if (name === "password") return "ROS_PASSWORD";
      return OPTIONS.some((one) => one === name) ? optionOf(name) : inProgram.setting(setting);
    },
    assignment(setting) {
      if (byStack && !(setting.name in given)) return inProgram.assignment(setting);
      return setting.name === "host" && !("host" in given)
        ? `${this.setting(setting)} or --stack`
        : this.setting(setting);
    },
    login(device) {
      if (byStack) return inProgram.login(device);
      return `${optionOf("username")} and ROS_PASSWORD`;
    },
  };
}
