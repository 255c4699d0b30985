import type { Source } from "../../contracts/turn.ts";
import type { Category } from "../../contracts/verdict.ts";

/** One way of talking to a machine instead of to a business. */
export interface InjectionRule {
  /** Reported as `injection/<id>`. */
  readonly id: string;
  readonly category: Extract<Category, "injection" | "jailbreak" | "obfuscation">;
  /** How likely a text with nothing but this is an attack. Weights of several rules are joined by noisy-or. */
  readonly weight: number;
  /** The same of a typed text, where it says less: whoever types a task for a machine says how to answer, and talks of machines. */
  readonly typedWeight?: number;
  /** Lines in the language of `word-pattern.ts`; any one suffices. */
  readonly patterns: readonly string[];
  /** Lines that make it harmless where they match nearby in the same clause. */
  readonly unless?: readonly string[];
  /** Absent: heard from everybody. */
  readonly only?: readonly Source[];
}

/** The caller's own words: "ignore my previous message". */
export const OWN_WORDS: readonly string[] = [
  "i ..2 said|told|wrote|typed|sent|mentioned|asked|meant|gave|left",
  "my ..2 message|messages|request|question|email|text|call|voicemail|answer|appointment|order",
];
/** Somebody else's instructions: a doctor's, a label's, an app's. Kept narrow, or attackers could hide behind a word. */
export const AFTERCARE: readonly string[] = [
  "from|by ..2 doctor|doctors|dentist|dentists|dr|pharmacist|pharmacy|nurse|hygienist|surgeon|hospital",
  "doctor|doctors|dentist|dentists|dr|nurse|hygienist|surgeon|he|she ..2 gave|told|said|wrote|left|ordered|prescribed|instructions",
  "on|in the bottle|label|package|box|letter|website|app|portal",
  "for|after|before|about my|the|a ..1 extraction|surgery|procedure|cleaning|filling|treatment|medicine|medication|meds|prescription|pills|appointment|visit",
  "aftercare|care|medication|washing|parking instructions",
];
/** The caller asks whether to do it, and orders nobody. */
export const ASKED: readonly string[] = ["should|can|do|did|could|may i ..1 @override"];
