import { readFileSync } from "node:fs";
import { redact } from "../../packages/guard/src/redact/redact.ts";
import { readCommandLine } from "../../scripts/command-line.ts";
import { printSection } from "../report/print.ts";
import { generate } from "./generator.ts";
import type { Labelled } from "./match.ts";
import { type Redactor, scoreSpoken, spokenSection } from "./scorer.ts";
import { FRAME_SETS, type FrameSet } from "./templates.ts";

/**
 * `node eval/spoken-pii/main.ts [--seed N] [--rows N] [--frames SET]` scores Callward; with `--print` it prints the turns
 * as JSON lines instead, with `--predictions FILE` it scores the answers in that file.
 */
const { values } = readCommandLine("spoken-pii", {
  options: {
    seed: { type: "string", default: "1" },
    rows: { type: "string", default: "4000" },
    frames: { type: "string", default: "held-out" },
    print: { type: "boolean" },
    predictions: { type: "string" },
  },
});
const { frames } = values;
if (!isFrameSet(frames)) {
  console.error(
    `spoken-pii: there are no frames "${frames}". Frames: ${Object.keys(FRAME_SETS).join(", ")}.`,
  );
  process.exit(2);
}
const rows = generate(Number(values.seed), Number(values.rows), frames);
if (values.print) for (const row of rows) console.log(JSON.stringify(row));
else {
  const redactor: Redactor =
    values.predictions === undefined
      ? ({ text, before }) => redact(text, { before }).spans
      : readPredictions(values.predictions);
  printSection(spokenSection(scoreSpoken(rows, redactor)));
}

function isFrameSet(name: string): name is FrameSet {
  return Object.hasOwn(FRAME_SETS, name);
}

/** Another redactor's answers: JSON lines `{"id": "held-out-1-0", "spans": [{"start": 0, "end": 4, "type": "PHONE"}]}`. */
function readPredictions(file: string): Redactor {
  const answers = new Map<string, readonly Labelled[]>();
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (line.trim() === "") continue;
    const { id, spans } = JSON.parse(line) as { readonly id: string; readonly spans: readonly Labelled[] };
    answers.set(id, spans);
  }
  return ({ id }) => {
    const spans = answers.get(id);
    if (spans === undefined) throw new Error(`${file} has no answer for row ${id}`);
    return spans;
  };
}
