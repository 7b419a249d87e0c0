// Made by tools/schema from RouterOS's own schema; changes go there.
import type { Input } from "@pulumi/pulumi";
import type { Word } from "./shared";

/** `/tr069-client`: Exists once. */
interface Tr069Client {
  acsUrl?: Word;
  checkCertificate?: Word;
  clientCertificate?: Word;
  connectionRequestPassword?: Word;
  connectionRequestPort?: Word;
  connectionRequestUsername?: Word;
  enabled?: Word;
  password?: Input<string>;
  periodicInformEnabled?: Word;
  periodicInformInterval?: Word;
  provisioningCode?: Word;
  username?: Input<string>;
}

export interface Tr069ClientMenus {
  "/tr069-client": Tr069Client;
}
