import type { Family } from "../grammar.ts";
import { FRESH_DATA_ATTACKS, FRESH_DATA_HARMLESS } from "./english-fresh-data.ts";
import { FRESH_EVERYDAY } from "./english-fresh-everyday.ts";
import {
  FRESH_MISHEARD_ATTACKS,
  FRESH_MISHEARD_HARMLESS,
  FRESH_MISHEARD_SLOTS,
} from "./english-fresh-misheard.ts";
import { FRESH_RULE_BREAKING } from "./english-fresh-rule-breaking.ts";
import { FRESH_SLOTS } from "./english-fresh-slots.ts";
import { FRESH_WRAPPED_ATTACKS, FRESH_WRAPPED_HARMLESS } from "./english-fresh-wrapped.ts";

/** One road to each end rather than many wordings of one road, and each road's innocent traffic. */
export const ENGLISH_FRESH_HAND: Family = {
  slots: { ...FRESH_SLOTS, ...FRESH_MISHEARD_SLOTS },
  attacks: {
    ...FRESH_DATA_ATTACKS,
    ...FRESH_WRAPPED_ATTACKS,
    ...FRESH_MISHEARD_ATTACKS,
    ...FRESH_RULE_BREAKING,
  },
  harmless: {
    ...FRESH_DATA_HARMLESS,
    ...FRESH_WRAPPED_HARMLESS,
    ...FRESH_MISHEARD_HARMLESS,
    ...FRESH_EVERYDAY,
  },
};
