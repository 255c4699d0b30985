import { once } from "node:events";
import { createWriteStream } from "node:fs";
import process from "node:process";
import { finished } from "node:stream/promises";
import { CallwardError } from "@callward/guard";

/** Lines to a file (readable by its owner) or to standard output, no faster than they are taken. */
export interface LineOutput {
  write(value: object): Promise<void>;
  /** Resolves when all is written. Throws FOLDER_UNWRITABLE where the file cannot be. */
  end(): Promise<void>;
}

export function openLineOutput(file: string | undefined): LineOutput {
  const stream = file === undefined ? process.stdout : createWriteStream(file, { mode: 0o600 });
  let failure: NodeJS.ErrnoException | undefined;
  stream.once("error", (error) => {
    failure = error;
  });
  const check = () => {
    if (failure === undefined) return;
    throw new CallwardError(
      "FOLDER_UNWRITABLE",
      { path: file ?? "standard output", problem: failure.code ?? "" },
      { cause: failure },
    );
  };
  return {
    async write(value) {
      check();
      if (!stream.write(`${JSON.stringify(value)}\n`)) await once(stream, "drain").catch(() => {});
    },
    async end() {
      check();
      if (file !== undefined) {
        stream.end();
        await finished(stream).catch(() => {});
      }
      check();
    },
  };
}
