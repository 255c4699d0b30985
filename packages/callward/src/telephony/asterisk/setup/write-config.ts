import { createHash } from "node:crypto";
import { chmod, chown, copyFile, mkdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import process from "node:process";
import { CallwardError } from "@callward/guard";
import { z } from "zod";

/** What became of each file. */
export type Written =
  | { readonly file: string; readonly outcome: "new" | "renewed" | "unchanged" }
  /** It is not as an earlier run left it, so it is the operator's: only `force` replaces it. */
  | { readonly file: string; readonly outcome: "kept" }
  /** It was the operator's and was replaced; the old one is at `backup`. */
  | { readonly file: string; readonly outcome: "replaced"; readonly backup: string };

/** Hashes of what was written, by which the next run knows what the operator has changed. */
const MANIFEST = "callward/manifest.json";
const manifestSchema = z.object({ files: z.record(z.string(), z.string()) });

const hash = (text: string) => createHash("sha256").update(text).digest("hex");

/**
 * Writes files (path under `folder` → text) with mode 0600, since some hold passwords and keys, for the owner of the
 * folder. Each appears whole or not at all. A file that the operator made or changed is kept, unless `force`, which
 * leaves a copy of it beside.
 */
export async function writeConfig(
  folder: string,
  files: ReadonlyMap<string, string>,
  options: { readonly force: boolean },
): Promise<readonly Written[]> {
  try {
    await mkdir(folder, { recursive: true });
    const known = await readManifest(folder);
    const owner = await stat(folder);
    const results: Written[] = [];
    for (const [file, text] of files) {
      const result = await writeOne(folder, file, text, known.get(file), options.force, owner);
      results.push(result);
      if (result.outcome !== "kept") known.set(file, hash(text));
    }
    const manifest = JSON.stringify({ files: Object.fromEntries(known) }, null, 2);
    await put(join(folder, MANIFEST), `${manifest}\n`, owner);
    return results;
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    if (code === undefined || path === undefined) throw error;
    throw new CallwardError("FOLDER_UNWRITABLE", { path, problem: code }, { cause: error });
  }
}

async function writeOne(
  folder: string,
  file: string,
  text: string,
  before: string | undefined,
  force: boolean,
  owner: { readonly uid: number; readonly gid: number },
): Promise<Written> {
  const path = join(folder, file);
  const present = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  if (present === text) {
    await chmod(path, 0o600);
    return { file, outcome: "unchanged" };
  }
  if (present === undefined) {
    await put(path, text, owner);
    return { file, outcome: "new" };
  }
  if (hash(present) === before) {
    await put(path, text, owner);
    return { file, outcome: "renewed" };
  }
  if (!force) return { file, outcome: "kept" };
  const backup = `${file}.before-callward`;
  await copyFile(path, join(folder, backup));
  await chmod(join(folder, backup), 0o600);
  await put(path, text, owner);
  return { file, outcome: "replaced", backup };
}

/** Under another name first: a reader never sees half a file, and a crash never leaves one. */
async function put(
  path: string,
  text: string,
  owner: { readonly uid: number; readonly gid: number },
): Promise<void> {
  const made = await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const part = `${path}.${process.pid}.part`;
  await writeFile(part, text, { mode: 0o600 });
  if (process.getuid?.() === 0) {
    // As root for the PBX's user: Debian's Asterisk runs as `asterisk`, who owns /etc/asterisk.
    if (made !== undefined) await chownTree(made, dirname(path), owner);
    await chown(part, owner.uid, owner.gid);
  }
  await rename(part, path);
}

async function chownTree(top: string, bottom: string, owner: { readonly uid: number; readonly gid: number }) {
  for (let path = bottom; path.length >= top.length; path = dirname(path))
    await chown(path, owner.uid, owner.gid);
}

async function readManifest(folder: string): Promise<Map<string, string>> {
  const text = await readFile(join(folder, MANIFEST), "utf8").catch(() => "{}");
  try {
    return new Map(Object.entries(manifestSchema.parse(JSON.parse(text)).files));
  } catch {
    // Unknown state: every file that differs counts as the operator's.
    return new Map();
  }
}
