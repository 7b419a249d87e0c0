import {
  ConnectionError,
  LoginError,
  RolledBackError,
  RouterOsError,
  TimeoutError,
} from "../../provider/errors";

/** How every command ends; docs/exit-codes.md says what that means for each. */
export const [FINE, FOUND, MISUSED, BLIND] = [0, 1, 2, 3] as const;
export type ExitCode = 0 | 1 | 2 | 3;

/** What each code means for one command; one that it never ends with is left out. */
export type ExitCodes = Partial<Record<ExitCode, string>>;

/** The call is to be mended: an option, an argument, or the configuration that it names. */
export class Misused extends RouterOsError {
  override readonly name = "Misused";
  readonly exitCode = MISUSED;
}

/** The router, or the stack that names it, could not be read: nothing is known of it. */
export class CannotLook extends RouterOsError {
  override readonly name = "CannotLook";
  readonly exitCode = BLIND;
}

/** How a command ends with this error: the outermost error that says so itself decides. */
export function exitCodeOf(error: unknown, otherwise: ExitCode): ExitCode {
  for (let one = error; one instanceof Error; one = one.cause)
    if (one instanceof RolledBackError) return FOUND;
    else if ("exitCode" in one) return one.exitCode as ExitCode;
  for (let one = error; one instanceof Error; one = one.cause)
    if (one instanceof ConnectionError || one instanceof LoginError || one instanceof TimeoutError)
      return BLIND;
  return otherwise;
}
