#!/usr/bin/env node
// Starts the command line on a Node that can run TypeScript source (22.18 or later), the brought one if need be.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const main = join(dirname(fileURLToPath(import.meta.url)), "..", "src", "main.ts");
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major > 22 || (major === 22 && minor >= 18)) {
  await import(main);
} else {
  let brought;
  try {
    const found = createRequire(import.meta.url).resolve(
      `node-${process.platform}-${process.arch}/package.json`,
    );
    brought = join(dirname(found), "bin", "node");
  } catch {
    brought = undefined;
  }
  if (brought === undefined || !existsSync(brought)) {
    process.stderr.write(
      `callward: Node 22.18 or later is needed; this is ${process.version}. Install Node 24.\n`,
    );
    process.exit(1);
  }
  const result = spawnSync(brought, [main, ...process.argv.slice(2)], { stdio: "inherit" });
  process.exitCode = result.status ?? 1;
}
