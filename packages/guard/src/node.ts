import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { CallwardError } from "./errors.ts";
import { INTENT_MODEL } from "./pack/load-pack.ts";
import type { PackFiles } from "./pack/pack.ts";
import { PACK_FILES } from "./pack/schema.ts";

/** A pack is a few pages of text; anything this long is a mistake. Bytes. */
const MAX_FILE_BYTES = 1_000_000;
/** A model of fifteen thousand utterances takes 1.2 MB; a person does not read it, so that its size is no sign of a mistake. */
const MAX_MODEL_BYTES = 4_000_000;
/** More documents than any knowledge base that people keep up to date by hand. */
const MAX_DOCUMENTS = 500;

/**
 * Reads the files of a pack folder: the six YAML files, `knowledge/*.md` and `intents.model.json` if there is one.
 * Nothing else is read, and no symbolic link that leads out of the folder is followed. Throws PACK_NOT_FOUND and
 * FILE_UNREADABLE.
 */
export async function readPackFiles(folder: string): Promise<PackFiles> {
  const info = await stat(folder).catch(() => undefined);
  if (info === undefined || !info.isDirectory()) throw new CallwardError("PACK_NOT_FOUND", { path: folder });
  const root = await realpath(folder);
  const documents = (await namesIn(root, folder, "knowledge")).filter((name) => name.endsWith(".md")).sort();
  if (documents.length > MAX_DOCUMENTS)
    throw unreadable(join(folder, "knowledge"), `it holds more than ${MAX_DOCUMENTS} documents`);
  const files: Record<string, string> = {};
  for (const file of [
    ...Object.keys(PACK_FILES),
    INTENT_MODEL,
    ...documents.map((name) => `knowledge/${name}`),
  ]) {
    const text = await readText(root, folder, file);
    if (text !== undefined) files[file] = text;
  }
  return files;
}

function unreadable(path: string, problem: string, cause?: unknown): CallwardError {
  return new CallwardError("FILE_UNREADABLE", { path, problem }, { cause });
}

/** The real path of a file in the pack; undefined where there is none. */
async function inside(root: string, folder: string, file: string): Promise<string | undefined> {
  const path = join(folder, file);
  try {
    const real = await realpath(join(root, file));
    if (!real.startsWith(root + sep)) throw unreadable(path, "it is a link that leads out of the pack");
    return real;
  } catch (error) {
    if (error instanceof CallwardError) throw error;
    if (isMissing(error)) return undefined;
    throw unreadable(path, codeOf(error), error);
  }
}

async function namesIn(root: string, folder: string, name: string): Promise<readonly string[]> {
  const path = await inside(root, folder, name);
  if (path === undefined) return [];
  try {
    return await readdir(path);
  } catch (error) {
    throw unreadable(join(folder, name), codeOf(error), error);
  }
}

async function readText(root: string, folder: string, file: string): Promise<string | undefined> {
  const path = await inside(root, folder, file);
  if (path === undefined) return undefined;
  const shown = join(folder, file);
  // Looked at before it is opened: opening a named pipe would wait for ever.
  const info = await stat(path).catch(() => undefined);
  if (info === undefined) return undefined;
  if (!info.isFile()) throw unreadable(shown, "it is not a plain file");
  const most = file === INTENT_MODEL ? MAX_MODEL_BYTES : MAX_FILE_BYTES;
  if (info.size > most) throw unreadable(shown, `it is larger than ${most / 1_000_000} MB`);
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw unreadable(shown, codeOf(error), error);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw unreadable(shown, "it is not UTF-8 text", error);
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? "unknown";
}

function isMissing(error: unknown): boolean {
  return codeOf(error) === "ENOENT";
}
