import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import type { StoreAddress } from "../../packages/callward/src/store/open-store.ts";

/** An empty store of each kind, of its own for whoever asks. */
export interface TestBackend {
  readonly kind: "embedded" | "postgresql";
  /** Throws where the machine cannot bring one. */
  make(): Promise<StoreAddress>;
}

const made: string[] = [];

export const BACKENDS: readonly TestBackend[] = [
  {
    kind: "embedded",
    async make() {
      const dataFolder = mkdtempSync(join(tmpdir(), "callward-store-"));
      made.push(dataFolder);
      cpSync(await ask("embedded"), dataFolder, { recursive: true });
      return { dataFolder };
    },
  },
  { kind: "postgresql", make: async () => ({ databaseUrl: await ask("postgresql") }) },
];

/** Removes the folders that this file's tests were given. */
export function removeTestStores(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

async function ask(kind: string): Promise<string> {
  const response = await fetch(`${inject("storeBackends")}/${kind}`);
  const text = await response.text();
  // Loud on purpose: a machine that cannot bring a PostgreSQL has not tested the store.
  if (!response.ok) throw new Error(`no ${kind} store could be brought for this test: ${text}`);
  return text;
}
