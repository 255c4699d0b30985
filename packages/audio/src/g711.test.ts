import { describe, expect, it } from "vitest";
import { A_LAW, type G711, MU_LAW } from "./g711.ts";

/**
 * The decision values of the standard, positive half, in the law's own units: tables 1a and 2a of G.711 give each
 * segment by its end points and the number of equal steps between them. The value of an interval is its middle.
 */
interface Segment {
  readonly from: number;
  readonly step: number;
  readonly steps: number;
}

/** Table 2a (µ-law, 14 bits): 0, 1, 3 … 31 by 2, then 31 … 95 by 4, and so on to 4063 … 8159 by 256. */
const MU_TABLE: readonly Segment[] = [
  { from: 1, step: 2, steps: 15 },
  { from: 31, step: 4, steps: 16 },
  { from: 95, step: 8, steps: 16 },
  { from: 223, step: 16, steps: 16 },
  { from: 479, step: 32, steps: 16 },
  { from: 991, step: 64, steps: 16 },
  { from: 2_015, step: 128, steps: 16 },
  { from: 4_063, step: 256, steps: 16 },
];

/** Table 1a (A-law, 13 bits): 0 … 64 by 2, then 64 … 128 by 4, and so on to 2048 … 4096 by 128. */
const A_TABLE: readonly Segment[] = [
  { from: 0, step: 2, steps: 32 },
  { from: 64, step: 4, steps: 16 },
  { from: 128, step: 8, steps: 16 },
  { from: 256, step: 16, steps: 16 },
  { from: 512, step: 32, steps: 16 },
  { from: 1_024, step: 64, steps: 16 },
  { from: 2_048, step: 128, steps: 16 },
];

function intervals(table: readonly Segment[], first: readonly { low: number; value: number }[]) {
  const rest = table.flatMap(({ from, step, steps }) =>
    Array.from({ length: steps }, (_, index) => ({
      low: from + index * step,
      value: from + (index + 0.5) * step,
    })),
  );
  return [...first, ...rest];
}

interface Law {
  readonly name: string;
  readonly law: G711;
  /** PCM16 steps in one unit of the standard's table. */
  readonly unit: number;
  readonly intervals: readonly { readonly low: number; readonly value: number }[];
  /** The standard's code of a positive or negative interval, as sent. */
  code(interval: number, negative: boolean): number;
}

const LAWS: readonly Law[] = [
  {
    name: "µ-law",
    law: MU_LAW,
    unit: 4,
    intervals: intervals(MU_TABLE, [{ low: 0, value: 0 }]),
    // Table 2a counts down: 11111111 is +0, 10000000 the loudest.
    code: (interval, negative) => (negative ? 0x7f : 0xff) - interval,
  },
  {
    name: "A-law",
    law: A_LAW,
    unit: 8,
    intervals: intervals(A_TABLE, []),
    // Table 1a counts up from 10000000, even bits inverted.
    code: (interval, negative) => ((negative ? 0 : 0x80) + interval) ^ 0x55,
  },
];

describe.each(LAWS)("G.711 $name", ({ law, unit, intervals: table, code }) => {
  it("decodes all 256 codes to the values of the standard's table", () => {
    expect(table).toHaveLength(128);
    table.forEach(({ value }, interval) => {
      const codes = Uint8Array.of(code(interval, false), code(interval, true));
      const decoded = law.decode(codes);
      expect([decoded[0], decoded[1]]).toEqual([value * unit, 0 - value * unit]);
    });
  });

  it("encodes all 65,536 samples by the standard's decision values", () => {
    let interval = 0;
    for (let magnitude = 0; magnitude < 32_768; magnitude += 1) {
      while (magnitude >= (table[interval + 1]?.low ?? Number.POSITIVE_INFINITY) * unit) interval += 1;
      const codes = law.encode(Int16Array.of(magnitude, ~magnitude));
      if (codes[0] !== code(interval, false) || codes[1] !== code(interval, true))
        expect({ magnitude, codes: [...codes] }).toEqual({
          magnitude,
          codes: [code(interval, false), code(interval, true)],
        });
    }
  });

  it("gives every code again after decoding, except µ-law's negative zero", () => {
    const codes = Uint8Array.from({ length: 256 }, (_, index) => index);
    const again = law.encode(law.decode(codes));
    const changed = [...codes].filter((given) => given !== again[given]);
    expect(changed.map((given) => [given, again[given]])).toEqual(law === MU_LAW ? [[0x7f, 0xff]] : []);
  });

  it("has silence that decodes to the value nearest to zero", () => {
    expect(Math.abs(law.decode(Uint8Array.of(law.silence))[0] ?? 99)).toBeLessThanOrEqual(8);
  });
});
