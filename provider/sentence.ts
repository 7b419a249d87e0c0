import { shown } from "./values/shown";

/** A setting of a router that a sentence may name, as it is spelled after `routeros:`. */
export type SettingName =
  | "host"
  | "username"
  | "password"
  | "caCertificate"
  | "fingerprint"
  | "insecure"
  | "timeout"
  | "version"
  | "identity"
  | "restConnections"
  | "confirm"
  | "confirmTime"
  | "managementInterface"
  | "sshHostKey";

/** How those who read a sentence know the settings: a program's author, or who types a command. */
export interface Wording {
  /** `routeros:host`, `--host` */
  setting(setting: Setting): string;
  /** The same with the way to set it: `routeros:host (pulumi config set routeros:host 192.168.88.1)`. */
  assignment(setting: Setting): string;
  /** User and password together, wherever they may come from. */
  login(device: string | undefined): string;
}

/** A part of a sentence. */
export interface Part {
  in(wording: Wording): string;
  /** The settings that it names. */
  readonly settings: readonly Setting[];
}

/** A setting; each wording has its own name for it. */
export class Setting implements Part {
  readonly settings: readonly Setting[] = [this];

  constructor(
    readonly name: SettingName,
    /** The device of `routeros:devices` that it is about. */
    readonly device?: string,
  ) {}

  in(wording: Wording): string {
    return wording.setting(this);
  }

  /** The same with the way to set it. */
  get assignment(): Part {
    return { in: (wording) => wording.assignment(this), settings: [this] };
  }
}

/** The settings that log in to a device. */
export const login = (device: string | undefined): Part => ({
  in: (wording) => wording.login(device),
  settings: [new Setting("username", device), new Setting("password", device)],
});

/** A sentence for people. Its settings stay what they are until it is known who reads it. */
export class Sentence implements Part {
  constructor(private readonly parts: readonly (string | Part)[]) {}

  get settings(): readonly Setting[] {
    return this.parts.flatMap((part) => (typeof part === "string" ? [] : part.settings));
  }

  in(wording: Wording): string {
    return shown(
      this.parts.map((part) => (typeof part === "string" ? part : part.in(wording))).join(""),
    );
  }
}

/** A template literal as a sentence: ``sentence`is ${new Setting("host")} right?` ``. */
export const sentence = (
  texts: TemplateStringsArray,
  ...parts: readonly (string | number | Part)[]
): Sentence =>
  new Sentence(
    texts.flatMap((text, at) => {
      const part = parts[at] ?? "";
      return [text, typeof part === "number" ? String(part) : part];
    }),
  );

/** The variable of the environment that counts for a device: `ROS_PASSWORD_EDGE_1`. */
export const variableOf = (device: string | undefined, variable: string): string =>
  device === undefined
    ? variable
    : `${variable}_${device.toUpperCase().replaceAll(/[^A-Z0-9]/g, "_")}`;

/** As programs and their stacks know the settings. */
export const inProgram: Wording = {
  setting: ({ name, device }) =>
    device === undefined ? `routeros:${name}` : `routeros:devices.${device}.${name}`,
  assignment(setting) {
    const { name, device } = setting;
    const key = this.setting(setting);
    const path = device === undefined ? key : `--path '${key}'`;
    return name === "password"
      ? `the secret ${key} (pulumi config set --secret ${path})`
      : `${key} (pulumi config set ${path} ${EXAMPLES[name] ?? "..."})`;
  },
  login(device) {
    const [username, password] = [new Setting("username", device), new Setting("password", device)];
    return `${this.setting(username)} and ${this.setting(password)} (or ${variableOf(device, "ROS_USERNAME")} and ${variableOf(device, "ROS_PASSWORD")})`;
  },
};

const EXAMPLES: Readonly<Partial<Record<SettingName, string>>> = { host: "192.168.88.1" };
