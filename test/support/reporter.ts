import { reporters } from "mocha";

/** Mocha's own report, and the counts as a plain last line. */
class Reporter extends reporters.Spec {
  override epilogue(): void {
    super.epilogue();
    console.log(`${this.stats.passes} passed, ${this.stats.failures} failed`);
  }
}

export = Reporter;
