/** What differs between the boards that there are. */
export interface Board {
  /** As `/system/resource` names it. */
  name: string;
  architecture: string;
  /** What its ports are called. */
  ports: readonly string[];
  /** What its ports carry beneath IP, in bytes, and at most; none: they do not say. */
  l2mtu?: { own: number; most: number };
}

const numbered = (prefix: string, most: number): string[] =>
  Array.from({ length: most }, (_, at) => `${prefix}${at + 1}`);

export const BOARDS = {
  home: {
    name: "hAP ac^2",
    architecture: "arm",
    ports: numbered("ether", 5),
    l2mtu: { own: 1598, most: 4074 },
  },
  // open (RouterOS: what l2mtu such a board says at most)
  crs326: {
    name: "CRS326-24G-2S+",
    architecture: "arm",
    ports: [...numbered("ether", 24), ...numbered("sfp-sfpplus", 2)],
    l2mtu: { own: 1592, most: 10218 },
  },
  chr: { name: "CHR", architecture: "x86_64", ports: numbered("ether", 5) },
} as const satisfies Record<string, Board>;

export type BoardName = keyof typeof BOARDS;
