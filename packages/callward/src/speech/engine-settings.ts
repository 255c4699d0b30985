import { CallwardError } from "@callward/guard";
import { readServiceUrls } from "./network/service-urls.ts";

export type Env = Readonly<Record<string, string | undefined>>;

/** Where the hosted service is, and the key that goes there. A key goes elsewhere only if the operator names it. */
const OPENAI_URL = "https://api.openai.com/v1";
const OPENAI_KEY_VARIABLE = "OPENAI_API_KEY";

/** Reads one of a closed list of values. Throws SETTING_INVALID. */
export function readChoice<Choice extends string>(
  env: Env,
  setting: string,
  choices: readonly Choice[],
  fallback: Choice,
): Choice {
  const value = readText(env, setting) ?? fallback;
  const choice = choices.find((one) => one === value);
  if (choice === undefined) throw invalid(setting, `it must be one of ${choices.join(", ")}`);
  return choice;
}

export function readText(env: Env, setting: string): string | undefined {
  const value = env[setting]?.trim();
  return value === "" ? undefined : value;
}

/** Reads what an engine cannot do without. Throws SETTING_INVALID. */
export function needText(env: Env, setting: string, what: string): string {
  const value = readText(env, setting);
  if (value === undefined) throw invalid(setting, `it must name ${what}`);
  return value;
}

/** Reads a whole number. Throws SETTING_INVALID outside of the range. */
export function readCount(
  env: Env,
  setting: string,
  [least, most]: readonly [number, number],
): number | undefined {
  const value = readText(env, setting);
  if (value === undefined) return undefined;
  const count = Number(value);
  if (!Number.isInteger(count) || count < least || count > most)
    throw invalid(setting, `it must be a whole number from ${least} to ${most}`);
  return count;
}

/** Addresses and key of a server with OpenAI's endpoints; `prefix` is `CALLWARD_HEARING` or `CALLWARD_VOICE`. */
export function readOpenAiServer(
  env: Env,
  prefix: string,
): { readonly urls: readonly string[]; readonly key?: string } {
  const hosted = readText(env, `${prefix}_URL`) === undefined;
  const urls = hosted
    ? [OPENAI_URL]
    : readServiceUrls(`${prefix}_URL`, env[`${prefix}_URL`], ["https:", "http:"]);
  const setting = `${prefix}_KEY_VARIABLE`;
  const variable = readText(env, setting) ?? (hosted ? OPENAI_KEY_VARIABLE : undefined);
  if (variable === undefined) return { urls };
  const key = readText(env, variable);
  if (key === undefined) throw invalid(setting, `the variable ${variable} holds no key`);
  return { urls, key };
}

export function invalid(setting: string, problem: string): CallwardError {
  return new CallwardError("SETTING_INVALID", { setting, problem });
}
