export { type KokoroDouble, type KokoroScript, startKokoroDouble, toneWords } from "./kokoro-double.ts";
export {
  draftText,
  MODEL_BEHAVIOURS,
  type ModelBehaviour,
  type SeenPrompt,
} from "./model-behaviours.ts";
export { type ModelScript, type ModelServer, type SeenRequest, startModelServer } from "./model-server.ts";
export {
  type OpenAiSpeechDouble,
  type OpenAiSpeechScript,
  startOpenAiSpeechDouble,
} from "./openai-speech-double.ts";
export { type ParakeetDouble, type ParakeetScript, startParakeetDouble } from "./parakeet-double.ts";
export { createRecognitionErrors, type RecognitionErrors } from "./recognition-errors.ts";
