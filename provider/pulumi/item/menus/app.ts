// Made by tools/schema from RouterOS's own schema; changes go there.
import type { Input } from "@pulumi/pulumi";
import type { Many, Word } from "./shared";

/** `/app`: Rows. Since 7.21. */
interface App {
  autoUpdate?: Word;
  disabled?: Input<boolean>;
  environment?: Word;
  extraMounts?: Word;
  firewallRedirects?: Word;
  /** Since 7.21. Gone in 7.23. */ hwDeviceAccess?: Word;
  /** IPv4 address. */ network?: Input<string>;
  /** Since 7.22. Gone in 7.23. */ pvid?: Input<number>;
  requiredMounts?: Word;
  /** Since 7.22. */ useHttps?: Word;
  /** Since 7.22. */ yaml?: Word;
  /** Since 7.23. */ containerCommandLines?: Word;
  /** Since 7.23. */ devices?: Word;
  /** Since 7.23. */ networkOutgoingAccess?: Word;
  /** Since 7.23. */ networkPvid?: Word;
  /** Since 7.23. */ requiredHwDevices?: Word;
  /** In order. Since 7.23. */ secrets?: Many<string>;
}

/** `/app/settings`: Exists once. Since 7.21. */
interface AppSettings {
  autoUpdate?: Word;
  disk?: Word;
  downloadPath?: Word;
  lanBridge?: Word;
  mediaPath?: Word;
  registryMirrors?: Word;
  routerIp?: Word;
  showInWebfig?: Word;
  /** Since 7.22. */ appStoreUrls?: Word;
}

export interface AppMenus {
  "/app": App;
  "/app/settings": AppSettings;
}
