import * as path from "node:path";
import ts from "typescript";

/** What the comment of a class, an argument or an output says, and what type it has. */
export interface Said {
  readonly text: string;
  /** The code of `@example`, without its fence. */
  readonly example?: string;
  /** As TypeScript names it, without `Input` and `Output`. */
  readonly type: string;
  readonly isRequired: boolean;
}

const root = path.join(__dirname, "../..");

/** How this repository's programs are compiled: by the package's own name, from what is built. */
export function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(path.join(root, "tsconfig.json"), (file) =>
    ts.sys.readFile(file),
  ) as { config: unknown };
  return ts.parseJsonConfigFileContent(config, ts.sys, root).options;
}

/** The comments of what the package exports, as an editor shows them. */
export class Comments {
  private readonly checker: ts.TypeChecker;
  private readonly exported: ReadonlyMap<string, ts.Symbol>;

  constructor() {
    const entry = path.join(root, "dist/provider/index.d.ts");
    const program = ts.createProgram([entry], { ...compilerOptions(), types: [] });
    this.checker = program.getTypeChecker();
    const source = program.getSourceFile(entry);
    const module = source && this.checker.getSymbolAtLocation(source);
    if (module === undefined) throw new Error(`there is no ${entry}: npm run build makes it`);
    this.exported = new Map(
      this.checker.getExportsOfModule(module).map((one) => [one.name, this.meant(one)]),
    );
  }

  /** What a program can import. */
  get names(): string[] {
    return [...this.exported.keys()];
  }

  /** The classes that a program makes resources of, each with its arguments. */
  get classes(): string[] {
    return this.names.filter((name) => this.exported.has(`${name}Args`));
  }

  of(name: string): Said {
    return this.said(this.symbol(name));
  }

  /** What a class or the type of its arguments has, by name, in the order of its declaration. */
  members(name: string): Map<string, Said> {
    const type = this.checker.getDeclaredTypeOfSymbol(this.symbol(name));
    return new Map(this.checker.getPropertiesOfType(type).map((one) => [one.name, this.said(one)]));
  }

  /** True of a class that makes other resources, and is none of the router's. */
  isComponent(name: string): boolean {
    return this.members(name).has("registerOutputs");
  }

  private symbol(name: string): ts.Symbol {
    const symbol = this.exported.get(name);
    if (symbol === undefined) throw new Error(`the package exports no ${name}`);
    return symbol;
  }

  private meant(symbol: ts.Symbol): ts.Symbol {
    return symbol.flags & ts.SymbolFlags.Alias ? this.checker.getAliasedSymbol(symbol) : symbol;
  }

  private said(symbol: ts.Symbol): Said {
    const { checker } = this;
    const text = this.textOf(symbol);
    const tag = symbol.getJsDocTags(checker).find(({ name }) => name === "example");
    const [, example] = /^```ts\n([^]*)\n```$/.exec(ts.displayPartsToString(tag?.text)) ?? [];
    return {
      text,
      ...(example === undefined ? {} : { example }),
      type: this.typeOf(symbol),
      isRequired: (symbol.flags & ts.SymbolFlags.Optional) === 0,
    };
  }

  /** A name that is a type and a value has the comment of the value, which is what a program calls. */
  private textOf(symbol: ts.Symbol): string {
    const { valueDeclaration: value } = symbol;
    const isBoth = (symbol.flags & ts.SymbolFlags.TypeAlias) !== 0 && value !== undefined;
    const said = isBoth
      ? ts
          .getJSDocCommentsAndTags(value)
          .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? "")
          .join("\n")
      : ts.displayPartsToString(symbol.getDocumentationComment(this.checker));
    return said.trim();
  }

  private typeOf(symbol: ts.Symbol): string {
    const { checker } = this;
    const flags =
      ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope;
    return plain(checker.typeToString(checker.getTypeOfSymbol(symbol), undefined, flags));
  }
}

/** A value that is known, of one that is or will be: `Input<string[] | undefined>` is `string[]`. */
function plain(type: string): string {
  const wrapped = /\b(?:pulumi\.)?(?:Input|Output|OutputInstance)<([^<>]*)>(\[\])?/;
  const found = wrapped.exec(type);
  if (found === null) return type.replace(/ \| undefined$/, "");
  const [whole, inner = "", list = ""] = found;
  const one = inner.replace(/ \| undefined$/, "");
  const known = list !== "" && one.includes(" | ") ? `(${one})` : one;
  return plain(type.replace(whole, () => `${known}${list}`));
}
