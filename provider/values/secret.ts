/** What RouterOS prints in place of a secret to a user whose group lacks the policy `sensitive`. */
export const hidden = "*****";
