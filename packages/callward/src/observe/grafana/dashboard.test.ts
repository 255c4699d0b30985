import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { createMetrics } from "../metrics/metrics.ts";
import { grafanaDashboard } from "./dashboard.ts";

const FILE = join(import.meta.dirname, "../../../../../docs/operate/grafana-dashboard.json");
const text = JSON.stringify(grafanaDashboard());
/** Names as they are registered: a histogram's series have endings of their own. */
const named = new Set(
  [...text.matchAll(/callward_[a-z_]+/g)].map(([name]) => name.replace(/_seconds_bucket$/, "_seconds")),
);
const registered = createMetrics().names.filter((name) => name.startsWith("callward_"));

it("is the file in the documentation, which npm run docs writes", () => {
  expect(readFileSync(FILE, "utf8")).toBe(`${JSON.stringify(grafanaDashboard(), null, 2)}\n`);
});

it("draws metrics that there are, and all of them", () => {
  expect([...named].sort()).toEqual([...registered].sort());
});
