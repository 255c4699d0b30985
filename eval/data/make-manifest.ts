import { createHash } from "node:crypto";
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { typeOf } from "./data-folder.ts";

/** Writes eval/data/manifest.json from the files of a data folder: hash, rows, and the fields that every row has. */
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("usage: node eval/data/make-manifest.ts FOLDER");
const manifest: Record<string, object> = {};
for (const name of globSync("{intent,pii,injection,groundedness,dialogues,policy}/*.jsonl.gz", {
  cwd: folder,
}).sort()) {
  const packed = readFileSync(join(folder, name));
  const rows = gunzipSync(packed)
    .toString("utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  const shared = Object.keys(rows[0] ?? {}).filter((field) => {
    const types = new Set(rows.map((row) => typeOf(row[field])));
    return types.size === 1 && !types.has("missing");
  });
  manifest[name] = {
    sha256: createHash("sha256").update(packed).digest("hex"),
    rows: rows.length,
    fields: Object.fromEntries(shared.map((field) => [field, typeOf(rows[0]?.[field])])),
  };
}
writeFileSync(join(import.meta.dirname, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
