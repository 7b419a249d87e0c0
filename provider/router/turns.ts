/** Who may write: many at once, or one alone. Whoever wants to be alone goes before those who come later. */
export class Turns {
  private together = 0;
  private isAlone = false;
  private wantAlone = 0;
  private waiting: (() => void)[] = [];

  async withOthers<T>(run: () => Promise<T>): Promise<T> {
    await this.until(() => !this.isAlone && this.wantAlone === 0);
    this.together++;
    try {
      return await run();
    } finally {
      this.together--;
      this.wake();
    }
  }

  async alone<T>(run: () => Promise<T>): Promise<T> {
    this.wantAlone++;
    await this.until(() => !this.isAlone && this.together === 0);
    this.wantAlone--;
    this.isAlone = true;
    try {
      return await run();
    } finally {
      this.isAlone = false;
      this.wake();
    }
  }

  private async until(isFree: () => boolean): Promise<void> {
    while (!isFree()) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  private wake(): void {
    for (const go of this.waiting.splice(0)) go();
  }
}
