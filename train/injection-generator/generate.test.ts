import { describe, expect, test } from "vitest";
import { generateInjectionRows } from "./generate.ts";
import { ENGLISH_FAMILIES } from "./languages/english.ts";
import { SPEECH_MIX, TEXT_MIX } from "./mixes.ts";

const rows = generateInjectionRows(SPEECH_MIX, 6000, 11);
const share = (part: number) => part / rows.length;

describe("generateInjectionRows", () => {
  test("gives the same rows for the same seed, others for another", () => {
    expect(generateInjectionRows(SPEECH_MIX, 300, 11)).toEqual(rows.slice(0, 300));
    expect(generateInjectionRows(SPEECH_MIX, 300, 12)).not.toEqual(rows.slice(0, 300));
  });

  test("no text comes twice, so attacks and harmless rows share none", () => {
    expect(rows).toHaveLength(6000);
    expect(new Set(rows.map(({ text }) => text.toLowerCase())).size).toBe(6000);
  });

  test("about 40 % are attacks, in every language", () => {
    expect(share(rows.filter(({ attack }) => attack).length)).toBeCloseTo(0.4, 1);
    for (const lang of new Set(rows.map((row) => row.lang))) {
      const labels = new Set(rows.filter((row) => row.lang === lang).map(({ attack }) => attack));
      expect(labels, lang).toEqual(new Set([true, false]));
    }
  });

  test("about 60 % are English, and no kind has both labels", () => {
    expect(share(rows.filter(({ lang }) => lang === "en").length)).toBeCloseTo(0.6, 1);
    const attacks = new Set(rows.filter(({ attack }) => attack).map(({ kind }) => kind));
    for (const { attack, kind } of rows) expect(attacks.has(kind)).toBe(attack);
    expect(attacks).toEqual(new Set(Object.keys(SPEECH_MIX.attacks)));
  });

  test("no two families give one name two meanings", () => {
    for (const part of ["slots", "attacks", "harmless"] as const) {
      const names = ENGLISH_FAMILIES.flatMap((family) => Object.keys(family[part] ?? {}));
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    }
  });

  test("every kind that is written in English is mixed in", () => {
    const written = ENGLISH_FAMILIES.flatMap(({ attacks, harmless }) =>
      Object.keys({ ...attacks, ...harmless }),
    );
    const mixed = new Set(
      [SPEECH_MIX, TEXT_MIX].flatMap(({ attacks, harmless }) => Object.keys({ ...attacks, ...harmless })),
    );
    expect(written.filter((kind) => !mixed.has(kind))).toEqual([]);
  });

  test("every slot and alternative is filled", () => {
    for (const { text } of rows) {
      expect(text).not.toMatch(/\{[a-z]+\}/iu);
    }
  });
});
