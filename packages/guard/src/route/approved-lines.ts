import { keypadMenu } from "../pack/keypad-menu.ts";
import type { Pack } from "../pack/pack.ts";

/** Variants of every approved wording of the pack, by name. */
export type ApprovedLines = ReadonlyMap<string, readonly string[]>;

/**
 * Collects the words that the operator approved: `disclosure`, `lines.<name>`, `keypad.menu`, `fallback.<name>`,
 * `intents.<id>`, `urgency.<id>`, `scenarios.<id>` and `actions.<id>.ask.<arg>`. Templates with arguments are not among them.
 */
export function approvedLines(pack: Pack): ApprovedLines {
  const lines = new Map<string, readonly string[]>([["disclosure", [pack.assistant.disclosure]]]);
  const add = (name: string, text: string | readonly string[] | undefined) => {
    if (text !== undefined) lines.set(name, typeof text === "string" ? [text] : text);
  };
  for (const [name, text] of Object.entries(pack.assistant.lines)) add(`lines.${name}`, text);
  lines.set("keypad.menu", [keypadMenu(pack.assistant)]);
  const { hand_over: _handOver, ...fallback } = pack.inspector.fallback;
  for (const [name, text] of Object.entries(fallback)) add(`fallback.${name}`, text);
  for (const intent of pack.intents.intents) add(`intents.${intent.id}`, intent.answer);
  for (const rule of pack.intents.urgency) add(`urgency.${rule.id}`, rule.say);
  for (const scenario of pack.scenarios.scenarios) add(`scenarios.${scenario.id}`, scenario.must_say);
  for (const action of pack.actions.actions) {
    for (const [arg, config] of Object.entries(action.args))
      add(`actions.${action.id}.ask.${arg}`, config.ask);
  }
  return lines;
}
