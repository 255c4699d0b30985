import { resolve } from "node:path";
import {
  type Guard,
  loadPack,
  type Pack,
  type PackFiles,
  type Problem,
  runSelfTests,
  type SelfTestReport,
} from "@callward/guard";
import { readPackFiles } from "@callward/guard/node";
import { PackRefused } from "./pack-refused.ts";

/** A pack that is fit to be used, with what is doubtful about it. */
export interface OpenedPack {
  readonly guard: Guard;
  /** The texts that the pack was made of. */
  readonly files: PackFiles;
  readonly warnings: readonly Problem[];
  readonly selfTests: SelfTestReport;
}

/**
 * Checks, compiles and self-tests the files of a pack folder. Throws PackRefused with every problem at once: a pack
 * that fails its own tests is not opened. `now` (milliseconds since the epoch) is for warnings of stale documents.
 */
export function makePack(
  folder: string,
  files: PackFiles,
  makeGuard: (pack: Pack) => Guard,
  now: number,
): OpenedPack {
  const loaded = loadPack(files, { now });
  if (!loaded.ok) throw new PackRefused(folder, [...loaded.problems, ...loaded.warnings], files);
  const guard = makeGuard(loaded.pack);
  const selfTests = runSelfTests(loaded.pack, guard, files);
  if (selfTests.problems.length > 0) throw new PackRefused(folder, selfTests.problems, files);
  return { guard, files, warnings: [...loaded.warnings, ...selfTests.warnings], selfTests };
}

/** Reads a pack folder and makes its pack. Throws PackRefused, PACK_NOT_FOUND and FILE_UNREADABLE. */
export async function loadFolder(folder: string, makeGuard: (pack: Pack) => Guard): Promise<OpenedPack> {
  return makePack(folder, await readPackFiles(resolve(folder)), makeGuard, Date.now());
}
