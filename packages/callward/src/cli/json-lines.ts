import { createReadStream } from "node:fs";
import process from "node:process";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { CallwardError } from "@callward/guard";

/** Lines of a file, gunzipped where the name ends in .gz; `-` is standard input. Throws FILE_UNREADABLE. */
export async function* readLines(
  path: string,
): AsyncGenerator<{ readonly line: number; readonly text: string }> {
  let input: Readable = process.stdin;
  if (path !== "-") {
    const file = createReadStream(path);
    input = path.endsWith(".gz") ? file.pipe(createGunzip()) : file;
    file.on("error", (error) => input.destroy(error));
  }
  let line = 0;
  try {
    for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      line += 1;
      if (text.trim() !== "") yield { line, text };
    }
  } catch (error) {
    throw new CallwardError("FILE_UNREADABLE", {
      path,
      problem: (error as NodeJS.ErrnoException).code ?? "unreadable",
    });
  }
}
