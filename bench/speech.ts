import { table } from "../packages/callward/src/cli/output.ts";
import { createFliteVoice, FLITE_VOICES } from "../packages/callward/src/speech/flite/flite-voice.ts";
import { piecesOf, prepareLines } from "../packages/callward/src/speech/prepared-lines.ts";

/** The three lengths of what an assistant says: a word of consent, an answer, an answer of two sentences. */
const TEXTS = {
  short: "One moment.",
  medium: "We are open from nine to five, Monday to Friday, and on Saturday until noon.",
  long: "A cleaning takes about forty-five minutes and costs ninety dollars without insurance. If you come for the first time, please bring your insurance card and be there ten minutes early.",
};
const ROUNDS = 15;

const median = (values: readonly number[]) =>
  values.toSorted((one, two) => one - two)[Math.floor(values.length / 2)] ?? Number.NaN;

console.log(
  "The embedded voice, one thread: milliseconds to the first sound and to the last, medians of 15\n",
);
const rows: (readonly (string | number)[])[] = [
  ["voice", "text", "characters", "first ms", "all ms", "speech s", "share of real time"],
];
const { signal } = new AbortController();
const options = { signal, deadlineMs: 30_000 };
for (const voice of FLITE_VOICES) {
  const engine = createFliteVoice({ voice });
  for (const [length, text] of Object.entries(TEXTS)) {
    const firsts: number[] = [];
    const totals: number[] = [];
    let seconds = 0;
    for (let round = -1; round < ROUNDS; round += 1) {
      const started = performance.now();
      let first: number | undefined;
      seconds = 0;
      for await (const { audio, sampleRate } of engine.speak(text, options)) {
        first ??= performance.now() - started;
        seconds += audio.length / sampleRate;
      }
      // The first round finds the thread still starting.
      if (round < 0) continue;
      firsts.push(first ?? Number.NaN);
      totals.push(performance.now() - started);
    }
    const all = median(totals);
    rows.push([
      voice,
      length,
      text.length,
      Math.round(median(firsts)),
      Math.round(all),
      seconds.toFixed(1),
      (all / 1_000 / seconds).toFixed(3),
    ]);
  }
  await engine.close();
}
console.log(table(rows));

const engine = createFliteVoice();
const started = performance.now();
const lines = await prepareLines(Object.values(TEXTS), { voices: [{ engine, voice: "slt" }], signal });
const preparing = performance.now() - started;
const samples = Array.from({ length: 1_000 }, () => {
  const asked = performance.now();
  const line = lines.of(TEXTS.long);
  if (line !== undefined) piecesOf(line).next();
  return performance.now() - asked;
});
await engine.close();
console.log(
  `\nPrepared: three lines in ${Math.round(preparing)} ms at start; first piece of one after ${(1_000 * median(samples)).toFixed(0)} µs`,
);
