import type { Input } from "@pulumi/pulumi";
import type { local } from "../../schema";
import type { ArgsOf } from "../resource";
import type { Menus } from "./menus";

/** What every item takes besides the words of its menu. */
interface Own extends ArgsOf<typeof local> {
  /**
   * Take words and values that this package does not know, as they are: of hardware that no schema
   * shows, or of a newer RouterOS. The router alone says then what is wrong. Default: `false`.
   */
  unchecked?: Input<boolean>;
}

/** Arguments of an {@link Item} of a menu: which menu, and words of it. */
export type ItemArgs<M extends keyof Menus> = { menu: M } & Menus[M] & Own;
