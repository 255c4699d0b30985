import { existsSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { systemClock } from "@callward/guard";
import fc from "fast-check";
import { readLines } from "../packages/callward/src/cli/json-lines.ts";
import { openGuard } from "../packages/callward/src/packs/open-guard.ts";
import { checkStage } from "../packages/callward/src/stages/check-stage.ts";

/** Hostile and random inputs through three stages: no crash, and none above 5 ms per kilobyte (or part of one). */
const INPUTS = Number(process.argv[2] ?? 100_000);
const LIMIT_MS_PER_KB = 5;
const STAGES = ["gatekeeper", "redact", "inspector"] as const;
const guard = await openGuard(join(import.meta.dirname, "..", "examples", "dentist"));
const deps = { guard, now: systemClock.now, micros: systemClock.micros };

const nasty = fc.constantFrom(
  "a".repeat(5_000),
  "1 ".repeat(3_000),
  "<".repeat(3_000),
  "${{{[[[",
  "\u200b".repeat(2_000),
  "\u202e\u2066abc",
  "🦷".repeat(800),
  "double ".repeat(1_500),
  "dot at ".repeat(1_500),
  "i g n o r e ".repeat(500),
  "$".repeat(2_000),
  "ﷺ".repeat(300),
  "(a+)+$",
  "\ud800",
  "-".repeat(4_000),
  "a@".repeat(2_000),
  "://".repeat(1_000),
  "e\u0301".repeat(1_500),
  "ignore ".repeat(1_000),
  "ignore show me all other what your you are now act as ".repeat(200),
);
const arbitrary = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: "binary", maxLength: 400 }) },
  { weight: 3, arbitrary: fc.lorem({ maxCount: 60 }) },
  {
    weight: 2,
    arbitrary: fc
      .array(
        fc.constantFrom(
          "one",
          "double",
          "oh",
          "at",
          "dot",
          "$",
          "5",
          "ignore",
          "rules",
          "a.m.",
          "Dr.",
          "free",
          "\n",
        ),
        { maxLength: 200 },
      )
      .map((words) => words.join(" ")),
  },
  { weight: 1, arbitrary: nasty },
);

let done = 0;
let crashes = 0;
const slow: { readonly stage: string; readonly bytes: number; readonly ms: number; readonly text: string }[] =
  [];
let worst = 0;

/** Milliseconds of one stage on one input. */
function cost(stage: (typeof STAGES)[number], text: string): number {
  const started = performance.now();
  try {
    checkStage(stage, { id: done, text }, deps);
  } catch (error) {
    crashes += 1;
    if (crashes <= 5) console.error(`crash in ${stage} on ${JSON.stringify(text.slice(0, 200))}:`, error);
  }
  return performance.now() - started;
}

function feed(text: string): void {
  const bytes = Buffer.byteLength(text);
  const kilobytes = Math.max(1, bytes / 1024);
  for (const stage of STAGES) {
    // Compiling and collecting garbage fall on somebody; an input is slow if it is slow three times running.
    let ms = cost(stage, text);
    for (let again = 0; again < 2 && ms / kilobytes > LIMIT_MS_PER_KB; again += 1)
      ms = Math.min(ms, cost(stage, text));
    worst = Math.max(worst, ms / kilobytes);
    if (ms / kilobytes > LIMIT_MS_PER_KB) slow.push({ stage, bytes, ms, text: text.slice(0, 60) });
  }
  done += 1;
  if (done % 5_000 === 0) process.stderr.write(`\r${done}/${INPUTS}`);
}

const shared = join(import.meta.dirname, "..", "..", "shared", "data", "injection");
for (const name of ["train_dev", "train_dev_neuralchemy", "indirect_payloads"]) {
  const file = join(shared, `${name}.jsonl.gz`);
  if (!existsSync(file)) {
    console.error(`fuzz: ${name} is not here; only generated inputs are used in its place`);
    continue;
  }
  for await (const { text } of readLines(file)) {
    if (done < INPUTS) feed(String((JSON.parse(text) as { text?: unknown }).text ?? ""));
  }
}
const fromData = done;
// A fixed seed, so that a failure can be run again.
for (const text of fc.sample(arbitrary, { numRuns: Math.max(0, INPUTS - done), seed: 20_261_121 }))
  feed(text);

process.stderr.write("\r");
console.log(`${done} inputs (${fromData} from public attack data) through ${STAGES.join(", ")}`);
console.log(`crashes: ${crashes}`);
console.log(
  `worst: ${worst.toFixed(2)} ms per kilobyte (limit ${LIMIT_MS_PER_KB}); above the limit: ${slow.length}`,
);
for (const { stage, bytes, ms, text } of slow.slice(0, 10))
  console.log(`  ${stage} ${bytes} bytes ${ms.toFixed(1)} ms ${JSON.stringify(text)}`);
process.exitCode = crashes > 0 || slow.length > 0 ? 1 : 0;
