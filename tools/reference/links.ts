/** Where the page of a class is, from the root of the site. */
export const classPage = (name: string): string => `classes/${name}`;

/** Where the page of a menu is: a folder for each part of its path. */
export const menuPage = (menu: string): string => `menus${menu}`;

/** A link as markdown. */
export const link = (text: string, page: string, anchor?: string): string =>
  `[${text}](/${page}${anchor === undefined ? "" : `#${anchor}`})`;

export const classLink = (name: string): string => link(`\`${name}\``, classPage(name));
export const menuLink = (menu: string): string => link(`\`${menu}\``, menuPage(menu));
