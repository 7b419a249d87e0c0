/**
 * A command that RouterOS refuses. The category is set only for the general error classes; errors
 * of a menu (`failure: ...`), of permissions and of the login carry none.
 */
export class Trap extends Error {
  constructor(
    message: string,
    readonly category?: number,
  ) {
    super(message);
    this.name = "Trap";
  }
}

/** What a menu itself refuses. */
export const failure = (text: string) => new Trap(`failure: ${text}`);

export const noSuchItem = () => new Trap("no such item", 0);
export const noSuchCommand = () => new Trap("no such command", 0);
export const noSuchPrefix = () => new Trap("no such command prefix", 0);
export const interrupted = () => new Trap("interrupted", 2);
export const noPermission = () => new Trap("not enough permissions (9)");

/** open (RouterOS: no source states the category of this one). */
export const unknownParameter = (name: string) => new Trap(`unknown parameter ${name}`);

/** open (RouterOS: category 0 or 1, and whether it names one word or all that are missing). */
export const missing = (name: string) => new Trap(`missing =${name}=`, 0);

export const noMatch = (argument: string) =>
  new Trap(`input does not match any value of ${argument}`, 1);

export const ambiguous = (argument: string) =>
  new Trap(`ambiguous value of ${argument}, more than one possible value matches input`, 1);

export const invalidValue = (argument: string) =>
  new Trap(`invalid value for argument ${argument}`, 1);

export const outOfRange = (argument: string, from: number | string, to: number | string) =>
  new Trap(`value of ${argument} out of range (${from}..${to})`, 1);

/** Times word it otherwise than numbers do. */
export const timeOutOfRange = (argument: string, from: string, to: string) =>
  new Trap(`value of ${argument} is out of range (${from} .. ${to})`, 1);
