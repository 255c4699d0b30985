import type { Figure } from "../report/section.ts";

/** What one tool did with every text, and what one text costs. */
export interface Timed<Result> {
  /** One for each text; undefined where the tool threw. */
  readonly results: readonly (Result | undefined)[];
  readonly threw: number;
  readonly cost: { readonly median: Figure; readonly p99: Figure };
}

const ENOUGH = 4_000;
const WARM_UP = 200;
/** A slow tool is measured over fewer passes, never over fewer texts. */
const LONGEST_MS = 10_000;

/**
 * Runs a tool over all texts, and again until there are enough timings for a 99th percentile. Wall clock of one text
 * at a time, for the reason that `bench/measure.ts` gives. A promise is awaited only where the tool gives one.
 */
export async function timed<Result>(
  texts: readonly string[],
  run: (text: string) => Result | Promise<Result>,
): Promise<Timed<Result>> {
  const results: (Result | undefined)[] = [];
  const samples: number[] = [];
  let threw = 0;
  const once = async (text: string): Promise<Result | undefined> => {
    const started = performance.now();
    try {
      const given = run(text);
      const result = given instanceof Promise ? await given : given;
      samples.push((performance.now() - started) * 1000);
      return result;
    } catch {
      return undefined;
    }
  };
  for (const text of texts.slice(0, WARM_UP)) await once(text);
  samples.length = 0;
  const started = performance.now();
  do {
    const first = results.length === 0;
    for (const text of texts) {
      const result = await once(text);
      if (!first) continue;
      results.push(result);
      if (result === undefined) threw += 1;
    }
  } while (samples.length > 0 && samples.length < ENOUGH && performance.now() - started < LONGEST_MS);
  samples.sort((left, right) => left - right);
  const at = (share: number): Figure => ({
    value: samples[Math.min(samples.length - 1, Math.floor(samples.length * share))] ?? Number.NaN,
    unit: "µs",
  });
  return { results, threw, cost: { median: at(0.5), p99: at(0.99) } };
}
