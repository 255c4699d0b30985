import { readSettings, type Settings } from "../app/settings.ts";
import { openStore, type Store } from "../store/open-store.ts";

/**
 * Opens the store for one command and closes it. A server that runs on an embedded store holds its lock: the command
 * then ends with STORE_LOCKED, which names that server.
 */
export async function withStore<T>(work: (store: Store, settings: Settings) => Promise<T>): Promise<T> {
  const settings = readSettings();
  const { databaseUrl, dataFolder } = settings;
  const store = await openStore(databaseUrl === undefined ? { dataFolder } : { databaseUrl });
  try {
    return await work(store, settings);
  } finally {
    await store.close();
  }
}
