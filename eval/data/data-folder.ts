import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

const HERE = import.meta.dirname;

type JsonType = "string" | "number" | "boolean" | "array" | "object";

/** Our own committed file; `make-manifest.ts` writes it. */
type Manifest = Readonly<
  Record<
    string,
    {
      readonly sha256: string;
      readonly rows: number;
      /** Fields that every row has. */
      readonly fields: Readonly<Record<string, JsonType>>;
    }
  >
>;

/** Public data sets in one folder, each held against the manifest before its first row is used. */
export interface DataFolder {
  readonly path: string;
  /** Rows of one file, e.g. `intent/clinc150.jsonl.gz`. Throws where file, hash, row count or a row's fields differ. */
  rows<Row extends object>(name: string): readonly Row[];
  /** Name and hash of every file that was read so far, for model cards. */
  used(): readonly { readonly file: string; readonly sha256: string; readonly rows: number }[];
}

/** What is wrong with the data, and how to mend it. Printed as it is. */
export class DataProblem extends Error {
  override readonly name = "DataProblem";
}

/** Opens the folder given by `--data` or CALLWARD_DATA. */
export function openData(given: string | undefined): DataFolder {
  const path = given ?? process.env.CALLWARD_DATA;
  if (path === undefined || path === "")
    throw new DataProblem(
      "No data folder. Give --data FOLDER or set CALLWARD_DATA; eval/data/README.md says what it holds and where it comes from.",
    );
  if (!existsSync(path))
    throw new DataProblem(`There is no folder ${path}. Give another with --data or CALLWARD_DATA.`);
  const manifest = JSON.parse(readFileSync(join(HERE, "manifest.json"), "utf8")) as Manifest;
  const read = new Map<string, readonly object[]>();

  return {
    path,
    rows<Row extends object>(name: string): readonly Row[] {
      const known = read.get(name);
      // The manifest's field types were checked on every row; a caller's Row names a subset of them.
      if (known !== undefined) return known as readonly Row[];
      const declared = manifest[name];
      if (declared === undefined) throw new DataProblem(`${name} is not in eval/data/manifest.json.`);
      const file = join(path, name);
      if (!existsSync(file)) throw new DataProblem(`${name} is missing in the data folder.`);
      const packed = readFileSync(file);
      const sha256 = createHash("sha256").update(packed).digest("hex");
      if (sha256 !== declared.sha256)
        throw new DataProblem(
          `${name} is not the file that the manifest names (sha256 ${sha256.slice(0, 12)}…, expected ${declared.sha256.slice(0, 12)}…). ` +
            "Fetch it again, or run `node eval/data/make-manifest.ts FOLDER` if the change is meant.",
        );
      const lines = gunzipSync(packed)
        .toString("utf8")
        .split("\n")
        .filter((line) => line !== "");
      if (lines.length !== declared.rows)
        throw new DataProblem(`${name} has ${lines.length} rows, the manifest says ${declared.rows}.`);
      const fields = Object.entries(declared.fields);
      const rows = lines.map((line, index) => {
        const row = JSON.parse(line) as Record<string, unknown>;
        for (const [field, type] of fields) {
          const found = typeOf(row[field]);
          if (found !== type)
            throw new DataProblem(`${name}:${index + 1}: field "${field}" is ${found}, expected ${type}.`);
        }
        return row;
      });
      read.set(name, rows);
      return rows as unknown as readonly Row[];
    },
    used: () =>
      [...read.keys()]
        .sort()
        .map((file) => ({ file, sha256: manifest[file]?.sha256 ?? "", rows: manifest[file]?.rows ?? 0 })),
  };
}

/** JSON type of a value. */
export function typeOf(value: unknown): string {
  if (value === null || value === undefined) return "missing";
  return Array.isArray(value) ? "array" : typeof value;
}
