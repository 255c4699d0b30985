import { INJECTION_MODEL } from "../gatekeeper/injection/injection.data.js";
import { FEW_EXAMPLES_FIT } from "../gatekeeper/intent/few-examples.data.js";
import { NAMES } from "../redact/model/names.data.js";
import { WORD_CLASSES } from "./word-classes.data.js";
import { WORD_VECTORS } from "./word-vectors.data.js";

/** Version of each trained model that the guard ships; the card beside its weights says what it was made of. */
export const SHIPPED_MODELS: Readonly<Record<string, string>> = {
  injection: INJECTION_MODEL.version,
  "intent-calibration": FEW_EXAMPLES_FIT.version,
  names: NAMES.version,
  "word-classes": WORD_CLASSES.version,
  "word-vectors": WORD_VECTORS.version,
};
