import type { SourceLocation } from "../errors.ts";
import type { At, PackParts } from "./parts.ts";

/** Words of the pack that are spoken as they stand. */
export interface FixedLine {
  /** As people know it: `lines.transfer`, `intents.hours`, … */
  readonly name: string;
  readonly text: string;
  readonly location: SourceLocation;
  /** Placeholders that may stand in it. */
  readonly fills: readonly string[];
}

/** Collects every fixed line of a pack, each variant with its place. */
export function fixedLines(parts: PackParts, at: At): readonly FixedLine[] {
  const found: FixedLine[] = [];
  function add(
    name: string,
    text: string | readonly string[] | undefined,
    where: readonly [string, ...PropertyKey[]],
    fills: readonly string[] = [],
  ): void {
    const variants = typeof text === "string" ? [text] : (text ?? []);
    variants.forEach((variant, index) => {
      found.push({ name, text: variant, location: at(...where, index), fills });
    });
  }
  add("disclosure", parts.assistant.disclosure, ["assistant.yaml", "disclosure"]);
  for (const [name, text] of Object.entries(parts.assistant.lines)) {
    const fills = name === "slot_unavailable" ? ["alternatives"] : [];
    add(`lines.${name}`, text, ["assistant.yaml", "lines", name], fills);
  }
  const { intro, option, person, menu } = parts.assistant.keypad;
  add("keypad.intro", intro, ["assistant.yaml", "keypad", "intro"]);
  add("keypad.option", option, ["assistant.yaml", "keypad", "option"], ["what", "key"]);
  add("keypad.person", person, ["assistant.yaml", "keypad", "person"]);
  menu.forEach(({ key, say }, index) => {
    add(`keypad.menu.${key}`, say, ["assistant.yaml", "keypad", "menu", index, "say"]);
  });
  parts.intents.intents.forEach((intent, index) => {
    add(`intents.${intent.id}`, intent.answer, ["intents.yaml", "intents", index, "answer"]);
  });
  parts.intents.urgency.forEach((rule, index) => {
    add(`urgency.${rule.id}`, rule.say, ["intents.yaml", "urgency", index, "say"]);
  });
  parts.scenarios.scenarios.forEach((scenario, index) => {
    add(`scenarios.${scenario.id}`, scenario.must_say, ["scenarios.yaml", "scenarios", index, "must_say"]);
  });
  const { hand_over: _handOver, ...fallback } = parts.inspector.fallback;
  for (const [name, text] of Object.entries(fallback))
    add(`fallback.${name}`, text, ["inspector.yaml", "fallback", name]);
  parts.actions.actions.forEach((action, index) => {
    const args = Object.keys(action.args);
    add(`actions.${action.id}.confirm`, action.confirm, ["actions.yaml", "actions", index, "confirm"], args);
    add(`actions.${action.id}.done`, action.done, ["actions.yaml", "actions", index, "done"], args);
    for (const [arg, config] of Object.entries(action.args))
      add(`actions.${action.id}.ask.${arg}`, config.ask, [
        "actions.yaml",
        "actions",
        index,
        "args",
        arg,
        "ask",
      ]);
  });
  return found;
}
