import { resolve } from "node:path";
import {
  CallwardError,
  type Guard,
  isCallwardError,
  type Pack,
  type PackFiles,
  type Problem,
} from "@callward/guard";
import { readPackFiles } from "@callward/guard/node";
import { makePack } from "./load-folder.ts";
import { PackRefused } from "./pack-refused.ts";
import { watchFolder } from "./watch-folder.ts";

export interface PackFolderOptions {
  readonly makeGuard: (pack: Pack) => Guard;
  /** A changed pack is good. It becomes the live one when this returns; if it throws, the last good one stays. */
  readonly onChange?: (guard: Guard) => void;
  /** A changed pack is refused, and why. The last good one stays live. */
  readonly onProblem?: (problems: readonly Problem[]) => void;
  /** Closes the folder. */
  readonly signal?: AbortSignal;
}

/** A pack folder that is followed while its files change. */
export interface PackFolder {
  /** The guard of the last good pack. */
  readonly guard: Guard;
  /** Reads the folder again now. True when the pack that is in the folder is the live one afterwards. */
  reload(): Promise<boolean>;
  /** Stops following. Idempotent; the guard remains usable. */
  close(): Promise<void>;
}

/**
 * Opens a pack folder and follows it: each change is read, checked and self-tested, and goes live only if it is
 * good. Throws PackRefused, PACK_NOT_FOUND or FILE_UNREADABLE when the folder is not usable to begin with.
 */
export async function openPackFolder(folder: string, options: PackFolderOptions): Promise<PackFolder> {
  const path = resolve(folder);
  const read = (files: PackFiles) => makePack(folder, files, options.makeGuard, Date.now());
  const first = await readPackFiles(path);
  let live = read(first).guard;
  /** What was last judged, so that a burst of events about the same texts is judged once. */
  let judged = JSON.stringify(first);
  let current = true;
  let closed = false;
  let queue: Promise<unknown> = Promise.resolve();

  async function refresh(force: boolean): Promise<boolean> {
    if (closed) return current;
    try {
      const files = await readPackFiles(path);
      const text = JSON.stringify(files);
      if (closed || (text === judged && !force)) return current;
      judged = text;
      const { guard } = read(files);
      if (guard.pack.hash !== live.pack.hash) {
        options.onChange?.(guard);
        live = guard;
      }
      current = true;
    } catch (error) {
      // The folder may be refused twice for different reasons with the same texts, so the next reading counts.
      if (!(error instanceof PackRefused)) judged = "";
      current = false;
      if (!closed) options.onProblem?.(problemsOf(error, folder));
    }
    return current;
  }
  /** One reading at a time, so that an older one never overtakes a newer. */
  function next(force: boolean): Promise<boolean> {
    const turn = queue.then(() => refresh(force));
    queue = turn.catch(() => undefined);
    return turn;
  }

  const stop = watchFolder(path, () => {
    next(false).catch(() => undefined);
  });
  // What changed between the first reading and the watch.
  next(false).catch(() => undefined);
  async function close(): Promise<void> {
    closed = true;
    stop();
    options.signal?.removeEventListener("abort", onAbort);
    await queue;
  }
  function onAbort(): void {
    close().catch(() => undefined);
  }
  options.signal?.addEventListener("abort", onAbort, { once: true });
  if (options.signal?.aborted === true) await close();
  return {
    get guard() {
      return live;
    },
    reload: () => next(true),
    close,
  };
}

/** Whatever went wrong as problems: a bug in compiling a pack must not end the calls under the last good one. */
function problemsOf(error: unknown, folder: string): readonly Problem[] {
  if (error instanceof PackRefused) return error.problems;
  const known = isCallwardError(error) ? error : new CallwardError("INTERNAL", {}, { cause: error });
  const { code, details, message, remedy } = known;
  const location = known.location ?? { file: folder, line: 1, column: 1 };
  return [{ code, details, message, remedy, location, severity: "error" }];
}
