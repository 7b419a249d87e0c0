// Made by tools/schema from RouterOS's own schema; changes go there.
import type { Input } from "@pulumi/pulumi";
import type { Common, Many, Text, Word } from "./shared";

/** `/user-manager`: Exists once. Not on RouterOS 6. */
interface UserManager {
  accountingPort?: Input<number>;
  authenticationPort?: Input<number>;
  /** Name in `/certificate`. */ certificate?: Word;
  enabled?: Word;
  useProfiles?: Word;
  /** Since 7.15. */ requireMessageAuth?: Input<"no" | "yes-for-request-resp" | number | Text>;
  /** Since 7.21. */ radsecCertificate?: Word;
}

/** `/user-manager/advanced`: Exists once. Not on RouterOS 6. */
interface UserManagerAdvanced {
  paypalAllow?: Word;
  paypalCurrency?: Word;
  paypalPassword?: Word;
  paypalSignature?: Word;
  paypalUseSandbox?: Word;
  paypalUser?: Word;
  webPrivatePassword?: Word;
  webPrivateUsername?: Word;
}

/** `/user-manager/attribute`: Rows. Not on RouterOS 6. */
interface UserManagerAttribute {
  name?: Input<string>;
  packetTypes?: Word;
  typeId?: Word;
  valueType?: Word;
  vendorId?: Word;
}

/** `/user-manager/database`: Exists once. Not on RouterOS 6. */
interface UserManagerDatabase {
  dbPath?: Word;
}

/** `/user-manager/limitation`: Rows. Not on RouterOS 6. */
interface UserManagerLimitation {
  comment?: Input<string>;
  downloadLimit?: Word;
  name?: Input<string>;
  rateLimitBurstRx?: Word;
  rateLimitBurstThresholdRx?: Word;
  rateLimitBurstThresholdTx?: Word;
  rateLimitBurstTimeRx?: Word;
  rateLimitBurstTimeTx?: Word;
  rateLimitBurstTx?: Word;
  rateLimitMinRx?: Word;
  rateLimitMinTx?: Word;
  rateLimitPriority?: Word;
  rateLimitRx?: Word;
  rateLimitTx?: Word;
  resetCountersInterval?: Word;
  resetCountersStartTime?: Word;
  transferLimit?: Word;
  uploadLimit?: Word;
  uptimeLimit?: Word;
}

/** `/user-manager/payment`: Rows. Not on RouterOS 6. */
interface UserManagerPayment {
  currency?: Word;
  method?: Input<"CONNECT" | "DELETE" | "GET" | "HEAD" | "OPTIONS" | "POST" | "PUT" | "TRACE" | Text>;
  price?: Word;
  profile?: Word;
  transEnd?: Word;
  transStart?: Word;
  transStatus?: Word;
  user?: Word;
  userMessage?: Word;
}

/** `/user-manager/profile`: Rows. Not on RouterOS 6. */
interface UserManagerProfile {
  comment?: Input<string>;
  name?: Input<string>;
  nameForUsers?: Word;
  overrideSharedUsers?: Word;
  price?: Word;
  startsWhen?: Word;
  validity?: Word;
}

/** `/user-manager/profile-limitation`: Rows. Not on RouterOS 6. */
interface UserManagerProfileLimitation {
  comment?: Input<string>;
  fromTime?: Word;
  limitation?: Word;
  profile?: Word;
  tillTime?: Word;
  weekdays?: Word;
}

/** `/user-manager/router`: Rows. Not on RouterOS 6. */
interface UserManagerRouter extends Common {
  address?: Word;
  coaPort?: Word;
  name?: Input<string>;
  sharedSecret?: Word;
  /** Since 7.21. */ protocol?: Word;
}

/** `/user-manager/session`: Rows. Not on RouterOS 6. */
interface UserManagerSession {
}

/** `/user-manager/user`: Rows. Not on RouterOS 6. */
interface UserManagerUser extends Common {
  attributes?: Word;
  callerId?: Input<string>;
  group?: Word;
  name?: Input<string>;
  otpSecret?: Input<string>;
  password?: Input<string>;
  sharedUsers?: Input<"unlimited" | number | Text>;
}

/** `/user-manager/user-profile`: Rows. Not on RouterOS 6. */
interface UserManagerUserProfile {
  profile?: Word;
  user?: Word;
}

/** `/user-manager/user/group`: Rows. Not on RouterOS 6. */
interface UserManagerUserGroup {
  attributes?: Word;
  comment?: Input<string>;
  innerAuths?: Many<number | boolean | string>;
  name?: Input<string>;
  outerAuths?: Many<number | boolean | string>;
}

export interface UserManagerMenus {
  "/user-manager": UserManager;
  "/user-manager/advanced": UserManagerAdvanced;
  "/user-manager/attribute": UserManagerAttribute;
  "/user-manager/database": UserManagerDatabase;
  "/user-manager/limitation": UserManagerLimitation;
  "/user-manager/payment": UserManagerPayment;
  "/user-manager/profile": UserManagerProfile;
  "/user-manager/profile-limitation": UserManagerProfileLimitation;
  "/user-manager/router": UserManagerRouter;
  "/user-manager/session": UserManagerSession;
  "/user-manager/user": UserManagerUser;
  "/user-manager/user-profile": UserManagerUserProfile;
  "/user-manager/user/group": UserManagerUserGroup;
}
