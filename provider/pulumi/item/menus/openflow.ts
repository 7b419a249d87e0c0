// Made by tools/schema from RouterOS's own schema; changes go there.
import type { Input } from "@pulumi/pulumi";
import type { Common, Word } from "./shared";

/** `/openflow`: Rows. Since 7.20. */
interface Openflow extends Common {
  /** Name in `/certificate`. */ certificate?: Word;
  controllers?: Word;
  datapathId?: Word;
  isolateControllers?: Word;
  name?: Input<string>;
  passivePort?: Word;
  verifyPeer?: Word;
  version?: Word;
}

/** `/openflow/port`: Rows. Since 7.20. */
interface OpenflowPort extends Common {
  /** Name in `/interface`. */ interface?: Word;
  portId?: Word;
  switch?: Word;
}

export interface OpenflowMenus {
  "/openflow": Openflow;
  "/openflow/port": OpenflowPort;
}
