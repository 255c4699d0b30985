// Builds the page once for each state of its sources; quick the second time.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { measurePages } from "./page-size.ts";

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
    import.meta.filename,
  ];
  for (const file of files) hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.digest("hex");
}

/** Leaves each program and style beside itself as gzip, which the server sends to browsers that take it. */
function compress(folder: string): void {
  for (const file of sourcesIn(folder).filter((name) => /\.(js|css)$/.test(name)))
    writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }));
}

const wanted = fingerprint();
if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== wanted) {
  process.stderr.write("callward: building the page (first time or changed sources, a few seconds) …\n");
  await build({ root: page, configFile: join(page, "vite.config.ts"), logLevel: "warn" });
  compress(join(page, "dist", "assets"));
  for (const { page: name, bytes } of measurePages(join(page, "dist")))
    process.stderr.write(
      `callward: ${(bytes / 1_000).toFixed(0).padStart(4)} KB (gzip) when ${name} is the first page\n`,
    );
  writeFileSync(stamp, wanted);
}
