import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ERRORS } from "../errors.ts";
import { referenceFiles } from "./reference-files.ts";

const folder = join(import.meta.dirname, "../../../../docs/reference");
const files = referenceFiles();

describe("the reference in docs/", () => {
  it.each(Object.keys(files))("is current: %s (else run `npm run docs`)", (file) => {
    expect(readFileSync(join(folder, file), "utf8")).toBe(files[file]);
  });

  it("holds no schema that is no longer made", () => {
    const kept = readdirSync(join(folder, "schemas")).map((name) => `schemas/${name}`);
    expect(kept.sort()).toEqual(
      Object.keys(files)
        .filter((file) => file.startsWith("schemas/"))
        .sort(),
    );
  });
});

it("names every error with its remedy", () => {
  for (const [code, entry] of Object.entries(ERRORS)) {
    expect(files["errors.md"]).toContain(`| \`${code}\` | ${entry.status} |`);
    expect(files["errors.md"]).toContain(entry.remedy);
  }
});

it("lists nested keys, lists and names with their defaults", () => {
  const page = files["pack.md"] ?? "";
  expect(page).toContain("| `business.hours.mon` | list of text |  | `[]` |");
  expect(page).toContain("| `intents[].id` | text | yes |");
  expect(page).toContain("| `people.targets.<name>.extension` | text | yes |");
  expect(page).toContain("| `thresholds.faq` | number 0.5 to 1 |  | `0.85` |");
});
