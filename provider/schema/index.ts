export * from "./compare";
export * from "./decides";
export * from "./hooks";
export * from "./marks";
export * from "./menu";
export * from "./property";
export * from "./several";
export * from "./spelling";
