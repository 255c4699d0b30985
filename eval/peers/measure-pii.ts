import type { Span } from "../../packages/guard/src/contracts/span.ts";
import type { Figure, Row, Table } from "../report/section.ts";
import { share } from "../report/statistics.ts";
import { hiddenSpans, isHalfCovered } from "./hidden-spans.ts";
import { timed } from "./timed.ts";
import { type PiiTool, type Unavailable, unavailableRow } from "./tool.ts";

export interface SpanText {
  readonly text: string;
  readonly spans: readonly (Span & { readonly type: string })[];
}

/**
 * Every tool over the same rows: share of the spans of each type of which half or more is hidden, whatever the tool
 * calls them, and share of `harmless` texts in which anything is hidden.
 */
export async function measurePii(
  title: string,
  rows: readonly SpanText[],
  types: readonly string[],
  harmless: readonly string[],
  tools: readonly (PiiTool | Unavailable)[],
  notes: string[],
): Promise<Table> {
  console.error(`bench:peers: ${title} …`);
  const measured: Row[] = [];
  for (const tool of tools) {
    if ("unavailable" in tool) {
      measured.push(unavailableRow(tool));
      continue;
    }
    const texts = rows.map(({ text }) => text);
    const found = await timed(texts, (text) => tool.redact(text));
    const untouched = await timed(harmless, (text) => tool.redact(text));
    let unclear = 0;
    const spansOf = (text: string, result: readonly Span[] | string | undefined): readonly Span[] => {
      if (typeof result !== "string") return result ?? [];
      const spans = hiddenSpans(text, result, tool.label);
      if (spans === undefined) unclear += 1;
      return spans ?? [];
    };
    const spans = texts.map((text, index) => spansOf(text, found.results[index]));
    const recall = Object.fromEntries(
      types.map((type): [string, Figure] => {
        const wanted = rows.flatMap((row, index) =>
          row.spans
            .filter((span) => span.type === type)
            .map((span) => isHalfCovered(span, spans[index] ?? [])),
        );
        return [`${type} (${wanted.length})`, share(wanted.filter(Boolean).length, wanted.length)];
      }),
    );
    const touched = harmless.filter((text, index) => isTouched(text, untouched.results[index])).length;
    if (found.threw + untouched.threw > 0)
      notes.push(
        `${tool.name} THREW on ${found.threw + untouched.threw} rows of "${title}": nothing hidden.`,
      );
    if (unclear > 0)
      notes.push(
        `${tool.name} changed ${unclear} rows of "${title}" beyond its labels, so that its spans cannot be told: they count as nothing hidden.`,
      );
    measured.push({
      name: tool.name,
      rows: rows.length,
      figures: { ...recall, "harmless touched": share(touched, harmless.length), ...found.cost },
    });
  }
  return { title, rows: measured };
}

function isTouched(text: string, result: readonly Span[] | string | undefined): boolean {
  if (result === undefined) return false;
  return typeof result === "string" ? result !== text : result.length > 0;
}
