import * as assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import * as path from "node:path";
import MiniSearch from "minisearch";
import ts from "typescript";
import * as routeros from "../../provider";
import { check } from "../../provider/lifecycle/check";
import { allMenus, menuData } from "../../provider/schema/routeros/data";
import { statedMenu } from "../../provider/schema/routeros/table";
import { settingNames } from "../../provider/config/settings";
import { FINDINGS } from "../../cli/doctor/findings";
import { compilerOptions } from "../../tools/reference/comments";
import { commands } from "../../tools/reference/commands";
import type { Entry } from "../../tools/reference/navigation";
import { type Reference, reference } from "../../tools/reference/pages";
import { slug } from "../../tools/reference/slug";
import { exampleOf } from "../../tools/reference/sample";
import { searchOptions, tokenize } from "../../tools/reference/search";
import { guidesWithParts } from "../../tools/reference/parts";
import { patience } from "../support/patience";
import { type Rendered, rendered, renderer } from "./site";

const root = path.join(__dirname, "../..");

describe("the reference", function () {
  this.timeout(patience.processes);
  let site: Reference;
  const pages = new Map<string, Rendered>();

  before(async () => {
    site = reference();
    const md = await renderer();
    const own = readFileSync(path.join(root, "docs-site/index.md"), "utf8");
    for (const [page, text] of [["index", own] as const, ...site.pages])
      pages.set(page, rendered(md, page, text));
  });

  const page = (name: string): Rendered =>
    pages.get(name) ?? assert.fail(`there is no page ${name}`);

  it("has a page for every class and every menu", () => {
    const classes = Object.entries(routeros).flatMap(([name, one]) =>
      typeof one === "function" && /^class\b/.test(String(one)) ? [name] : [],
    );
    assert.ok(classes.length > 25);
    for (const name of classes) page(`classes/${name}`);
    assert.ok(allMenus().length > 450);
    for (const menu of allMenus()) page(`menus${menu}`);
  });

  it("has every guide, command, setting and finding", () => {
    for (const file of readdirSync(path.join(root, "docs")))
      if (file.endsWith(".md")) page(`guide/${path.basename(file, ".md")}`);
    for (const one of commands) {
      const { anchors } = page(`commands/${one.name()}`);
      for (const sub of one.commands)
        assert.ok(anchors.has(`${one.name()}-${sub.name()}`), sub.name());
    }
    const settings = page("guide/configuration").anchors;
    assert.deepEqual(
      settingNames.filter((name) => !settings.has(slug(`routeros:${name}`))),
      [],
    );
    const findings = page("guide/doctor").anchors;
    assert.deepEqual(
      FINDINGS.filter(({ code }) => !findings.has(code)),
      [],
    );
  });

  it("has in guides what definitions say: npm run docs writes them", async () => {
    for (const [file, text] of await guidesWithParts())
      assert.equal(readFileSync(path.join(root, file), "utf8"), text, file);
  });

  it("leaves nothing empty where something is to be said", () => {
    const nothing = /^- [\w ]+: *$|^### .*\n+(?=##)|^.*\bundefined\b.*$/gm;
    const empty = [...site.pages]
      .filter(([name]) => /^(classes|menus|commands|reference)\//.test(name))
      .flatMap(([name, text]) => [...text.matchAll(nothing)].map(([line]) => `${name}: ${line}`));
    assert.deepEqual(empty, []);
  });

  it("leads only to what there is", () => {
    const broken: string[] = [];
    const all = [...pages.values()].flatMap(({ links }) => links);
    assert.ok(all.length > 2000, `${all.length} links`);
    for (const [from, { links, anchors: own }] of pages)
      for (const link of links) {
        if (/^(https?|mailto):/.test(link)) continue;
        const [target = "", anchor] = decodeURI(link).split("#");
        const at = path.posix.join(path.posix.dirname(`/${from}`), target).slice(1);
        const found = target.startsWith("/") ? target.slice(1) : at;
        const named = found.replace(/\.html$/, "").replace(/^$|\/$/, (end) => `${end}index`);
        const isPublic = existsSync(path.join(root, "docs", found)) && found.endsWith(".svg");
        const anchors = target === "" ? own : pages.get(named)?.anchors;
        if (anchors === undefined ? !isPublic : anchor !== undefined && !anchors.has(anchor))
          broken.push(`${from}: ${link}`);
      }
    assert.deepEqual(broken, []);
  });

  it("has nothing in its prose that the site's compiler would take for its own", () => {
    const taken = [...pages].flatMap(([name, one]) => one.taken.map((text) => `${name}: ${text}`));
    assert.deepEqual(taken, []);
  });

  it("can be walked: sidebars lead to every page, and to no other", () => {
    const listed = new Set<string>();
    const walk = ({ link, items = [] }: Entry): void => {
      if (link !== undefined) listed.add(link.slice(1).replace(/\/$/, "/index"));
      items.forEach(walk);
    };
    Object.values(site.sidebars).flat().forEach(walk);
    assert.deepEqual(
      [...listed].filter((one) => !pages.has(one)),
      [],
    );
    const isTop = (name: string) => name === "index" || name.endsWith("/index");
    assert.deepEqual(
      [...pages.keys()].filter((one) => !isTop(one) && !listed.has(one)),
      [],
    );
  });

  it("shows programs that compile", () => {
    const texts = new Map<string, string>();
    for (const [name, { programs }] of pages)
      if (/^(classes|menus)\//.test(name))
        programs.forEach((text, at) =>
          texts.set(
            path.join(root, "examples", `${name.replaceAll("/", ".")}.${at}.ts`),
            `${text}\nexport {};\n`,
          ),
        );
    assert.ok(texts.size >= allMenus().length + 28, `${texts.size} programs`);
    const options = { ...compilerOptions(), noUnusedLocals: false };
    const host = ts.createCompilerHost(options);
    const read = host.readFile.bind(host);
    host.readFile = (file) => texts.get(path.normalize(file)) ?? read(file);
    const exists = host.fileExists.bind(host);
    host.fileExists = (file) => texts.has(path.normalize(file)) || exists(file);
    const program = ts.createProgram([...texts.keys()], options, host);
    const wrong = [...texts.keys()].flatMap((file) => {
      const source = program.getSourceFile(file);
      return [
        ...program.getSyntacticDiagnostics(source),
        ...program.getSemanticDiagnostics(source),
      ].map(
        ({ messageText }) =>
          `${path.basename(file)}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
      );
    });
    assert.deepEqual(wrong, []);
  });

  it("shows of every menu what the provider takes", () => {
    const nowhere = { version: undefined, unknownDevice: undefined };
    const refused = allMenus().flatMap((menu) => {
      const [table, data] = [statedMenu(menu)?.menu, menuData(menu)];
      assert.ok(table && data, menu);
      const { failures } = check(table, { menu, ...exampleOf(menu, data) }, nowhere);
      return failures.map(({ reason }) => `${menu}: ${reason}`);
    });
    assert.deepEqual(refused, []);
  });

  describe("is searched", () => {
    let index: MiniSearch;
    before(() => {
      index = new MiniSearch({
        fields: ["title", "titles", "text"],
        storeFields: ["title", "titles"],
        tokenize,
        searchOptions: { ...searchOptions, boost: { ...searchOptions.boost } },
      });
      index.addAll([...pages.values()].flatMap(({ sections }) => sections));
    });

    const first = (question: string, count: number): string[] =>
      index
        .search(question)
        .slice(0, count)
        .map(({ id }) => String(id));

    const questions: [question: string, answers: string[]][] = [
      ["lacp rate", ["classes/Bond#lacpRate"]],
      ["lacp-rate", ["classes/Bond#lacpRate"]],
      ["vlan-filtering", ["classes/Bridge#vlanFiltering"]],
      ["already have interface", ["reference/errors#taken"]],
      ["/ip/dhcp-server/lease", ["menus/ip/dhcp-server/lease#ipdhcp-serverlease"]],
      ["lacp-no-partner", ["guide/doctor#lacp-no-partner"]],
      ["sshHostKey", ["guide/configuration#routerossshhostkey"]],
    ];
    for (const [question, answers] of questions)
      it(`for ${question}`, () => {
        const found = first(question, 5);
        for (const answer of answers) assert.ok(found.includes(answer), found.join("\n"));
      });
  });
});
