import * as path from "node:path";
import type { PulumiFn } from "@pulumi/pulumi/automation";
import ts from "typescript";
import { Item } from "../../provider";
import { aStack } from "./deployment";
import { networks, portsFor } from "./programs";
import { watchingProvider } from "./provider-process";
import { startRouter } from "./router";
import { startOf } from "./start";

/** What items of any menu cost beside as many resources that have a class. */
export interface ItemCosts {
  items: number;
  /** Commands of a refresh: each menu is read once. */
  refresh: number;
  menus: number;
  /** Processor seconds of a preview, program and provider. */
  preview: { items: number[]; classes: number[] };
  /** Processor seconds in which TypeScript checks a program of so many. */
  types: { count: number; items: number[]; classes: number[] };
  /** Processor seconds from nothing until a program of ten lines has declared its resources. */
  start: { items: number[]; classes: number[]; without: number[] };
}

type Make = (name: string, index: number) => unknown;

/** One kind of item a menu. */
const kinds: readonly Make[] = [
  (name, i) =>
    new Item(name, {
      menu: "/ip/pool",
      name,
      ranges: [`10.${i >> 8}.${i & 255}.2-10.${i >> 8}.${i & 255}.9`],
    }),
  (name) => new Item(name, { menu: "/interface/list", name }),
  (name) => new Item(name, { menu: "/interface/bridge", name }),
  (name, i) =>
    new Item(name, {
      menu: "/ip/firewall/address-list",
      list: "l",
      address: `10.${i >> 8}.${i & 255}.1`,
    }),
  (name) => new Item(name, { menu: "/ip/dhcp-server/option", name, code: 100, value: "'a'" }),
  (name) => new Item(name, { menu: "/ppp/profile", name }),
  (name) => new Item(name, { menu: "/queue/type", name, kind: "pfifo" }),
  (name) => new Item(name, { menu: "/routing/table", name, fib: true }),
  (name) => new Item(name, { menu: "/ip/ipsec/proposal", name }),
  (name) => new Item(name, { menu: "/ip/ipsec/profile", name }),
  (name) => new Item(name, { menu: "/ip/hotspot/user/profile", name }),
  (name) => new Item(name, { menu: "/ip/ipsec/mode-config", name }),
  (name) => new Item(name, { menu: "/system/script", name, source: ":put 1" }),
  (name) => new Item(name, { menu: "/snmp/community", name }),
  (name) => new Item(name, { menu: "/user/group", name }),
  (name) => new Item(name, { menu: "/ip/ipsec/policy/group", name }),
  (name, i) =>
    new Item(name, { menu: "/ip/dhcp-server/network", address: `10.${i >> 8}.${i & 255}.0/24` }),
  (name) => new Item(name, { menu: "/routing/id", name }),
  (name) => new Item(name, { menu: "/ip/dhcp-client/option", name, code: 100, value: "'a'" }),
  (name) => new Item(name, { menu: "/ip/firewall/layer7-protocol", name, regexp: "^a" }),
];

const itemsOf =
  (count: number): PulumiFn =>
  () => {
    for (let index = 0; index < count; index++) kinds[index % kinds.length]?.(`i${index}`, index);
    return Promise.resolve();
  };

/** Items over twenty menus, beside bonds, VLANs and addresses. */
export async function itemCosts(
  count: number,
  repetitions: number,
  progress: (line: string) => void,
): Promise<ItemCosts> {
  progress(`commands for ${kinds.length * 2} items`);
  const refresh = await refreshOf(kinds.length * 2);
  const costs: ItemCosts = {
    items: count,
    menus: kinds.length,
    refresh,
    preview: { items: [], classes: [] },
    types: { count: 200, items: [], classes: [] },
    start: { items: [], classes: [], without: [] },
  };
  // The first run of either would pay for code that is not compiled yet.
  await previewOf(itemsOf(10));
  await previewOf(networks(10));
  for (const line of [typedItem, typedClass]) checkTime(line, 10);
  const start = startOf(root);
  for (let turn = 1; turn <= repetitions; turn++) {
    progress(`preview and types of items and of classes, ${turn} of ${repetitions}`);
    costs.preview.items.push(await previewOf(itemsOf(count)));
    costs.preview.classes.push(await previewOf(networks(count)));
    costs.types.items.push(checkTime(typedItem, costs.types.count));
    costs.types.classes.push(checkTime(typedClass, costs.types.count));
    for (const which of ["items", "classes", "without"] as const)
      costs.start[which].push(start.seconds(which));
  }
  start.remove();
  return costs;
}

async function refreshOf(count: number): Promise<number> {
  const router = await startRouter({ configuration: "empty" });
  try {
    const stack = await aStack(itemsOf(count), router);
    await stack.up();
    await router.take();
    await stack.refresh();
    const counts = await router.take();
    return Math.max(...Object.values(counts));
  } finally {
    await router.close();
  }
}

async function previewOf(program: PulumiFn): Promise<number> {
  const router = await startRouter({ configuration: "empty", ports: portsFor(1) });
  try {
    const stack = await aStack(program, router);
    const before = process.cpuUsage();
    const used = await watchingProvider(() => stack.preview());
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6 + (used?.cpuSeconds ?? 0);
  } finally {
    await router.close();
  }
}

const typedItem = (index: number): string =>
  `new Item("i${index}", { menu: "/ip/dhcp-server", name: "i${index}", interface: "ether1", leaseTime: "1h" });`;
const typedClass = (index: number): string =>
  `new IpAddress("i${index}", { address: "10.0.0.${index}/24", interface: "ether1", comment: "a" });`;

const root = path.join(__dirname, "../..");

/** Processor time of TypeScript alone, over the built declarations. */
function checkTime(line: (index: number) => string, count: number): number {
  const file = path.join(root, "examples/benchmark.ts");
  const text = [
    'import { IpAddress, Item } from "pulumi-routeros";',
    "export { IpAddress, Item };",
    ...Array.from({ length: count }, (_, index) => line(index)),
  ].join("\n");
  const options: ts.CompilerOptions = {
    ...{ strict: true, noEmit: true, skipLibCheck: true, types: ["node"] },
    module: ts.ModuleKind.Node16,
    moduleResolution: ts.ModuleResolutionKind.Node16,
    target: ts.ScriptTarget.ES2022,
  };
  const host = ts.createCompilerHost(options);
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (name, language, ...rest) =>
    name === file
      ? ts.createSourceFile(name, text, language)
      : getSourceFile(name, language, ...rest);
  host.fileExists = (name) => name === file || ts.sys.fileExists(name);
  const before = process.cpuUsage();
  const wrong = ts.getPreEmitDiagnostics(ts.createProgram([file], options, host));
  const { user, system } = process.cpuUsage(before);
  const [first] = wrong;
  if (first) throw new Error(ts.flattenDiagnosticMessageText(first.messageText, " "));
  return (user + system) / 1e6;
}
