/** Words as RouterOS writes them: kebab-case names, values as text. */
export type Words = Readonly<Record<string, string>>;

/** One item of a menu as `print` shows it. A word that the router does not show is absent. */
export type Row = Record<string, string>;
