/**
 * How values are written: one codec per kind of value, for the tables in `resources/`.
 */
export { type Codec, decode, encode } from "./words/codec";
export * from "./words/addresses";
export * from "./words/lists";
export * from "./words/plain";
export * from "./words/policies";
export * from "./words/scripts";
export * from "./words/times";
