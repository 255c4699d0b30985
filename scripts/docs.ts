// Writes docs/reference/ from the schemas and the error table, and the dashboard of Grafana from the metrics. Tests fail
// while they are not current.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { grafanaDashboard } from "../packages/callward/src/observe/grafana/dashboard.ts";
import { referenceFiles } from "../packages/guard/src/reference/reference-files.ts";

const folder = join(import.meta.dirname, "..", "docs", "reference");
const files = referenceFiles();
rmSync(join(folder, "schemas"), { recursive: true, force: true });
for (const [file, text] of Object.entries(files)) {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
writeFileSync(
  join(folder, "..", "operate", "grafana-dashboard.json"),
  `${JSON.stringify(grafanaDashboard(), null, 2)}\n`,
);
process.stdout.write(`wrote ${Object.keys(files).length} files to docs/reference\n`);
