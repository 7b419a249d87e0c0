/**
 * How values are written: one codec per kind of value, for the tables in `resources/`.
 */
export {
  canonicalSpelling,
  type Codec,
  type Refused,
  decode,
  encode,
  meanTheSame,
  pathText,
  remarksOn,
} from "./codec";
export * from "./addresses";
export * from "./bytes";
export * from "./console";
export * from "./lists";
export * from "./plain";
export * from "./policies";
export * from "./pools";
export * from "./routes";
export * from "./rules";
export * from "./scripts";
export * from "./shown";
export * from "./times";
export * from "./vlans";
