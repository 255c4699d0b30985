import type { Grammar } from "../grammar.ts";
import { ENGLISH_ATTACK_SLOTS, ENGLISH_ATTACKS } from "./english-attacks.ts";
import { ENGLISH_CALL_ATTACKS, ENGLISH_CALL_HARMLESS, ENGLISH_CALL_SLOTS } from "./english-calls.ts";
import {
  ENGLISH_DOCUMENT_ATTACKS,
  ENGLISH_DOCUMENT_HARMLESS,
  ENGLISH_DOCUMENT_SLOTS,
} from "./english-documents.ts";
import { ENGLISH_FILLERS } from "./english-fillers.ts";
import { ENGLISH_HARMLESS, ENGLISH_HARMLESS_SLOTS } from "./english-harmless.ts";
import { ENGLISH_HOUSEHOLD_HARMLESS, ENGLISH_HOUSEHOLD_SLOTS } from "./english-household.ts";
import { ENGLISH_PROMPT_ATTACKS, ENGLISH_PROMPT_HARMLESS, ENGLISH_PROMPT_SLOTS } from "./english-prompts.ts";

export const ENGLISH: Grammar = {
  lang: "en",
  slots: {
    ...ENGLISH_FILLERS,
    ...ENGLISH_ATTACK_SLOTS,
    ...ENGLISH_HARMLESS_SLOTS,
    ...ENGLISH_DOCUMENT_SLOTS,
    ...ENGLISH_CALL_SLOTS,
    ...ENGLISH_PROMPT_SLOTS,
    ...ENGLISH_HOUSEHOLD_SLOTS,
  },
  attacks: {
    ...ENGLISH_ATTACKS,
    ...ENGLISH_DOCUMENT_ATTACKS,
    ...ENGLISH_CALL_ATTACKS,
    ...ENGLISH_PROMPT_ATTACKS,
  },
  harmless: {
    ...ENGLISH_HARMLESS,
    ...ENGLISH_DOCUMENT_HARMLESS,
    ...ENGLISH_CALL_HARMLESS,
    ...ENGLISH_PROMPT_HARMLESS,
    ...ENGLISH_HOUSEHOLD_HARMLESS,
  },
};
