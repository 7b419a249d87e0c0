import type { PulumiFn } from "@pulumi/pulumi/automation";
import { engine } from "../../test/support/engine";
import { Vlan } from "../../provider";
import { watchingProvider } from "./provider-process";

/** What a preview of so many VLANs costs on one device and on many: the second over the first is the ratio. */
export interface PreviewCosts {
  vlans: number;
  devices: number;
  one: Preview[];
  many: Preview[];
}

/** Processor time of one preview, in seconds. */
export interface Preview {
  /** The program, which looks for claims that collide. */
  program: number;
  /** The provider's process, which reads the configuration; undefined without /proc. */
  provider: number | undefined;
}

/** Previews on one device and on many, in turns. No router is there: a preview asks none. */
export async function previewCosts(
  vlans: number,
  devices: number,
  repetitions: number,
  progress: (line: string) => void,
): Promise<PreviewCosts> {
  const costs: PreviewCosts = { vlans, devices, one: [], many: [] };
  // The first run of either would pay for code that is not compiled yet.
  await preview(10, 1);
  for (let turn = 1; turn <= repetitions; turn++) {
    progress(`preview of ${vlans} VLANs on 1 and on ${devices} devices, ${turn} of ${repetitions}`);
    costs.one.push(await preview(vlans, 1));
    costs.many.push(await preview(vlans, devices));
  }
  return costs;
}

async function preview(vlans: number, devices: number): Promise<Preview> {
  const named = Array.from({ length: devices }, (_, index) => [
    `r${index}`,
    { host: `192.0.2.${index % 256}:${8729 + (index >> 8)}`, password: `of r${index}` },
  ]);
  const config = { "routeros:devices": JSON.stringify(Object.fromEntries(named)) };
  const { stack } = await engine();
  const made = await stack("benchmark", networks(vlans, devices), { config });
  const before = process.cpuUsage();
  const used = await watchingProvider(() => made.preview());
  const { user, system } = process.cpuUsage(before);
  return { program: (user + system) / 1e6, provider: used?.cpuSeconds };
}

const networks =
  (vlans: number, devices: number): PulumiFn =>
  () => {
    for (let index = 0; index < vlans; index++)
      new Vlan(`vlan${index}`, {
        name: `vlan${index}`,
        vlanId: 2 + index,
        interface: "bridge",
        device: `r${index % devices}`,
      });
    return Promise.resolve();
  };
