import { resolve } from "node:path";
import {
  createGuard,
  type Guard,
  loadPack,
  type Problem,
  runSelfTests,
  type SelfTestReport,
} from "@callward/guard";
import { readPackFiles } from "@callward/guard/node";
import { PackRefused } from "./pack-refused.ts";

/** What became of a pack folder. */
export interface OpenedPack {
  readonly guard: Guard;
  readonly warnings: readonly Problem[];
  readonly selfTests: SelfTestReport;
}

/**
 * Reads, checks, compiles and self-tests a pack. Throws PackRefused with every problem at once, or PACK_NOT_FOUND.
 * A pack that fails its own tests is not opened.
 */
export async function openPack(folder: string): Promise<OpenedPack> {
  const files = await readPackFiles(resolve(folder));
  const loaded = loadPack(files, { now: Date.now() });
  if (!loaded.ok) throw new PackRefused(folder, loaded.problems, files);
  const guard = createGuard(loaded.pack);
  const selfTests = runSelfTests(loaded.pack, guard, files);
  if (selfTests.problems.length > 0) throw new PackRefused(folder, selfTests.problems, files);
  return { guard, warnings: [...loaded.warnings, ...selfTests.warnings], selfTests };
}

/** The guard alone, for commands that only judge. */
export async function openGuard(folder: string): Promise<Guard> {
  return (await openPack(folder)).guard;
}
