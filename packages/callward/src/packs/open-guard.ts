import { createGuard, type Guard } from "@callward/guard";
import { loadFolder, type OpenedPack } from "./load-folder.ts";

/**
 * Reads, checks, compiles and self-tests a pack. Throws PackRefused with every problem at once, PACK_NOT_FOUND or
 * FILE_UNREADABLE.
 */
export function openPack(folder: string): Promise<OpenedPack> {
  return loadFolder(folder, (pack) => createGuard(pack));
}

/** The guard alone, for commands that only judge. */
export async function openGuard(folder: string): Promise<Guard> {
  return (await openPack(folder)).guard;
}
