// Made by tools/schema from RouterOS's own schema; changes go there.
import type { Input } from "@pulumi/pulumi";
import type { Common, Many, Text, Word } from "./shared";

/** `/container`: Rows. Not on RouterOS 6. */
interface Container {
  cmd?: Word;
  comment?: Input<string>;
  /** In order. */ dns?: Many<string>;
  domainName?: Word;
  entrypoint?: Word;
  /** Gone in 7.20. */ envlist?: Word;
  file?: Input<"autosupout.rif" | Text>;
  hostname?: Word;
  /** Name in `/interface`. */ interface?: Word;
  logging?: Word;
  /** Gone in 7.21. */ mounts?: Word;
  remoteImage?: Word;
  rootDir?: Word;
  startOnBoot?: Word;
  stopSignal?: Word;
  user?: Word;
  workdir?: Word;
  /** Since 7.19. */ name?: Input<string>;
  /** Since 7.20. Gone in 7.23. */ autoRestartInterval?: Word;
  /** Since 7.20. */ checkCertificate?: Word;
  /** Since 7.20. */ devices?: Word;
  /** Since 7.20. */ envlists?: Word;
  /** Since 7.20. */ memoryHigh?: Word;
  /** Since 7.21. */ cpuList?: Word;
  /** Since 7.21. */ env?: Word;
  /** Since 7.21. */ hosts?: Word;
  /** Since 7.21. */ layerDir?: Word;
  /** Since 7.21. */ mount?: Word;
  /** Since 7.21. */ mountlists?: Word;
  /** Since 7.21. */ stopTime?: Word;
  /** Since 7.21.2. */ shmSize?: Word;
  /** Since 7.21.2. */ tmpfs?: Word;
  /** Since 7.22. */ healthcheckCmd?: Word;
  /** Since 7.22. */ healthcheckInterval?: Word;
  /** Since 7.22. */ healthcheckRetries?: Word;
  /** Since 7.22. */ healthcheckStartInterval?: Word;
  /** Since 7.22. */ healthcheckStartPeriod?: Word;
  /** Since 7.22. */ healthcheckStatus?: Word;
  /** Since 7.22. */ healthcheckTimeout?: Word;
  /** Since 7.23. */ defaultDns?: Word;
  /** Since 7.23. */ memoryMax?: Word;
  /** Since 7.23. */ restartInterval?: Word;
  /** Since 7.23. */ restartMaxCount?: Word;
  /** Since 7.23. */ restartPolicy?: Word;
  /** Since 7.23. */ shell?: Word;
  /** Since 7.23. */ stopOnUnhealthy?: Word;
  /** Since 7.23.2. */ ignoreRemoteImageChange?: Word;
  /** Since 7.24. */ privileged?: Word;
  /** Since 7.24. */ swapMax?: Word;
}

/** `/container/config`: Exists once. Not on RouterOS 6. */
interface ContainerConfig {
  password?: Input<string>;
  /** Gone in 7.20. */ ramHigh?: Word;
  registryUrl?: Word;
  tmpdir?: Word;
  username?: Input<string>;
  /** Since 7.11. */ layerDir?: Word;
  /** Since 7.20. */ memoryHigh?: Word;
  /** Since 7.23. */ memoryMax?: Word;
  /** Since 7.24. */ swapMax?: Word;
}

/** `/container/envs`: Rows. Not on RouterOS 6. */
interface ContainerEnvs extends Common {
  key?: Input<string>;
  /** Gone in 7.20. */ name?: Input<string>;
  value?: Input<string>;
  /** Since 7.20. */ list?: Input<"all" | "dynamic" | "none" | "static" | Text>;
}

/** `/container/mounts`: Rows. Not on RouterOS 6. */
interface ContainerMounts extends Common {
  dst?: Input<"lo" | number | Text>;
  /** Gone in 7.21. */ name?: Input<string>;
  src?: Word;
  /** Since 7.20. Gone in 7.23. */ readOnly?: Input<boolean>;
  /** Since 7.21. */ list?: Input<"all" | "dynamic" | "none" | "static" | Text>;
  /** Since 7.23. */ mode?: Word;
}

export interface ContainerMenus {
  "/container": Container;
  "/container/config": ContainerConfig;
  "/container/envs": ContainerEnvs;
  "/container/mounts": ContainerMounts;
}
