import { createReadStream } from "node:fs";
import process from "node:process";
import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { CallwardError } from "@callward/guard";

/** One line of a file, counted from 1. */
export interface Line {
  readonly line: number;
  readonly text: string;
}

/** Longest line in characters: a JSON line beyond it is no utterance. Bounds memory. */
const MAX_LINE = 4_000_000;

/**
 * Lines of a file, gunzipped where the name ends in .gz; `-` is standard input. Only line feeds end a line: JSON text
 * may hold U+2028 and U+2029, at which Node's own reader would cut it. Empty lines are passed over. Throws FILE_UNREADABLE.
 */
export async function* readLines(path: string): AsyncGenerator<Line> {
  let line = 0;
  let held = "";
  try {
    const input = open(path).setEncoding("utf8");
    for await (const chunk of input as AsyncIterable<string>) {
      const parts = (held + chunk).split("\n");
      held = parts.pop() ?? "";
      if (held.length > MAX_LINE) throw new Error("a line is longer than 4 million characters");
      for (const text of parts) {
        line += 1;
        if (text.trim() !== "") yield { line, text };
      }
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new CallwardError("FILE_UNREADABLE", { path, problem: code ?? message });
  }
  if (held.trim() !== "") yield { line: line + 1, text: held };
}

function open(path: string): Readable {
  if (path === "-") return process.stdin;
  const file = createReadStream(path);
  if (!path.endsWith(".gz")) return file;
  const unzipped = createGunzip();
  file.on("error", (error) => unzipped.destroy(error));
  return file.pipe(unzipped);
}
