/** When a change is confirmed: if it touches the way to the router, always, or never. */
export const confirmations = ["auto", "always", "off"] as const;
export type Confirm = (typeof confirmations)[number];
