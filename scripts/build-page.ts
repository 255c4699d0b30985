// Builds the page once for each state of its sources; quick the second time.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { build } from "vite";

const root = join(import.meta.dirname, "..");
const page = join(root, "packages", "dashboard");
const stamp = join(page, "dist", ".built-from");

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function fingerprint(): string {
  const hash = createHash("sha256");
  const files = [
    ...sourcesIn(join(page, "src")),
    // The worklets of the page are made of it.
    ...sourcesIn(join(root, "packages", "audio", "src")),
    // The page of alerts shows them.
    join(root, "docs", "operate", "playbooks.md"),
    join(page, "index.html"),
    join(page, "vite.config.ts"),
    join(root, "package-lock.json"),
  ];
  for (const file of files) hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.digest("hex");
}

const wanted = fingerprint();
if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== wanted) {
  process.stderr.write("callward: building the page (first time or changed sources, a few seconds) …\n");
  await build({ root: page, configFile: join(page, "vite.config.ts"), logLevel: "warn" });
  writeFileSync(stamp, wanted);
}
