import { RouterOsError } from "../../errors";
import { Setting, sentence } from "../../sentence";
import { asFound, type Menu, type Values } from "../../schema";
import type { Router } from "../../router/router";
import { schemesThat } from "../../transport/schemes";
import type { Row, Words } from "../../transport/transport";
import { holdsBytes } from "../../values";

/**
 * Refuses to remove what could not be put back unchanged: REST carries only UTF-8, and original values
 * have to be written back byte for byte.
 */
export function refuseUncarried(
  menu: Menu,
  router: Router,
  current: Row | undefined,
  next: Words,
  values: Values,
  memory: Values,
): void {
  if (!router.utf8Only) return;
  const found = (memory[asFound] ?? {}) as Words;
  const changed = Object.entries(found).filter(([word]) => next[word] !== current?.[word]);
  const kept = values["restorePorts"] === false ? [] : menu.companion.memory;
  const lost = [
    ...changed.filter(([, text]) => holdsBytes(text)).map(([word]) => word),
    ...kept.flatMap((property) => textsIn(memory[property])).filter(holdsBytes),
  ];
  if (lost.length === 0) return;
  throw new RouterOsError(
    sentence`what the router has there (${lost.join(", ")}) holds bytes that are no UTF-8, and REST could not put it back as it is. Point ${new Setting("host", router.reach?.endpoint.device)} at the binary API (${schemesThat(({ utf8Only, tls }) => !utf8Only && tls).join(" or ")}...)`,
  );
}

const textsIn = (value: unknown): string[] =>
  typeof value === "string"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];
