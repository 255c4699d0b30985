/** A measured figure with its 95 % interval and, where there is one, its goal. Shares are in [0, 1]. */
export interface Figure {
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  readonly goal?: Goal;
  /** How it is printed; a share unless told. */
  readonly unit?: "share" | "ratio" | "count" | "µs" | "ms" | "s" | "KB";
}

export type Goal = { readonly atLeast: number } | { readonly atMost: number };

export interface Row {
  readonly name: string;
  readonly rows: number;
  readonly figures: Readonly<Record<string, Figure>>;
}

export interface Table {
  readonly title: string;
  readonly rows: readonly Row[];
}

/** What one area (injection, intent, …) has to show. */
export interface Section {
  readonly area: string;
  readonly tables: readonly Table[];
  /** The worst mistakes, as one line each: what was expected, what came, the text (shortened). */
  readonly worst: readonly string[];
  readonly notes: readonly string[];
}

/** True, false, or undefined where there is no goal. */
export function meets({ value, goal }: Figure): boolean | undefined {
  if (goal === undefined) return undefined;
  return "atLeast" in goal ? value >= goal.atLeast : value <= goal.atMost;
}
