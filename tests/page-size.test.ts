import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FIRST_PAGE_BYTES, measurePages } from "../scripts/page-size.ts";

const DIST = join(import.meta.dirname, "..", "packages", "dashboard", "dist");

describe("the control room", () => {
  it("is there after 200 KB of gzip at most, whichever page comes first", (context) => {
    if (!existsSync(join(DIST, ".vite", "manifest.json")))
      return context.skip("THE PAGE IS NOT BUILT: npm test builds it");
    const pages = measurePages(DIST);
    expect(pages.length).toBeGreaterThan(2);
    for (const { page, bytes } of pages) expect(bytes, page).toBeLessThanOrEqual(FIRST_PAGE_BYTES);
  });
});
