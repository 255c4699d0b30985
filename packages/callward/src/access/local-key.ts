import { timingSafeEqual } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { hashSecret, newSecret } from "./secrets.ts";

const PREFIX = "cwl_";
const FILE = "control.json";

const fileSchema = z.object({ url: z.url(), key: z.string().startsWith(PREFIX), pid: z.int() });

/** Where the server of a data folder is reached by commands on the same machine, and the key that it takes from them. */
export type LocalControl = z.output<typeof fileSchema>;

/**
 * The key of one run of the server for commands on the same machine. It is in the data folder for its owner's eyes only:
 * whoever can read it could open the embedded store as well, so it gives nobody anything new.
 */
export interface LocalKey {
  /** Whether this is the key. Takes as long for a wrong one. */
  matches(text: string): boolean;
  /** Writes the file when the server's address is known. Throws what the file system says. */
  publish(url: string): void;
  /** Takes the file away. Idempotent. */
  close(): void;
}

export function createLocalKey(dataFolder: string): LocalKey {
  const path = join(dataFolder, FILE);
  const key = `${PREFIX}${newSecret()}`;
  const digest = Buffer.from(hashSecret(key), "hex");
  let published = false;
  return {
    matches: (text) => timingSafeEqual(Buffer.from(hashSecret(text), "hex"), digest),
    publish(url) {
      rmSync(path, { force: true });
      writeFileSync(path, JSON.stringify({ url, key, pid: process.pid }), { flag: "wx", mode: 0o600 });
      published = true;
    },
    close() {
      if (published) rmSync(path, { force: true });
      published = false;
    },
  };
}

/** What the running server left for commands; undefined where none runs. */
export function readLocalControl(dataFolder: string): LocalControl | undefined {
  try {
    return fileSchema.parse(JSON.parse(readFileSync(join(dataFolder, FILE), "utf8")));
  } catch {
    return undefined;
  }
}

export function isLocalKey(text: string): boolean {
  return text.startsWith(PREFIX);
}
