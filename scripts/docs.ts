// Writes docs/reference/ from the schemas and the error table. A test fails while it is not current.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { referenceFiles } from "../packages/guard/src/reference/reference-files.ts";

const folder = join(import.meta.dirname, "..", "docs", "reference");
const files = referenceFiles();
rmSync(join(folder, "schemas"), { recursive: true, force: true });
for (const [file, text] of Object.entries(files)) {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
process.stdout.write(`wrote ${Object.keys(files).length} files to docs/reference\n`);
