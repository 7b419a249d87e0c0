import * as pulumi from "@pulumi/pulumi";
import { hasUnknown, unknownValue } from "../../lifecycle/unknown";
import { isTable, type Menu, type Values } from "../../schema";
import { portRemarks, bondRemarks, tooLarge } from "./bonds";
import { refusal } from "./config";
import { Declarations, type Declared, titleOf } from "./declared";
import { filteringRemarks, type Remark } from "./filtering";
import { knownValues, resolved } from "./known-values";
import { withoutSecrets } from "./secrets";
import { concerns, statedVersion } from "./stated-version";

/** What is to be said of all resources of one router together. */
export const remarksOn = (program: Declarations): Remark[] =>
  [filteringRemarks, bondRemarks, portRemarks].flatMap((look) => look(program));

/** The resources of one run of one program, or of one explicit provider of it. */
interface Book {
  all: Declared[];
  /** How many are being looked at. */
  pending: number;
  /** True once the program has said all that it says. */
  isWhole: boolean;
  said: Set<string>;
  owner: object;
}

const books = new WeakMap<object, Book>();

/**
 * Looks at a resource beside all others of the program. What cannot be together is refused at the later of
 * the two; what is only known of the whole program is said once all of it is declared. What waits for
 * a resource that fails is never known, and nothing is said then.
 */
export async function besideOthers(
  menu: Menu,
  name: string,
  args: Values,
  owner: object,
): Promise<void> {
  const book = bookOf(owner);
  book.pending++;
  try {
    const one = await declared(menu, name, args);
    const others = onRouterOf(one, book.all);
    const before = new Set(tooLarge(new Declarations(others)));
    book.all.push(one);
    const [why] = tooLarge(new Declarations([...others, one])).filter((text) => !before.has(text));
    if (why !== undefined) throw refusal(why);
  } finally {
    book.pending--;
    sayIfWhole(book);
  }
}

function bookOf(owner: object): Book {
  const known = books.get(owner);
  if (known) return known;
  const book: Book = { all: [], pending: 0, isWhole: false, said: new Set(), owner };
  books.set(owner, book);
  const run = pulumi.runtime.getStackResource() as { outputs?: pulumi.Output<unknown> } | undefined;
  const outputs = run?.outputs as { promise: () => Promise<unknown> } | undefined;
  // The outputs of a stack are there once its program has run to its end.
  outputs?.promise().then(
    () => {
      book.isWhole = true;
      sayIfWhole(book);
    },
    () => undefined,
  );
  return book;
}

async function declared(menu: Menu, name: string, args: Values): Promise<Declared> {
  const open = await withoutSecrets(args);
  // Many rows as one resource may be any of their menu.
  if (isTable(menu)) {
    const { device } = await knownValues(menu, open);
    return { menu, name, values: { device }, unknown: new Set(["bridge"]) };
  }
  const all = (await resolved(args, unknownValue)) as Values;
  const secret = Object.keys(args).filter((property) => !(property in open));
  const unknown = new Set([
    ...Object.keys(all).filter((property) => hasUnknown(all[property])),
    ...secret,
  ]);
  return { menu, name, values: await knownValues(menu, open), unknown };
}

/** Two resources may only meet on one router; which one is not known of an unknown device. */
const onRouterOf = ({ values }: Declared, all: readonly Declared[]): Declared[] =>
  all.filter((other) => other.values["device"] === values["device"]);

function sayIfWhole(book: Book): void {
  if (!book.isWhole || book.pending > 0) return;
  const devices = new Set(book.all.map(({ values }) => values["device"]));
  for (const device of devices) {
    const all = book.all.filter(({ values }) => values["device"] === device);
    const version = statedVersion(device, book.owner);
    for (const remark of remarksOn(new Declarations(all))) {
      const { of, severity, text } = remark;
      if (!concerns(remark, version)) continue;
      const line = `${titleOf(of)}: ${text}`;
      if (book.said.has(line)) continue;
      book.said.add(line);
      void pulumi.log[severity](line);
    }
  }
}
