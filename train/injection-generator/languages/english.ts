import type { Grammar } from "../grammar.ts";
import { ENGLISH_ATTACK_SLOTS, ENGLISH_ATTACKS } from "./english-attacks.ts";
import {
  ENGLISH_DOCUMENT_ATTACKS,
  ENGLISH_DOCUMENT_HARMLESS,
  ENGLISH_DOCUMENT_SLOTS,
} from "./english-documents.ts";
import { ENGLISH_FILLERS } from "./english-fillers.ts";
import { ENGLISH_HARMLESS, ENGLISH_HARMLESS_SLOTS } from "./english-harmless.ts";

export const ENGLISH: Grammar = {
  lang: "en",
  slots: {
    ...ENGLISH_FILLERS,
    ...ENGLISH_ATTACK_SLOTS,
    ...ENGLISH_HARMLESS_SLOTS,
    ...ENGLISH_DOCUMENT_SLOTS,
  },
  attacks: { ...ENGLISH_ATTACKS, ...ENGLISH_DOCUMENT_ATTACKS },
  harmless: { ...ENGLISH_HARMLESS, ...ENGLISH_DOCUMENT_HARMLESS },
};
