import { lstat, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { CallwardError } from "./errors.ts";
import type { PackFiles } from "./pack/pack.ts";
import { PACK_FILES } from "./pack/schema.ts";

/** A pack is a few pages of text; anything this long is a mistake. Bytes. */
const MAX_FILE_BYTES = 1_000_000;

/**
 * Reads the files of a pack folder: the six YAML files and `knowledge/*.md`. Nothing else is read, and symbolic
 * links are not followed. Throws PACK_NOT_FOUND and FILE_UNREADABLE.
 */
export async function readPackFiles(folder: string): Promise<PackFiles> {
  const files: Record<string, string> = {};
  const read = async (file: string) => {
    const path = join(folder, file);
    const info = await lstat(path).catch(() => undefined);
    if (info === undefined) return;
    if (!info.isFile())
      throw new CallwardError("FILE_UNREADABLE", { path, problem: "it is not a plain file" });
    if (info.size > MAX_FILE_BYTES)
      throw new CallwardError("FILE_UNREADABLE", { path, problem: "it is larger than 1 MB" });
    files[file] = await readFile(path, "utf8");
  };
  const info = await lstat(folder).catch(() => undefined);
  if (info === undefined || !info.isDirectory()) throw new CallwardError("PACK_NOT_FOUND", { path: folder });
  for (const file of Object.keys(PACK_FILES)) await read(file);
  const knowledge = await readdir(join(folder, "knowledge")).catch(() => []);
  for (const name of knowledge.sort()) if (name.endsWith(".md")) await read(`knowledge/${name}`);
  return files;
}
