import { RouterOsError, TrapError } from "../errors";
import type { Transport } from "../transport/transport";
import { paths } from "./paths";

/**
 * RouterOS's safe mode, held by a separate connection (binary API, since RouterOS 7.18): while it is
 * held every change of the router can be undone as a whole, and is when the connection ends.
 */
export class SafeMode {
  private constructor(private readonly holder: Transport) {}

  /** Takes it, or says who has it. */
  static async take(holder: Transport): Promise<SafeMode> {
    try {
      await holder.run(`${paths.safeMode}/take`, { "on-error": "abort" });
      return new SafeMode(holder);
    } catch (error) {
      if (!(error instanceof TrapError)) throw error;
      const [row = {}] = await holder.print(paths.safeMode);
      if (row["enabled"] !== "true") throw error;
      throw new RouterOsError(
        `safe mode is held by ${row["user"] ?? "somebody"}: what is changed now would be undone with that session. Wait until it is released, or, when that session is abandoned, release it (/safe-mode/release)`,
        { cause: error },
      );
    }
  }

  /** Keeps the changes. Any session may: ours may have been cut by the change itself. */
  async release(by: Transport): Promise<void> {
    await by.run(`${paths.safeMode}/release`);
  }

  /** Undoes the changes, while the holder's connection still works. */
  async unroll(): Promise<void> {
    await this.holder.run(`${paths.safeMode}/unroll`);
  }

  /** Ends the holder's connection. The router undoes unreleased changes as soon as it notices. */
  drop(): Promise<void> {
    return this.holder.close();
  }
}
