/** How long may be between two looks. */
export const [SHORTEST, LONGEST] = ["100ms", "1h"];
