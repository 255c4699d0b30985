import { SIGN_SLOTS } from "../combine.ts";
import type { Family, Kinds, Slots } from "../grammar.ts";
import {
  TYPED_CONTEXT_HARMLESS,
  TYPED_CONTEXT_SLOTS,
  TYPED_GRADING_SLOTS,
} from "./english-typed-contexts.ts";
import {
  TYPED_INSTRUCTION_HARMLESS,
  TYPED_INSTRUCTION_SLOTS,
  TYPED_SOUNDS_BAD_SLOTS,
} from "./english-typed-instructions.ts";
import { TYPED_NOTE_HARMLESS, TYPED_ORDER_ATTACKS, TYPED_ORDER_SLOTS } from "./english-typed-orders.ts";
import { TYPED_TECHNICAL_HARMLESS, TYPED_TECHNICAL_SLOTS } from "./english-typed-technical.ts";

/** Parts of tasks that people type for assistants of every kind. */
const SLOTS: Slots = {
  ...SIGN_SLOTS,
  ...TYPED_INSTRUCTION_SLOTS,
  ...TYPED_SOUNDS_BAD_SLOTS,
  ...TYPED_TECHNICAL_SLOTS,
  ...TYPED_CONTEXT_SLOTS,
  ...TYPED_GRADING_SLOTS,
  ...TYPED_ORDER_SLOTS,
};

const HARMLESS: Kinds = {
  ...TYPED_INSTRUCTION_HARMLESS,
  ...TYPED_TECHNICAL_HARMLESS,
  ...TYPED_CONTEXT_HARMLESS,
  ...TYPED_NOTE_HARMLESS,
};

/** The same tasks with an order to the assistant itself in them. */
const ATTACKS: Kinds = TYPED_ORDER_ATTACKS;

export const ENGLISH_TYPED_TASKS: Family = { slots: SLOTS, attacks: ATTACKS, harmless: HARMLESS };
