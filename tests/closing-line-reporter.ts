import type { Reporter, TestModule } from "vitest/node";

/** Prints why each test was skipped, loudly, and closes the run with `N passed, N failed`, so that any CI can count it. */
export class ClosingLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    let passed = 0;
    let failed = unhandledErrors.length;
    const skipped: string[] = [];
    for (const module of modules) {
      if (module.errors().length > 0) failed += 1;
      for (const test of module.children.allTests()) {
        const result = test.result();
        if (result.state === "passed") passed += 1;
        else if (result.state === "failed") failed += 1;
        else
          skipped.push(
            `${test.fullName}: ${result.state === "skipped" ? (result.note ?? "no reason given") : "not run"}`,
          );
      }
    }
    // After the other reporters have printed, so that this line is the last one.
    process.on("exit", () => {
      for (const line of skipped) console.log(`SKIPPED  ${line}`);
      console.log(
        `${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ""}`,
      );
    });
  }
}
