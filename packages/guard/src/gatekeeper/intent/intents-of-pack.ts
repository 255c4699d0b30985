import type { Pack } from "../../pack/pack.ts";
import { readIntentModel } from "./intent-file.ts";
import type { TrainedIntents } from "./intent-model.ts";
import { packExamples, trainPackIntents, withExamples } from "./train-intents.ts";

/** The model that the pack brings, else one trained from its examples; both know the examples word for word. */
export function intentsOfPack({ intentModel, intents }: Pack): TrainedIntents {
  if (intentModel === undefined) return trainPackIntents(intents);
  return withExamples(readIntentModel(intentModel), packExamples(intents));
}
