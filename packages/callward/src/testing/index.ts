export {
  draftText,
  MODEL_BEHAVIOURS,
  type ModelBehaviour,
  type SeenPrompt,
} from "./model-behaviours.ts";
export { type ModelScript, type ModelServer, type SeenRequest, startModelServer } from "./model-server.ts";
