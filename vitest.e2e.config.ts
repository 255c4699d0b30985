import { defineConfig } from "vitest/config";
import { ClosingLineReporter } from "./tests/closing-line-reporter.ts";

/** The longer suite: real calls on a real PBX, one file after the other, as each would disturb the other's timing. */
export default defineConfig({
  test: {
    include: ["tests/**/*.e2e.ts"],
    pool: "threads",
    isolate: false,
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 300_000,
    reporters: ["default", new ClosingLineReporter()],
  },
});
