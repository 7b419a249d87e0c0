/**
 * An example of a comment as a program that one can run: with what it imports in front. Comments leave
 * that out, since an editor shows them beside the import.
 */
export function whole(example: string, exported: readonly string[]): string {
  const code = example.replaceAll(/"(?:[^"\\]|\\.)*"|\/\/.*$/gm, "");
  const names = exported.filter((name) => new RegExp(`(?<![.\\w])${name}\\b`).test(code));
  const isWhole = /\brouteros\./.test(code);
  const imports = [
    ...(/\bconfig\./.test(code) ? ['import * as pulumi from "@pulumi/pulumi";'] : []),
    isWhole
      ? 'import * as routeros from "pulumi-routeros";'
      : `import { ${names.join(", ")} } from "pulumi-routeros";`,
  ];
  const config = /\bconfig\./.test(code) ? ["", "const config = new pulumi.Config();"] : [];
  return [...imports, ...config, "", example].join("\n");
}

/** Where a class is used in an example of the package. */
export const usedIn = (name: string, examples: ReadonlyMap<string, string>): string[] =>
  [...examples].flatMap(([place, code]) =>
    new RegExp(`new (routeros\\.)?${name}\\(`).test(code) ? [place] : [],
  );
