/** Variables whose values nobody may read in a log. */
const isSecret = (name: string): boolean => /PASS|TOKEN|SECRET|CREDENTIAL|_KEY/i.test(name);

/**
 * With NODE_DEBUG Node.js itself prints what it starts other processes with, environment and all: the
 * passwords in it are taken out of what this process writes. Those that it starts print nothing of the kind.
 */
export function keepPasswordsQuiet(env: NodeJS.ProcessEnv = process.env): void {
  if (!env["NODE_DEBUG"]) return;
  const secrets = Object.entries(env).flatMap(([name, value]) =>
    isSecret(name) && value ? [value] : [],
  );
  const { stderr } = process;
  const write = stderr.write.bind(stderr) as (...given: unknown[]) => boolean;
  stderr.write = (chunk: unknown, ...more: unknown[]) =>
    write(typeof chunk === "string" ? withoutAll(chunk, secrets) : chunk, ...more);
}

const withoutAll = (text: string, secrets: readonly string[]): string =>
  secrets.reduce((left, secret) => left.replaceAll(secret, "[secret]"), text);
