import menus = require("../provider/menus");
import { Safety } from "../provider/safety/safety";

/** What keeps the way to a router that a command changes: it knows every table. */
export const safety = new Safety(Object.values(menus));
