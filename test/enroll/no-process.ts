import { EventEmitter } from "node:events";
import { createRequire } from "node:module";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { fakePulumi } from "./fake-pulumi";

type Options = { env?: Record<string, string | undefined> };
type Callback = (error: Error | null, stdout: string, stderr: string) => void;

// The module itself, of which the built commands ask each time.
const processes = createRequire(__filename)("node:child_process") as Record<
  "spawn" | "execFile",
  (...all: unknown[]) => unknown
>;

/**
 * Commands whose environment says so get the stand-in for `pulumi`, in this process: to start one takes
 * longer than all that these specs are about. The real one is in test/engine/enroll.spec.ts.
 */
export function standInForPulumi(): void {
  if ("standsIn" in processes.spawn) return;
  instead("spawn", (folder, words) => {
    const child = Object.assign(new EventEmitter(), {
      stdin: new PassThrough(),
      stdout: new PassThrough(),
      stderr: new PassThrough(),
    });
    void (async () => {
      const { code, stdout, stderr } = fakePulumi(folder, words, await text(child.stdin));
      child.stdout.end(stdout);
      child.stderr.end(stderr);
      setImmediate(() => child.emit("close", code));
    })();
    return child;
  });
  instead("execFile", (folder, words, callback) => {
    const { code, stdout, stderr } = fakePulumi(folder, words, "");
    setImmediate(() =>
      callback?.(
        code === 0 ? null : Object.assign(new Error("it failed"), { code }),
        stdout,
        stderr,
      ),
    );
  });
}

function instead(
  name: keyof typeof processes,
  run: (folder: string, words: string[], callback?: Callback) => unknown,
): void {
  const real = processes[name];
  const stand = (...all: unknown[]) => {
    const [program, words, options, callback] = all as [string, string[], Options?, Callback?];
    const folder = options?.env?.["FAKE_PULUMI"];
    return program === "pulumi" && folder !== undefined
      ? run(folder, words, callback)
      : real(...all);
  };
  // How it is made a promise, too.
  Object.defineProperties(stand, Object.getOwnPropertyDescriptors(real));
  processes[name] = Object.assign(stand, { standsIn: true });
}
