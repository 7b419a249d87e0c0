const UNITS: Readonly<Record<string, number>> = { "": 1, k: 1e3, M: 1e6, G: 1e9, T: 1e12 };

/**
 * `10M/5M` is kept as `10000000/5000000`, `2048KiB` as it is; anything that begins otherwise than with
 * a number is none. open (RouterOS: what a compound such as `10,5:packet` must look like)
 */
export function parseAmount(text: string): string | undefined {
  if (text === "unlimited") return text;
  if (!/^\d[\w.,:/%-]*$/.test(text)) return undefined;
  return text.split("/").map(plain).join("/");
}

function plain(text: string): string {
  const [, digits = "", unit = ""] = /^(\d+)([kMGT])$/i.exec(text) ?? [];
  const times = UNITS[unit] ?? UNITS[unit.toUpperCase()] ?? UNITS[unit.toLowerCase()];
  return digits === "" || times === undefined ? text : String(Number(digits) * times);
}

/** As an export writes it: `10M/5M`. */
export function shortAmount(text: string): string {
  return text
    .split("/")
    .map((part) => (/^\d+$/.test(part) ? short(part) : part))
    .join("/");
}

function short(digits: string): string {
  for (const unit of ["G", "M", "k"]) {
    const times = UNITS[unit] ?? 1;
    if (Number(digits) >= times && Number(digits) % times === 0)
      return `${Number(digits) / times}${unit}`;
  }
  return digits;
}
