import { join } from "node:path";
import { withSize } from "../packages/guard/src/gatekeeper/intent/few-examples.ts";
import { createScorer } from "../packages/guard/src/gatekeeper/intent/intent-model.ts";
import {
  answerOf,
  fitCalibration,
  trainFewIntents,
} from "../packages/guard/src/gatekeeper/intent/train-intents.ts";
import { shippedWordClasses } from "../packages/guard/src/learning/word-classes.ts";
import { createFeatureReader } from "../packages/guard/src/learning/word-features.ts";
import { normalise } from "../packages/guard/src/text/normalise.ts";
import { simulatePacks } from "./few-shot-packs.ts";
import { today, versionOf, writeModel } from "./model-card.ts";
import type { TrainingContext } from "./task.ts";

const TARGET = join(import.meta.dirname, "../packages/guard/src/gatekeeper/intent/few-examples.data");
const PACKS = 120;

/** Fits what confidence a pack's own model deserves, on simulated packs of the train rows. */
export function trainIntentCalibration({ openData, say }: TrainingContext): void {
  const data = openData();
  const read = createFeatureReader(shippedWordClasses());
  const packs = simulatePacks(data, PACKS, "train", 7);
  const answers = packs.flatMap(({ examples, heard, perIntent }, at) => {
    const trained = trainFewIntents(examples);
    const score = createScorer(trained, read);
    if ((at + 1) % 20 === 0) say(`intent-calibration: ${at + 1} of ${PACKS} packs`);
    return heard.map(({ text, intent }) => {
      const normal = normalise(text);
      const scored = score(normal, 0, normal.tokens.length);
      return answerOf(
        { ...scored, inputs: withSize(scored.inputs, perIntent) },
        trained.labels.indexOf(intent),
        trained.labels,
      );
    });
  });
  const { right, outside } = fitCalibration(answers, true);
  const rounded = {
    right: right.map((value) => Number(value.toFixed(4))),
    outside: outside.map((value) => Number(value.toFixed(4))),
  };
  const version = versionOf([JSON.stringify(rounded)]);
  writeModel(
    TARGET,
    "FEW_EXAMPLES_FIT",
    { version, ...rounded },
    {
      model: "intent-calibration",
      version,
      what: "Turns the scores of a model trained from a pack's few examples into chances of being right and of being out of scope.",
      date: today(),
      bytes: 8 * (right.length + outside.length),
      data: data.used(),
      split: `${PACKS} simulated packs of 8 to 30 intents with 4 to 20 examples each, train rows only`,
      metrics: { utterances: answers.length },
    },
  );
  say(`intent-calibration: written, version ${version}, right ${rounded.right.join(" ")}`);
}
