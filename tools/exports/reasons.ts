/** Why a complaint of the preview about an item of a real router is right. */
interface Reason {
  /** The menu and the complaint. */
  of: RegExp;
  why: string;
}

const garbled =
  "whoever gave the export away replaced words by others: no RouterOS has this one, and no router would take it";

const reasons: readonly Reason[] = [
  {
    of: /(connectionNatState\[\d\]|ranges\[\d\]|policy\[\d\]|dstAddressType|speed|advertise\[\d\]|cipher\[\d\]|encryptionProtocol|srcAddress|dstAddress|address-list: address): write .* not "/,
    why: garbled,
  },
  {
    of: /address-list: address is required/,
    why: "the address was taken out of the export before it was given away: no entry is without one",
  },
  {
    of: /lacpMode: RouterOS has it since 7\.19/,
    why: "the header says 6.49.10, which cannot have written this line: the router was upgraded in between",
  },
  {
    of: /^\/ip\/service: .* this program itself reaches the router by/,
    why: "it turns off the service by which the program would come; over another one it is taken",
  },
  {
    of: /^\/(system\/logging\/action|disk|interface\/lte\/apn): \w+ is required/,
    why: "a row that RouterOS brings, of which the export says only what differs; the program says what such a row needs, too, as `print` shows it, with `adopt: true`",
  },
  {
    of: /^\/(ip\/ipsec\/policy|app): name is no property/,
    why: "a row that RouterOS brings and that only its number or a name nobody can set tells from others: no program can say which one it means",
  },
];

/** Why the preview is right; undefined: nobody has looked at this complaint yet. */
export const reasonFor = (complaint: string): string | undefined =>
  reasons.find(({ of }) => of.test(complaint))?.why;
