import type { Family, Grammar } from "../grammar.ts";
import { ENGLISH_ATTACKS } from "./english-attacks.ts";
import { ENGLISH_ATTACKS_SPOKEN } from "./english-attacks-spoken.ts";
import { ENGLISH_CALLS } from "./english-calls.ts";
import { ENGLISH_CHECKS_AND_SETTINGS } from "./english-checks-and-settings.ts";
import { ENGLISH_CLASSIC } from "./english-classic.ts";
import { ENGLISH_DOCUMENTS } from "./english-documents.ts";
import { ENGLISH_FILLERS } from "./english-fillers.ts";
import { ENGLISH_FRESH_HAND } from "./english-fresh-hand.ts";
import { ENGLISH_HARMLESS } from "./english-harmless.ts";
import { ENGLISH_HOUSEHOLD } from "./english-household.ts";
import { ENGLISH_LONG_HARMLESS } from "./english-long-harmless.ts";
import { ENGLISH_LOOKALIKES } from "./english-lookalikes.ts";
import { ENGLISH_LOOKALIKES_TYPED } from "./english-lookalikes-typed.ts";
import { ENGLISH_OTHER_PEOPLE } from "./english-other-people.ts";
import { ENGLISH_PERSONAS } from "./english-personas.ts";
import { ENGLISH_PLAIN_BUSINESS } from "./english-plain-business.ts";
import { ENGLISH_PROMPTS } from "./english-prompts.ts";
import { ENGLISH_SAY_SO } from "./english-say-so.ts";
import { ENGLISH_TRADES } from "./english-trades.ts";
import { ENGLISH_TYPED_ROLES } from "./english-typed-roles.ts";
import { ENGLISH_TYPED_TASKS } from "./english-typed-tasks.ts";
import { ENGLISH_VOICES } from "./english-voices.ts";
import { ENGLISH_WOVEN } from "./english-woven.ts";

/** By several hands, most of whom had not read what the others wrote. */
export const ENGLISH_FAMILIES: readonly Family[] = [
  ENGLISH_ATTACKS_SPOKEN,
  ENGLISH_ATTACKS,
  ENGLISH_CALLS,
  ENGLISH_CHECKS_AND_SETTINGS,
  ENGLISH_CLASSIC,
  ENGLISH_DOCUMENTS,
  ENGLISH_FRESH_HAND,
  ENGLISH_HARMLESS,
  ENGLISH_HOUSEHOLD,
  ENGLISH_LONG_HARMLESS,
  ENGLISH_LOOKALIKES_TYPED,
  ENGLISH_LOOKALIKES,
  ENGLISH_OTHER_PEOPLE,
  ENGLISH_PERSONAS,
  ENGLISH_PLAIN_BUSINESS,
  ENGLISH_PROMPTS,
  ENGLISH_SAY_SO,
  ENGLISH_TRADES,
  ENGLISH_TYPED_ROLES,
  ENGLISH_TYPED_TASKS,
  ENGLISH_VOICES,
  ENGLISH_WOVEN,
];

export const ENGLISH: Grammar = {
  lang: "en",
  slots: Object.assign({}, ENGLISH_FILLERS, ...ENGLISH_FAMILIES.map(({ slots }) => slots)),
  attacks: Object.assign({}, ...ENGLISH_FAMILIES.map(({ attacks }) => attacks)),
  harmless: Object.assign({}, ...ENGLISH_FAMILIES.map(({ harmless }) => harmless)),
};
