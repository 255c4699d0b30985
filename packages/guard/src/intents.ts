/** Training and files of intent models, for tools; a guard trains its pack's own model. */
export { readIntentModel, writeIntentModel } from "./gatekeeper/intent/intent-file.ts";
export {
  type IntentModel,
  OUT_OF_SCOPE,
  openIntentModel,
  type TrainedIntents,
} from "./gatekeeper/intent/intent-model.ts";
export { intentsOfPack } from "./gatekeeper/intent/intents-of-pack.ts";
export {
  type IntentExample,
  type IntentMember,
  joinMembers,
  MEMBERS,
  trainFewIntents,
  trainMember,
} from "./gatekeeper/intent/train-intents.ts";
