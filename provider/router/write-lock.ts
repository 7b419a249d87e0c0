/** A lock for writers: shared by many, or exclusive. A waiting exclusive holder goes before later shared ones. */
export class WriteLock {
  private together = 0;
  private isAlone = false;
  private wantAlone = 0;
  private waiting: (() => void)[] = [];

  async shared<T>(run: () => Promise<T>): Promise<T> {
    await this.until(() => !this.isAlone && this.wantAlone === 0);
    this.together++;
    try {
      return await run();
    } finally {
      this.together--;
      this.wake();
    }
  }

  async exclusive<T>(run: () => Promise<T>): Promise<T> {
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
