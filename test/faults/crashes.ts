/** What would have ended the provider's process, or been noise in a user's terminal. */
export class Crashes {
  readonly seen: string[] = [];
  private readonly note = (error: unknown) => {
    this.seen.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  };

  watch(): void {
    process.on("uncaughtException", this.note);
    process.on("unhandledRejection", this.note);
  }

  stop(): void {
    process.off("uncaughtException", this.note);
    process.off("unhandledRejection", this.note);
  }
}
