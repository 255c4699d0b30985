import { DataProblem, openData } from "../eval/data/data-folder.ts";
import { readCommandLine } from "../scripts/command-line.ts";
import { trainInjectionSpeech, trainInjectionText } from "./injection.ts";
import { trainIntentCalibration } from "./intent-calibration.ts";
import { trainNames } from "./names.ts";
import { extractSilero } from "./silero/silero.ts";
import type { TrainingTask } from "./task.ts";
import { compileVectorKernels } from "./vector-kernels/vector-kernels.ts";
import { trainWordClasses } from "./word-classes.ts";
import { trainWordVectors } from "./word-vectors.ts";

/** `npm run train -- <task> [--data FOLDER]`: trains one of the shipped models again and writes it with its card. */
const TASKS: Readonly<Record<string, TrainingTask>> = {
  "word-classes": trainWordClasses,
  "word-vectors": trainWordVectors,
  "intent-calibration": trainIntentCalibration,
  names: trainNames,
  "injection-speech": trainInjectionSpeech,
  "injection-text": trainInjectionText,
  silero: extractSilero,
  "vector-kernels": compileVectorKernels,
};

const { values, positionals } = readCommandLine("train", {
  allowPositionals: true,
  options: { data: { type: "string" } },
});
const task = TASKS[positionals[0] ?? ""];
if (task === undefined || positionals.length !== 1) {
  console.error(`train: give one task. Tasks: ${Object.keys(TASKS).join(", ")}.`);
  process.exit(2);
}
try {
  await task({ openData: () => openData(values.data), say: (line) => console.error(`train: ${line}`) });
} catch (error) {
  if (!(error instanceof DataProblem)) throw error;
  console.error(`train: ${error.message}`);
  process.exitCode = 2;
}
