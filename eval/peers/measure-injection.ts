import type { Row, Table } from "../report/section.ts";
import { auroc, share } from "../report/statistics.ts";
import { timed } from "./timed.ts";
import { type InjectionTool, type Unavailable, unavailableRow } from "./tool.ts";

export interface LabelledText {
  readonly text: string;
  readonly attack: boolean;
}

/** Every tool over the same rows. A tool that throws on a row has not blocked it; that is noted. */
export async function measureInjection(
  title: string,
  rows: readonly LabelledText[],
  tools: readonly (InjectionTool | Unavailable)[],
  notes: string[],
): Promise<Table> {
  console.error(`bench:peers: ${title} …`);
  const measured: Row[] = [];
  for (const tool of tools) {
    if ("unavailable" in tool) {
      measured.push(unavailableRow(tool));
      continue;
    }
    const { results, threw, cost } = await timed(
      rows.map(({ text }) => text),
      (text) => tool.judge(text),
    );
    if (threw > 0)
      notes.push(`${tool.name} THREW on ${threw} rows of "${title}"; they count as not blocked.`);
    const of = (attack: boolean) => results.filter((_, index) => rows[index]?.attack === attack);
    const blocked = (attack: boolean) => of(attack).filter((result) => result?.blocked === true).length;
    const scores = (attack: boolean) => of(attack).flatMap((result) => result?.score ?? []);
    measured.push({
      name: tool.name,
      rows: rows.length,
      figures: {
        recall: share(blocked(true), of(true).length),
        "false positives": share(blocked(false), of(false).length),
        AUROC: auroc(scores(true), scores(false)),
        ...cost,
      },
    });
  }
  return { title, rows: measured };
}
