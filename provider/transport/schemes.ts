import { compareVersions } from "../values/version";

/**
 * What other code needs to know of a transport. It reads these capabilities and never compares the
 * scheme: a further transport is a row here, and a line in open.ts for its protocol.
 */
export interface Capabilities {
  /** How it is spoken. */
  protocol: "api" | "rest";
  /** What people call it. */
  label: string;
  /** Its name in `/ip/service`, and its default port there. */
  service: string;
  port: number;
  /** What a user's group must grant for it; by this name `/user/active` has its sessions. */
  policy: "api" | "rest-api";
  /** First RouterOS that serves it as this package needs it; none: all that we support. */
  since?: string;
  /** It is encrypted. */
  tls: boolean;
  /** May go without certificates when the router has none, if the user says so. */
  anonymousTls?: boolean;
  /** The scheme of the same service with TLS if this is without, and the other way round. */
  twin: string;
  /** What listens at the port of the twin without TLS: `plain API`. */
  plain: string;
  /** First RouterOS on which a connection of it can hold safe mode; none: it never can. */
  safeModeSince?: string;
  /** The router lists every command as a session of its own. */
  sessionless: boolean;
  /** Only UTF-8 gets to the router. */
  utf8Only: boolean;
}

const api = {
  protocol: "api",
  label: "the API",
  policy: "api",
  plain: "plain API",
  safeModeSince: "7.18",
  sessionless: false,
  utf8Only: false,
} as const;

const rest = {
  protocol: "rest",
  label: "REST",
  policy: "rest-api",
  plain: "plain HTTP",
  sessionless: true,
  utf8Only: true,
} as const;

/** By the scheme of `routeros:host`; the first one is meant where none is written. */
export const schemes = {
  apis: { ...api, service: "api-ssl", port: 8729, tls: true, anonymousTls: true, twin: "api" },
  api: { ...api, service: "api", port: 8728, tls: false, twin: "apis" },
  https: { ...rest, service: "www-ssl", port: 443, since: "7.1", tls: true, twin: "http" },
  http: { ...rest, service: "www", port: 80, since: "7.9", tls: false, twin: "https" },
} satisfies Record<string, Capabilities>;

export type Scheme = keyof typeof schemes;

const all = (): [scheme: string, it: Capabilities][] => Object.entries(schemes);

/** What an endpoint's way can do. */
export const capabilitiesOf = ({ scheme }: { scheme: Scheme }): Capabilities => schemes[scheme];

/** The same service with TLS where there is none, and the other way round. */
export function twinOf(endpoint: { scheme: Scheme }): Capabilities & { scheme: string } {
  const { twin } = capabilitiesOf(endpoint);
  return { ...schemes[twin as Scheme], scheme: twin };
}

export const isScheme = (text: string): text is Scheme => Object.hasOwn(schemes, text);

/** The scheme of an address that names none. */
export const defaultScheme = (): Scheme => Object.keys(schemes)[0] as Scheme;

/** Addresses as people write them, by what they can do: `apis://`, `https://`. */
export const schemesThat = (can: (it: Capabilities) => boolean): string[] =>
  all().flatMap(([scheme, it]) => (can(it) ? [`${scheme}://`] : []));

/** A host with every scheme, and what that is: `"api://192.168.88.1" (the API, clear text)`. */
export const exampleAddresses = (host: string): string[] =>
  all().map(
    ([scheme, { label, tls }]) => `"${scheme}://${host}" (${label}, ${tls ? "TLS" : "clear text"})`,
  );

/** What a group must grant for a service of the router; undefined when this package does not use it. */
export const policyOf = (service: string): Capabilities["policy"] | undefined =>
  all().find(([, it]) => it.service === service)?.[1].policy;

/** What a group must grant so that its users can log in at all, for people: `api (rest-api for REST)`. */
export function loginPolicies(): string {
  const [first, ...others] = new Map(all().map(([, { policy, label }]) => [policy, label]));
  const more = others.map(([policy, label]) => `${policy} for ${label}`).join(", ");
  return `${first?.[0] ?? ""} (${more})`;
}

/** True where a connection can hold safe mode: not of what has no session, and not before RouterOS has commands for it. */
export function holdsSafeMode(endpoint: { scheme: Scheme }, version: string): boolean {
  const { safeModeSince } = capabilitiesOf(endpoint);
  return safeModeSince !== undefined && compareVersions(version, safeModeSince) >= 0;
}
