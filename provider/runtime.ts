/**
 * What the text that is kept in state requires: this path and the one argument of what it exports
 * are kept for ever.
 */
import { runtime } from "./pulumi/runtime";

export = runtime;
