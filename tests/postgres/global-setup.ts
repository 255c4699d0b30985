import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { openStore } from "../../packages/callward/src/store/open-store.ts";
import { startPostgres, type TestPostgres } from "./start-postgres.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where `store-backends.ts` asks for a database. */
    readonly storeBackends: string;
  }
}

/**
 * Serves databases to the tests of one run: one PostgreSQL and one empty embedded store, both made when the first test
 * asks, because making them takes seconds and most runs of a part of the tests need neither.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "callward-stores-"));
  let postgres: Promise<TestPostgres> | undefined;
  let embedded: Promise<string> | undefined;
  const answer = async (what: string | undefined): Promise<string> => {
    if (what === "/embedded") {
      embedded ??= makeEmbedded(join(folder, "embedded"));
      return embedded;
    }
    postgres ??= startPostgres({ durable: false });
    return (await postgres).createDatabase();
  };
  const server = createServer((request, response) => {
    answer(request.url).then(
      (text) => response.end(text),
      (error: Error) => response.writeHead(503).end(error.message),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  project.provide("storeBackends", `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return async () => {
    server.closeAllConnections();
    server.close();
    await (await postgres?.catch(() => undefined))?.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

async function makeEmbedded(dataFolder: string): Promise<string> {
  const store = await openStore({ dataFolder });
  await store.close();
  return dataFolder;
}
