import { user } from "../../menus/user";
import { userGroup } from "../../menus/user-group";
import { type ArgsOf, type ClassOf, resource } from "../resource";

/** Arguments of a {@link User}. */
export interface UserArgs extends ArgsOf<typeof user.properties> {}

/**
 * Somebody who may log in to the router.
 *
 * @example
 * ```ts
 * new User("noc", {
 *   name: "noc",
 *   group: "read",
 *   password: config.requireSecret("nocPassword"),
 *   address: ["192.168.88.0/24"],
 * });
 * ```
 */
export class User extends (resource(user) as ClassOf<typeof user>) {}

/** Arguments of a {@link UserGroup}. */
export interface UserGroupArgs extends ArgsOf<typeof userGroup.properties> {}

/**
 * A group of users: what they may do. The router's own groups (read, write, full) can be adopted, and
 * are put back on destroy.
 *
 * @example
 * ```ts
 * const operators = new UserGroup("operators", { name: "operators", policy: ["read", "test", "ssh"] });
 * ```
 */
export class UserGroup extends (resource(userGroup) as ClassOf<typeof userGroup>) {}
