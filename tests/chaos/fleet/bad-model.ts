import {
  behaviourText,
  type ModelBehaviour,
} from "../../../packages/callward/src/testing/model-behaviours.ts";
import { startModelServer } from "../../../packages/callward/src/testing/model-server.ts";

/** Every second draft is a good one; of the others each is wrong in a way of its own. */
const WRONG: readonly ModelBehaviour[] = [
  "obeys_injection",
  "invents_price",
  "claims_booking",
  "free_offer",
  "medical_advice",
  "leaks_canary",
  "wrong_citations",
  "words_first",
  "markup",
  "malformed_json",
  "refusal",
  "empty",
];

/** Words that only a wrong draft has, beside what no caller must ever hear. */
export const DRAFTED: readonly RegExp[] = [/open all night/i, /completely free/i, /abscess/i, /😀/];

/** A model that all nodes share, behind the protocol of OpenAI. */
export interface BadModel {
  readonly url: string;
  readonly drafts: number;
  readonly wrong: number;
  close(): Promise<void>;
}

export async function startBadModel(): Promise<BadModel> {
  let drafts = 0;
  let wrong = 0;
  const server = await startModelServer({
    reply(prompt) {
      drafts += 1;
      if (drafts % 2 === 1) return behaviourText("good", prompt);
      wrong += 1;
      return behaviourText(WRONG[wrong % WRONG.length] as ModelBehaviour, prompt);
    },
  });
  return {
    url: server.url,
    get drafts() {
      return drafts;
    },
    get wrong() {
      return wrong;
    },
    close: () => server.close(),
  };
}
