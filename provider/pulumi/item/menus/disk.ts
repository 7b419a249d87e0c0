// Made by tools/schema from RouterOS's own schema; changes go there.
import type { Input } from "@pulumi/pulumi";
import type { Common, Many, Text, Word } from "./shared";

/** `/disk`: Rows. */
interface Disk extends Common {
  cryptedBackend?: Word;
  encryptionKey?: Word;
  iscsiAddress?: Word;
  iscsiExport?: Input<boolean>;
  iscsiIqn?: Word;
  iscsiPort?: Word;
  nfsAddress?: Word;
  /** Gone in 7.14.3. */ nfsExport?: Word;
  nfsShare?: Word;
  nvmeTcpAddress?: Word;
  nvmeTcpExport?: Input<boolean>;
  nvmeTcpHostName?: Word;
  /** Gone in 7.21. */ nvmeTcpName?: Word;
  nvmeTcpPassword?: Word;
  nvmeTcpPort?: Word;
  nvmeTcpServerAllowHostName?: Word;
  nvmeTcpServerPassword?: Word;
  nvmeTcpServerPort?: Word;
  parent?: Word;
  /** 1 to 128. */ partitionNumber?: Input<number>;
  partitionOffset?: Input<"auto" | number | Text>;
  /** 0 to 18446744073709551615. */ partitionSize?: Input<number | string>;
  raidChunkSize?: Word;
  raidDeviceCount?: Word;
  raidMaster?: Word;
  raidMaxComponentSize?: Word;
  raidMemberFailed?: Input<boolean>;
  raidRole?: Word;
  raidType?: Word;
  ramdiskSize?: Word;
  selfEncryptionPassword?: Word;
  slot?: Input<string>;
  /** IPv4 address. */ smbAddress?: Input<string>;
  smbEncryption?: Input<boolean>;
  /** Gone in 7.14.3. */ smbExport?: Word;
  smbPassword?: Input<string>;
  smbShare?: Input<string>;
  smbUser?: Input<string>;
  /** 0 to 18446744073709551615. */ tmpfsMaxSize?: Input<number | string>;
  /** Needed to add a row. */ type?: Input<"file" | "hardware" | "partition" | "smb" | "sshfs" | "tmpfs">;
  /** Since 7.14. */ nfsSharing?: Input<boolean>;
  /** Since 7.14. */ smbSharing?: Input<boolean>;
  /** Since 7.15. */ mediaInterface?: Input<"lo" | "none" | Text>;
  /** Since 7.15. */ mediaSharing?: Input<boolean>;
  /** 0 to 18446744073709551615. Since 7.17. */ fileOffset?: Input<number | string>;
  /** Since 7.17. */ filePath?: Input<"autosupout.rif" | Text>;
  /** Since 7.17. */ fileSize?: Input<"auto" | number | Text>;
  /** Since 7.17. */ mountFilesystem?: Input<boolean>;
  /** Since 7.17. */ mountPointTemplate?: Input<string>;
  /** Since 7.17. */ mountReadOnly?: Input<boolean>;
  /** Since 7.17. */ sshfsAddress?: Input<string>;
  /** Since 7.17. */ sshfsPassword?: Input<string>;
  /** Since 7.17. */ sshfsPath?: Input<string>;
  /** 0 to 65535. Since 7.17. */ sshfsPort?: Input<number>;
  /** Since 7.17. */ sshfsUser?: Input<string>;
  /** Since 7.17. */ swap?: Input<boolean>;
  /** Since 7.18. */ compress?: Input<boolean>;
  /** Since 7.21. */ iscsiServerIqn?: Word;
  /** Since 7.21. */ iscsiServerPort?: Word;
  /** Since 7.21. */ nvmeTcpNqn?: Word;
  /** Since 7.21. */ nvmeTcpServerNqn?: Word;
  /** Since 7.21. */ smbServerEncryption?: Input<boolean>;
  /** Since 7.21. */ smbServerPassword?: Input<string>;
  /** Since 7.21. */ smbServerUser?: Input<"guest" | number | Text>;
}

/** `/disk/btrfs/filesystem`: Rows that are always there. Since 7.18. */
interface DiskBtrfsFilesystem {
  /** Which row: it cannot be changed. */ name?: Input<string>;
  defaultSubvolume?: Word;
  label?: Input<"alert" | "expl-null" | "expl-null6" | "impl-null" | number>;
}

/** `/disk/btrfs/subvolume`: Rows. Since 7.18. */
interface DiskBtrfsSubvolume {
  fs?: Word;
  mount?: Word;
  mountpoint?: Word;
  name?: Input<string>;
  parent?: Word;
  readOnly?: Input<boolean>;
}

/** `/disk/btrfs/transfer`: Rows. Since 7.18. */
interface DiskBtrfsTransfer {
  file?: Input<"autosupout.rif" | Text>;
  fs?: Word;
  sendParent?: Word;
  sendSubvolumes?: Word;
  sshAddress?: Word;
  sshPort?: Word;
  sshReceiveMount?: Word;
  sshUser?: Word;
  type?: Word;
}

/** `/disk/settings`: Exists once. Since 7.14. */
interface DiskSettings {
  /** Likely `yes` unset. */ autoSmbSharing?: Input<boolean>;
  /** Likely `guest` unset. */ autoSmbUser?: Input<"guest" | number | Text>;
  /** Likely `bridge` unset. Since 7.15. */ autoMediaInterface?: Input<"lo" | "none" | Text>;
  /** Likely `yes` unset. Since 7.15. */ autoMediaSharing?: Input<boolean>;
  /** Likely `[slot]` unset. Since 7.17. */ defaultMountPointTemplate?: Input<string>;
}

/** `/disk/smb-share`: Rows. Since 7.10. Gone in 7.14.3. */
interface DiskSmbShare extends Common {
  directory?: Input<string>;
  /** In order. */ invalidUsers?: Many<"guest" | number | Text>;
  name?: Input<string>;
  readOnly?: Input<boolean>;
  requireEncryption?: Input<boolean>;
  /** In order. */ validUsers?: Many<"guest" | number | Text>;
}

/** `/disk/smb-user`: Rows. Since 7.10. Gone in 7.14.3. */
interface DiskSmbUser extends Common {
  name?: Input<string>;
  password?: Input<string>;
}

export interface DiskMenus {
  "/disk": Disk;
  "/disk/btrfs/filesystem": DiskBtrfsFilesystem;
  "/disk/btrfs/subvolume": DiskBtrfsSubvolume;
  "/disk/btrfs/transfer": DiskBtrfsTransfer;
  "/disk/settings": DiskSettings;
  "/disk/smb-share": DiskSmbShare;
  "/disk/smb-user": DiskSmbUser;
}
