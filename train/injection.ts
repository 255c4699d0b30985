import { join } from "node:path";
import { auroc } from "../eval/report/statistics.ts";
import { toBase64 } from "../packages/guard/src/learning/bytes.ts";
import { chance } from "../packages/guard/src/learning/logistic.ts";
import { ofOneClass } from "../packages/guard/src/learning/sparse-model.ts";
import {
  fusionOf,
  type InjectionRecipe,
  injectionRows,
  judgeHeldOut,
  SPEECH_RECIPE,
  TEXT_RECIPE,
  trainInjectionArrays,
} from "./injection-rows.ts";
import { today, versionOf, writeModel } from "./model-card.ts";
import type { TrainingContext } from "./task.ts";

const FOLDER = join(import.meta.dirname, "../packages/guard/src/gatekeeper/injection");

/** Trains the model that knows calls and how words sound; it reads what callers say. */
export function trainInjectionSpeech(context: TrainingContext): void {
  trainInjection(context, {
    model: "injection-speech",
    file: "speech.data",
    constant: "SPEECH_MODEL",
    recipe: SPEECH_RECIPE,
    what: "Log-odds that words of a call are an order to a machine: hashed words, word classes, letters, sounds and matched rules; joined with the rules' score by a logistic fit on held-out sources.",
  });
}

/** Trains the model of typed text; it reads documents and what tools return, and has a part in what callers say. */
export function trainInjectionText(context: TrainingContext): void {
  trainInjection(context, {
    model: "injection-text",
    file: "text.data",
    constant: "TEXT_MODEL",
    recipe: TEXT_RECIPE,
    what: "Log-odds that words of a typed text are an order to a machine: hashed words, word classes, letters and matched rules; joined with the rules' score by a logistic fit on held-out sources.",
  });
}

interface Wanted {
  readonly model: string;
  readonly file: string;
  readonly constant: string;
  readonly recipe: InjectionRecipe;
  readonly what: string;
}

/** Trains one model, and fits how it and the rules make one score on sources that were held out. */
function trainInjection({ openData, say }: TrainingContext, wanted: Wanted): void {
  const { model, file, constant, recipe, what } = wanted;
  const data = openData();
  const rows = injectionRows(data, recipe);
  const doubted = rows.filter(({ split, trained }) => split === "train" && !trained).length;
  say(`${model}: ${rows.length} rows, ${doubted} attacks not believed`);
  const { fusion, judged } = judgeHeldOut(rows, recipe, (line) => say(`${model}: ${line}`));
  const arrays = trainInjectionArrays(
    rows.filter(({ trained }) => trained),
    recipe,
  );
  const { hashes, idf, weights, scale, bias } = ofOneClass(arrays);
  const packed = {
    fusion,
    hashes: toBase64(hashes),
    idf: toBase64(idf),
    weights: toBase64(weights),
    scale,
    bias,
  };
  const version = versionOf([JSON.stringify(packed)]);
  const read = fusionOf(arrays);
  const dev = rows
    .filter(({ split }) => split === "dev")
    .map((row) => ({ attack: row.attack, score: chance(fusion, read(row)) }));
  writeModel(
    join(FOLDER, file),
    constant,
    { version, ...packed },
    {
      model,
      version,
      what,
      date: today(),
      bytes: hashes.byteLength + idf.byteLength + weights.byteLength,
      data: data.used(),
      split:
        "train rows, but for attacks that are not believed, and rows of train/injection-generator; fusion fitted on sources held out as a whole; metrics as named",
      metrics: {
        rows: rows.length,
        "attacks not believed": doubted,
        "AUROC, sources held out": rankedBy(judged),
        "AUROC, dev rows": rankedBy(dev),
      },
    },
  );
  say(`${model}: written, version ${version}, fusion ${fusion.join(" ")}`);
}

function rankedBy(rows: readonly { readonly attack: boolean; readonly score: number }[]): number {
  const scores = (attack: boolean) => rows.filter((row) => row.attack === attack).map(({ score }) => score);
  return Number(auroc(scores(true), scores(false)).value.toFixed(4));
}
