export * from "./interface";
export * from "./ip";
export * from "./snmp";
export * from "./system";
export * from "./tool";
export * from "./user";
