import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { defineConfig } from "vitest/config";
import { ClosingLineReporter } from "./tests/closing-line-reporter.ts";

// As the embedded store does (engine.ts), but from the start: one failed check of V8 ends all tests.
setFlagsFromString("--no-wasm-code-gc");

export default defineConfig({
  test: {
    include: ["packages/*/src/**/*.test.ts", "tests/**/*.test.ts", "eval/**/*.test.ts", "train/**/*.test.ts"],
    globalSetup: ["tests/postgres/global-setup.ts"],
    // Threads without isolation: the suite is pure functions and servers on free ports; isolation costs ten times the time.
    pool: "threads",
    isolate: false,
    // Both cores: by default one is left to the machine, and many of these tests wait for calls in real time.
    maxWorkers: 2,
    // The command line and the servers that tests start as processes of their own load in half the time.
    env: { NODE_COMPILE_CACHE: join(import.meta.dirname, "node_modules", ".cache", "compiled") },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: ["default", new ClosingLineReporter()],
  },
});
