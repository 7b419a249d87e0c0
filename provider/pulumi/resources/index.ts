export * from "./interface";
export * from "./ip";
export * from "./ipv6";
export * from "./snmp";
export * from "./system";
export * from "./tool";
export * from "./user";
