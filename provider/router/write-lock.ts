/** A lock for writers: shared by many, or exclusive. A waiting exclusive holder goes before later shared ones. */
export class WriteLock {
  private together = 0;
  private isAlone = false;
  private wantAlone = 0;
  private waiting: (() => void)[] = [];

  async shared<T>(run: () => Promise<T>): Promise<T> {
    while (this.isAlone || this.wantAlone > 0) await this.turn();
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
    while (this.isAlone || this.together > 0) await this.turn();
    this.wantAlone--;
    this.isAlone = true;
    try {
      return await run();
    } finally {
      this.isAlone = false;
      this.wake();
    }
  }

  private turn(): Promise<void> {
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private wake(): void {
    for (const go of this.waiting.splice(0)) go();
  }
}
