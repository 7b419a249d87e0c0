import { milliseconds } from "../../../provider/values";
import type { Row } from "../../../provider/transport/transport";
import { type Facts, isOn } from "../facts";
import { type Evidence, type Finding, shown } from "../finding";

/** How many days before the end it is said. */
const AHEAD = 30;

/** The certificates that services show which are open. */
export const certificateFindings: readonly Finding[] = [
  {
    code: "certificate-expired",
    severity: "error",
    look: (facts) =>
      used(facts)
        .filter(({ row }) => daysLeft(row) <= 0)
        .map(evidenceOf),
    cause: ({ other }) =>
      `The certificate of ${other} has run out: whoever checks its dates connects no more.`,
    fix: () => ROTATE,
  },
  {
    code: "certificate-expires",
    severity: "warning",
    look: (facts) =>
      used(facts)
        .filter(({ row }) => daysLeft(row) > 0 && daysLeft(row) <= AHEAD)
        .map(evidenceOf),
    cause: ({ other, bound }) =>
      `The certificate of ${other} runs out on ${bound?.["until"] ?? ""}, in ${bound?.["days"] ?? ""} days.`,
    fix: () => ROTATE,
  },
];

const ROTATE = {
  note: "npx pulumi-routeros enroll --host ... --stack ... --rotate certificate makes a new one on the router and pins it in the stack; where it is signed by an authority of your own, import the next one of it",
};

interface Used {
  service: Row;
  row: Row;
}

/** Services that are enabled, each with the certificate that it names. */
const used = ({ services, certificates }: Facts): Used[] =>
  services
    .filter((service) => isOn(service) && service["dynamic"] !== "true")
    .flatMap((service) => {
      const row = certificates.find((one) => one["name"] === service["certificate"]);
      return row === undefined ? [] : [{ service, row }];
    });

/** By the router's own count: its dates are in its own time zone. */
function daysLeft(row: Row): number {
  if (row["expired"] === "true") return 0;
  const left = milliseconds(row["expires-after"] ?? "");
  // Without a count nothing is said.
  return left === undefined ? Infinity : Math.ceil(left / 86_400_000);
}

const evidenceOf = ({ service, row }: Used): Evidence => ({
  other: service["name"] ?? "",
  bound: {
    until: (row["invalid-after"] ?? "").split(" ")[0] ?? "",
    days: String(daysLeft(row)),
  },
  shows: [
    shown(`/ip/service ${service["name"] ?? ""}`, service, "certificate", "disabled"),
    shown(`/certificate ${row["name"] ?? ""}`, row, "invalid-after", "expires-after", "expired"),
  ],
});
