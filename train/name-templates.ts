import { TAG, type TagRow, type TagSpan } from "./name-rows.ts";
import { CARRIERS, ENDS, HARMLESS, OPENINGS, TEMPLATES } from "./name-sentences.ts";
import type { Values } from "./name-values.ts";

const TAG_OF: Readonly<Record<string, number>> = {
  name: TAG.PERSON,
  first: TAG.PERSON,
  last: TAG.PERSON,
  address: TAG.ADDRESS,
  street: TAG.ADDRESS,
  postcode: TAG.POSTCODE,
  birth: TAG.DOB,
};

/** Rows made from templates, a personal and a harmless one in turn. */
export function templateRows(values: Values, random: () => number, count: number): readonly TagRow[] {
  const rows: TagRow[] = [];
  for (let index = 0; index < count; index += 1) {
    const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? "";
    const template =
      index % 2 === 1
        ? random() < 0.3
          ? joined(pick(OPENINGS), pick(HARMLESS), pick(ENDS))
          : pick(HARMLESS)
        : random() < 0.55
          ? joined(pick(OPENINGS), pick(CARRIERS), pick(ENDS))
          : pick(TEMPLATES);
    rows.push(fill(template, values));
  }
  return rows;
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}

function fill(template: string, values: Values): TagRow {
  let text = "";
  const spans: TagSpan[] = [];
  for (const [part, slot] of [...template.replaceAll("⏎", "\n").matchAll(/\{(\w+)\}|[^{]+/g)].map(
    ([all, name]) => [all, name],
  )) {
    if (slot === undefined) {
      text += part;
      continue;
    }
    const start = text.length;
    if (!(slot in values)) throw new Error(`name-sentences.ts has a slot that nothing fills: {${slot}}`);
    text += values[slot as keyof Values]();
    const tag = TAG_OF[slot];
    if (tag !== undefined) spans.push({ start, end: text.length, tag });
  }
  return { text, spans, weight: 1 };
}
