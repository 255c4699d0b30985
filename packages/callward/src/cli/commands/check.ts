import { once } from "node:events";
import process from "node:process";
import { CallwardError, isCallwardError, systemClock } from "@callward/guard";
import { openGuard } from "../../packs/open-guard.ts";
import { checkStage, type Stage } from "../../stages/check-stage.ts";
import { EXIT } from "../exit-codes.ts";
import { readLines } from "../json-lines.ts";

/** JSON lines in, JSON lines out, same order. A bad line gets an error object, the rest still runs, status 2. */
export async function check(stage: Stage, options: { readonly pack: string }): Promise<number> {
  const guard = await openGuard(options.pack);
  const deps = { guard, now: systemClock.now, micros: systemClock.micros };
  let status: number = EXIT.ok;
  for await (const { text } of readLines("-")) {
    let answer: object;
    let id: unknown = null;
    try {
      const input = parseLine(text);
      id = (input as { id?: unknown } | null)?.id ?? null;
      answer = checkStage(stage, input, deps);
    } catch (error) {
      const known = isCallwardError(error) ? error : new CallwardError("INTERNAL", {}, { cause: error });
      answer = { id, error: { code: known.code, message: `${known.message} ${known.remedy}` } };
      status = EXIT.usage;
    }
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, "drain");
  }
  return status;
}

function parseLine(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message quotes the input, which may be a caller's words.
    throw new CallwardError("INPUT_NOT_JSON", { problem: "it cannot be parsed" });
  }
}
