import type { InjectionRule } from "./injection-rule.ts";
import { DOCUMENT_RULES } from "./rules-document.ts";
import { FORM_RULES } from "./rules-form.ts";
import { HINT_RULES } from "./rules-hints.ts";
import { OTHER_LANGUAGE_RULES } from "./rules-other-languages.ts";
import { OVERRIDE_RULES } from "./rules-override.ts";
import { PERSONA_RULES } from "./rules-persona.ts";
import { PRETEXT_RULES } from "./rules-pretext.ts";
import { REVEAL_RULES } from "./rules-reveal.ts";
import { SPOKEN_RULES } from "./rules-spoken.ts";

/** Every rule, each id once. Tuned so that ordinary callers pass: see the tests for the hard cases. */
export const INJECTION_RULES: readonly InjectionRule[] = [
  ...OVERRIDE_RULES,
  ...REVEAL_RULES,
  ...PERSONA_RULES,
  ...PRETEXT_RULES,
  ...FORM_RULES,
  ...SPOKEN_RULES,
  ...DOCUMENT_RULES,
  ...OTHER_LANGUAGE_RULES,
  ...HINT_RULES,
];
