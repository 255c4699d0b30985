import { type FSWatcher, watch } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Editors and checkouts write in bursts; a reload waits until the folder has been quiet this long. Milliseconds. */
const QUIET_MS = 150;

/**
 * Calls `onQuiet` when something in a pack folder has changed and it has been quiet since. Survives the folder being
 * replaced as a whole. Never throws: what cannot be watched is not watched. Returns an idempotent stop.
 */
export function watchFolder(folder: string, onQuiet: () => void): () => void {
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  function attach(path: string, concerns: (name: string | null) => boolean): void {
    try {
      const watcher = watch(path, { persistent: false }, (_event, name) => {
        if (concerns(name)) later();
      });
      watcher.on("error", () => {
        watcher.close();
        if (watchers.get(path) === watcher) watchers.delete(path);
      });
      watchers.set(path, watcher);
    } catch {
      // The folder is gone for the moment; the watch on its parent sees it come back.
    }
  }

  /** A watch holds on to a folder that was since deleted or moved, so each burst of changes begins with fresh ones. */
  function attachAll(): void {
    for (const watcher of watchers.values()) watcher.close();
    watchers.clear();
    attach(dirname(folder), (name) => name === null || name === basename(folder));
    attach(folder, () => true);
    attach(join(folder, "knowledge"), () => true);
  }

  function later(): void {
    if (stopped) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      attachAll();
      onQuiet();
    }, QUIET_MS);
    timer.unref();
  }

  attachAll();
  return () => {
    stopped = true;
    clearTimeout(timer);
    for (const watcher of watchers.values()) watcher.close();
    watchers.clear();
  };
}
