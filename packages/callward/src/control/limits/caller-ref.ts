import { createHmac, randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CallwardError } from "@callward/guard";

/** Bytes of a key that is made here, and fewest of one that is given. */
const KEY_BYTES = 32;
const MIN_KEY_BYTES = 16;
/** Bytes of the hash that are kept: enough that two callers never share one. */
const REF_BYTES = 16;
/** What is left of a number without spaces and marks. Whoever withholds theirs sends words or nothing. */
const NUMBER = /^\+?[0-9]{3,20}$/;

/** Names a caller without their number: the same number of the same tenant gives the same text. */
export type CallerRef = (tenant: string, number: string | undefined) => string | undefined;

/**
 * HMAC-SHA256 under a key, because there are few enough telephone numbers to try all of them on a plain hash. Tenants
 * cannot compare theirs. Undefined where no number is claimed.
 */
export function createCallerRef(key: Uint8Array): CallerRef {
  return (tenant, number) => {
    const digits = number?.replace(/[\s().\-/]/g, "") ?? "";
    if (!NUMBER.test(digits)) return undefined;
    return createHmac("sha256", key)
      .update(`${tenant}\0${digits}`)
      .digest()
      .subarray(0, REF_BYTES)
      .toString("base64url");
  };
}

/**
 * The key of this installation: CALLWARD_CALLER_KEY (base64; the same on all nodes of a fleet, else a caller's limits are
 * counted for each node alone), or one that is made once in the data folder. Throws SETTING_INVALID, KEY_UNUSABLE.
 */
export function openCallerKey(
  env: Readonly<Record<string, string | undefined>>,
  dataFolder: string,
): Uint8Array {
  const given = env.CALLWARD_CALLER_KEY?.trim();
  if (given !== undefined && given !== "") {
    const key = Buffer.from(given, "base64");
    if (key.length < MIN_KEY_BYTES)
      throw new CallwardError("SETTING_INVALID", {
        setting: "CALLWARD_CALLER_KEY",
        problem: `it needs at least ${MIN_KEY_BYTES} bytes in base64`,
      });
    return key;
  }
  const folder = join(dataFolder, "keys");
  const path = join(folder, "callers.key");
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    try {
      writeFileSync(path, randomBytes(KEY_BYTES).toString("base64"), {
        flag: "wx",
        mode: 0o600,
        flush: true,
      });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const key = Buffer.from(readFileSync(path, "utf8"), "base64");
    if (key.length < MIN_KEY_BYTES) throw new CallwardError("KEY_UNUSABLE", { path, why: "it is too short" });
    return key;
  } catch (error) {
    if (error instanceof CallwardError) throw error;
    const why = (error as NodeJS.ErrnoException).code ?? "it cannot be read";
    throw new CallwardError("KEY_UNUSABLE", { path, why }, { cause: error });
  }
}
