import { describe, expect, it } from "vitest";
import { redact } from "../../packages/guard/src/redact/redact.ts";
import { generate } from "./generator.ts";
import { scoreSpoken } from "./scorer.ts";

/**
 * What the redactor must not fall below, on turns that are generated from a seed. Two or three points under what was
 * measured when the floor was set, so that a change of one rule shows and a change of one name does not. Raise them with
 * the redactor; never lower one to make a change pass.
 */
const FLOORS: Readonly<
  Record<string, { readonly recall: number; readonly covered: number; readonly precision: number }>
> = {
  ACCOUNT: { recall: 0.97, covered: 0.98, precision: 0.87 },
  ADDRESS: { recall: 0.96, covered: 0.96, precision: 0.97 },
  CREDIT_CARD: { recall: 0.95, covered: 0.97, precision: 0.95 },
  CVV: { recall: 0.9, covered: 0.93, precision: 0.97 },
  DOB: { recall: 0.94, covered: 0.95, precision: 0.97 },
  DRIVER_LICENSE: { recall: 0.97, covered: 0.98, precision: 0.98 },
  EMAIL: { recall: 0.98, covered: 0.98, precision: 0.98 },
  IBAN: { recall: 0.88, covered: 0.98, precision: 0.98 },
  MEDICAL_ID: { recall: 0.97, covered: 0.98, precision: 0.97 },
  PASSPORT: { recall: 0.97, covered: 0.98, precision: 0.98 },
  PASSWORD: { recall: 0.97, covered: 0.97, precision: 0.98 },
  PERSON: { recall: 0.88, covered: 0.88, precision: 0.9 },
  PHONE: { recall: 0.92, covered: 0.98, precision: 0.95 },
  POSTCODE: { recall: 0.92, covered: 0.92, precision: 0.86 },
  SSN: { recall: 0.97, covered: 0.98, precision: 0.98 },
};
const OVER_REDACTED = 0.012;

describe("spoken personal data, held-out frames", () => {
  const score = scoreSpoken(
    generate(20_260_101, 6_000),
    ({ text, before }) => redact(text, { before }).spans,
  );

  it.each(Object.entries(FLOORS))("%s stays above its floor", (type, floor) => {
    const counts = score.byType.get(type);
    expect(counts?.gold).toBeGreaterThan(100);
    if (counts === undefined) return;
    expect(counts.recalled / counts.gold).toBeGreaterThanOrEqual(floor.recall);
    expect(counts.covered / counts.gold).toBeGreaterThanOrEqual(floor.covered);
    expect(counts.right / counts.predicted).toBeGreaterThanOrEqual(floor.precision);
  });

  it("harmless turns are left alone", () => {
    expect(score.harmless).toBeGreaterThan(1_000);
    expect(score.overRedacted / score.harmless).toBeLessThanOrEqual(OVER_REDACTED);
  });
});
