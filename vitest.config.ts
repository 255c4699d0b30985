import { defineConfig } from "vitest/config";
import { ClosingLineReporter } from "./tests/closing-line-reporter.ts";

export default defineConfig({
  test: {
    include: ["packages/*/src/**/*.test.ts", "tests/**/*.test.ts", "eval/**/*.test.ts", "train/**/*.test.ts"],
    globalSetup: ["tests/postgres/global-setup.ts"],
    // Threads without isolation: the suite is pure functions and servers on free ports; isolation costs ten times the time.
    pool: "threads",
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: ["default", new ClosingLineReporter()],
  },
});
