/** What commands say at Ctrl-C that only read. */
export const NOTHING_CHANGED = "interrupted; nothing was changed on the router";
