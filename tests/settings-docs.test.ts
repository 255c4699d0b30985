import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..");
/** Set by the PBX for the PBX, within its dialplan. */
const DIALPLAN_VARIABLES = ["CALLWARD_DIALLED"];

async function sources(): Promise<string> {
  const packages = join(ROOT, "packages");
  const files = (await readdir(packages, { recursive: true })).filter(
    (file) =>
      /^[\w-]+\/src\/.*\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !file.includes("node_modules"),
  );
  return (await Promise.all(files.map((file) => readFile(join(packages, file), "utf8")))).join("\n");
}

const namesIn = (text: string) => new Set(text.match(/\bCALLWARD(?:_[A-Z]+)+\b/g));

it("docs/settings.md has every variable that the sources name, and no other", async () => {
  const code = await sources();
  const named = namesIn(code);
  // Names that are put together, such as `${prefix}_URL`.
  const endings = new Set([...code.matchAll(/\$\{\w+\}(_[A-Z][A-Z_]*[A-Z])\b/g)].map(([, end]) => end ?? ""));
  const isPutTogether = (name: string) =>
    [...endings].some((end) => name.endsWith(end) && named.has(name.slice(0, -end.length)));
  const tables = (await readFile(join(ROOT, "docs/settings.md"), "utf8"))
    .split("\n")
    .filter((line) => line.startsWith("| `"));
  const documented = namesIn(tables.map((line) => line.split("|")[1]).join("\n"));

  const missing = [...named].filter((name) => !documented.has(name) && !DIALPLAN_VARIABLES.includes(name));
  expect(missing, "named in the sources and not in the tables").toEqual([]);
  const unknown = [...documented].filter((name) => !named.has(name) && !isPutTogether(name));
  expect(unknown, "in the tables and not in the sources").toEqual([]);
  expect(documented.size).toBeGreaterThan(30);
});
