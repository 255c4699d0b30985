import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { createMetrics } from "../packages/callward/src/observe/metrics/metrics.ts";

const FOLDER = join(import.meta.dirname, "..", "docs", "operate");
const pages = readdirSync(FOLDER).filter((file) => file.endsWith(".md"));
const read = (page: string) => readFileSync(join(FOLDER, page), "utf8");

it("docs/operate/watch.md names metrics that there are", () => {
  const registered = createMetrics().names;
  const named = [...read("watch.md").matchAll(/\b(?:callward|nodejs)_[a-z0-9_]+/g)].map(([name]) => name);
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !registered.includes(name.replace(/_bucket$/, "")))).toEqual([]);
});

it("the index of docs/operate leads to every page, and every link to a file leads to one", () => {
  const index = read("README.md");
  expect(pages.filter((page) => page !== "README.md" && !index.includes(`](${page})`))).toEqual([]);
  const broken = pages.flatMap((page) =>
    [...read(page).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)]
      .map(([, target = ""]) => target)
      .filter((target) => !existsSync(join(FOLDER, target)))
      .map((target) => `${page}: ${target}`),
  );
  expect(broken).toEqual([]);
});

it("docs/operate names commands and options that there are", async () => {
  const sources = ["run-cli", "pack-commands", "switch-commands", "store-commands", "people-commands"]
    .map((name) => readFileSync(join(FOLDER, "../../packages/callward/src/cli", `${name}.ts`), "utf8"))
    .join("\n");
  const used = pages.flatMap((page) =>
    [...read(page).matchAll(/(?:npx )?callward ([a-z]+[^`\n#]*)/g)].flatMap(([line]) =>
      [...line.matchAll(/ (--[a-z-]+)/g)].map(([, option = ""]) => option),
    ),
  );
  expect(used.length).toBeGreaterThan(20);
  expect(
    [...new Set(used)].filter((option) => !sources.includes(`${option} `) && !sources.includes(`${option}"`)),
  ).toEqual([]);
});
