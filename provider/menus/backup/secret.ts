import { common, defineMenu, optional, required } from "../../schema";
import { name, oneOf, text } from "../../values";

/**
 * `/ppp/secret`, as the place for a password that a script needs: what is disabled logs nobody in, and
 * RouterOS shows the password in no export that hides secrets, and to nobody without the policy
 * `sensitive`. The text of a script has neither protection.
 */
export const storedSecret = defineMenu("/ppp/secret", {
  type: "StoredSecret",
  noun: "stored password",
  key: ["name"],
  properties: {
    name: required(name),
    password: required(text, { freeText: true, secret: true }),
    service: optional(oneOf("any", "async", "l2tp", "ovpn", "pppoe", "pptp", "sstp"), {
      default: "any",
    }),
    disabled: common.disabled,
    comment: common.comment,
  },
});
