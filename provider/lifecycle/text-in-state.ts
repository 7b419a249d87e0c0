/**
 * The text that every resource keeps in state, for ever: by it old state reaches today's code. The
 * plugin evaluates it without a file name, so plain `require` would not find this package from a
 * program in its own repository.
 */
export const textInState = (type: string): string =>
  `exports.handler = () => require("module").createRequire(process.cwd() + "/")("pulumi-routeros/runtime")("${type}");`;
