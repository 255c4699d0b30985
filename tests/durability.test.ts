import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tryDurability } from "./chaos/durability.ts";
import { BACKENDS, removeTestStores } from "./postgres/store-backends.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "callward-chaos-"));
  // PostgreSQL may run as another user, who must reach its folder.
  chmodSync(folder, 0o755);
});
afterAll(() => {
  removeTestStores();
  rmSync(folder, { recursive: true });
});

// `npm run chaos -- durability` does two hundred.
describe("a process that is killed in the middle of writing", () => {
  it.each(["embedded", "postgresql"] as const)("has lost nothing that it promised, on %s", async (kind) => {
    const seed = kind === "embedded" ? ((await BACKENDS[0]!.make()) as { dataFolder: string }) : {};
    const { acknowledged, lost } = await tryDurability(kind, { folder, rounds: 2, ...seed });
    expect(lost).toEqual([]);
    expect(acknowledged).toBeGreaterThan(0);
  });
});
