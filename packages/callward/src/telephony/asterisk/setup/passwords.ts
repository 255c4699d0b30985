import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { z } from "zod";
import { openssl } from "./openssl.ts";
import type { PbxPasswords } from "./pbx-plan.ts";

/** Where they are kept under the folder, for the next run and for whoever sets up the phones. Mode 0600. */
export const PASSWORDS_FILE = "callward/passwords.json";

const schema = z.object({
  ari: z.string(),
  localUser: z.string(),
  watch: z.string(),
  watchCrypt: z.string(),
  phones: z.record(z.string(), z.string()),
});

/** 24 random bytes: nobody types them, nobody guesses them. Letters, digits, - and _ only, for every file format. */
const newPassword = () => randomBytes(24).toString("base64url");

/** The passwords of an earlier run, with new ones for phones that are new; all new where there was none. */
export async function choosePasswords(
  file: string,
  extensions: readonly string[],
  signal: AbortSignal,
): Promise<PbxPasswords> {
  const before = await readFile(file, "utf8").then(
    (text) => schema.safeParse(JSON.parse(text)).data,
    () => undefined,
  );
  const phones = Object.fromEntries(
    extensions.map((extension) => [extension, before?.phones[extension] ?? newPassword()]),
  );
  if (before !== undefined) return { ...before, phones };
  const watch = newPassword();
  // By standard input: arguments are seen by everybody on the machine.
  const watchCrypt = (await openssl(["passwd", "-6", "-stdin"], { input: `${watch}\n`, signal })).trim();
  return { ari: newPassword(), localUser: newPassword(), watch, watchCrypt, phones };
}
