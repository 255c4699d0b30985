import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** Most that somebody loads before the first page is there, in bytes of gzip. */
export const FIRST_PAGE_BYTES = 200_000;

/** One file of the manifest that Vite writes. */
interface Chunk {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
  readonly isDynamicEntry?: boolean;
}

/** A page of the control room and what loading it as the first one takes, in bytes of gzip. */
export interface PageSize {
  /** Its source, such as `src/pages/calls/calls-page.tsx`. */
  readonly page: string;
  readonly bytes: number;
}

/** What each page takes as the first one: the document, the shell, the page itself and everything that they import. */
export function measurePages(dist: string): readonly PageSize[] {
  const chunks = JSON.parse(readFileSync(join(dist, ".vite", "manifest.json"), "utf8")) as Record<
    string,
    Chunk
  >;
  const filesOf = (name: string, files: Set<string>): Set<string> => {
    const chunk = chunks[name];
    if (chunk === undefined || files.has(chunk.file)) return files;
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
    for (const imported of chunk.imports ?? []) filesOf(imported, files);
    return files;
  };
  const bytesOf = (file: string) => gzipSync(readFileSync(join(dist, file))).byteLength;
  return Object.entries(chunks)
    .filter(([, { isDynamicEntry }]) => isDynamicEntry === true)
    .map(([page]) => {
      const files = filesOf(page, filesOf("index.html", new Set(["index.html"])));
      return { page, bytes: [...files].reduce((sum, file) => sum + bytesOf(file), 0) };
    })
    .toSorted((left, right) => right.bytes - left.bytes);
}
