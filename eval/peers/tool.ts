import type { Span } from "../../packages/guard/src/contracts/span.ts";
import type { Row } from "../report/section.ts";

/** What a tool says of one turn. Peers of patterns alone give no score. */
export interface Judgement {
  readonly blocked: boolean;
  readonly score?: number;
}

export interface InjectionTool {
  readonly name: string;
  judge(text: string): Judgement | Promise<Judgement>;
}

export interface PiiTool {
  readonly name: string;
  /** The spans, or the text with labels in their place. */
  redact(text: string): readonly Span[] | string | Promise<string>;
  /** What its labels look like; no groups. */
  readonly label: RegExp;
}

/** A tool that cannot run here, and why. It keeps its row, so that nobody takes its absence for a result. */
export interface Unavailable {
  readonly name: string;
  readonly unavailable: string;
}

/** The row that it keeps. */
export function unavailableRow({ name }: Unavailable): Row {
  return { name: `${name} (UNAVAILABLE)`, rows: 0, figures: {} };
}

/** Opens a tool; whatever goes wrong is said aloud and becomes its row. */
export async function attempt<Tool extends object>(
  name: string,
  open: () => Promise<Tool>,
): Promise<Tool | Unavailable> {
  try {
    return await open();
  } catch (error) {
    const unavailable = error instanceof Error ? error.message : String(error);
    console.error(`bench:peers: ${name} IS UNAVAILABLE: ${unavailable}`);
    return { name, unavailable };
  }
}
