import { openGuard } from "../../packages/callward/src/packs/open-guard.ts";
import { createClosedPhraseHearing } from "../../packages/callward/src/speech/closed-phrases/closed-phrase-hearing.ts";
import { phrasesOf } from "../../packages/callward/src/speech/closed-phrases/phrases-of.ts";
import { readCommandLine } from "../../scripts/command-line.ts";
import { installPocketSphinx, type Suite } from "../../tests/pocketsphinx/install.ts";
import { measurePhrases } from "./measure.ts";

/**
 * `node eval/closed-phrases/main.ts [--suite sid|bookworm] [--pack FOLDER] [--every N] [--voices N]`: says a pack's
 * phrases and other sentences over a phone, and prints what was understood.
 */
const { values } = readCommandLine("closed-phrases", {
  options: {
    suite: { type: "string", default: "sid" },
    pack: { type: "string", default: "examples/dentist" },
    every: { type: "string", default: "1" },
    voices: { type: "string", default: "1" },
  },
});
const installed = installPocketSphinx(values.suite as Suite);
if (typeof installed === "string") {
  console.error(`eval: PocketSphinx cannot be had here: ${installed}.`);
  process.exit(2);
}
const { pack } = await openGuard(values.pack);
const engine = createClosedPhraseHearing({ phrases: phrasesOf(pack), ...installed });
const started = performance.now();
const { known, other, mistakes, seconds } = await measurePhrases(engine, pack, {
  every: Number(values.every),
  voices: Number(values.voices),
});
const took = (performance.now() - started) / 1_000;
await engine.close();
console.log(`PocketSphinx ${engine.version}, ${engine.phrases.length} phrases of ${values.pack}`);
for (const { phrase, reason, word } of engine.dropped)
  console.log(`  left out: ${phrase} (${reason}${word === undefined ? "" : `: ${word}`})`);
console.log(
  `phrases said ${known.said}: exact ${known.exact}, another of the same intent ${known.sameIntent}, ` +
    `of another intent ${known.otherIntent}, nothing ${known.nothing}`,
);
console.log(
  `other sentences said ${other.said}: nothing ${other.nothing}, taken for a phrase ${other.accepted}`,
);
console.log(`${seconds.toFixed(0)} s of speech in ${took.toFixed(0)} s, synthesis included`);
for (const mistake of mistakes) console.log(`  ${mistake}`);
