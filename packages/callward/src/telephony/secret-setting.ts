import { closeSync, fstatSync, openSync, readFileSync } from "node:fs";
import { CallwardError } from "@callward/guard";

/** Far above any password: a larger file is another file. */
const LARGEST_BYTES = 4_096;
const OTHERS = 0o077;

/**
 * Reads a password from the variable `name`, or from the file that `name` with `_FILE` names, whose line end is cut off;
 * undefined where neither is set. A file is the better place: the environment of a process is seen by whoever may look
 * at it, and inherited by every child.
 *
 * Throws SETTING_INVALID when both are set, or the file is empty, not a file, or open to more than its owner.
 */
export function readSecret(
  env: Readonly<Record<string, string | undefined>>,
  name: string,
): string | undefined {
  const setting = `${name}_FILE`;
  const path = env[setting];
  const value = env[name];
  if (path === undefined || path === "") return value === "" ? undefined : value;
  if (value !== undefined && value !== "") throw invalid(setting, `${name} is set too`);
  let file: number;
  try {
    file = openSync(path, "r");
  } catch {
    throw invalid(setting, "the file cannot be read");
  }
  try {
    // Asked of the open file: the one that is judged is the one that is read.
    const { mode, size } = fstatSync(file);
    if ((mode & OTHERS) !== 0) throw invalid(setting, "others than its owner may read the file: chmod 600");
    if (size > LARGEST_BYTES) throw invalid(setting, "the file is too large for a password");
    const secret = readFileSync(file, "utf8").replace(/\r?\n$/, "");
    if (secret === "" || secret.includes("\n"))
      throw invalid(setting, "the file must hold one line, the password");
    return secret;
  } catch (error) {
    if (error instanceof CallwardError) throw error;
    throw invalid(setting, "the file cannot be read");
  } finally {
    closeSync(file);
  }
}

function invalid(setting: string, problem: string): CallwardError {
  return new CallwardError("SETTING_INVALID", { setting, problem });
}
