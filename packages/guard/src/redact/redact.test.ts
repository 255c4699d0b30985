import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { redact } from "./redact.ts";

const types = (text: string) => redact(text).spans.map((span) => span.type);

describe("redact", () => {
  it.each([
    ["My card is 4111 1111 1111 1111", "My card is [REDACTED_CREDIT_CARD]"],
    ["four one one one one one one one one one one one one one one one", "[REDACTED_CREDIT_CARD]"],
    ["call me on five five five oh one four three seven two one", "call me on [REDACTED_PHONE]"],
    ["write to john dot smith at gmail dot com please", "write to [REDACTED_EMAIL] please"],
    ["a.b+c@example.org is mine", "[REDACTED_EMAIL] is mine"],
    ["my social is 078-05-1120", "my social is [REDACTED_SSN]"],
    ["I was born on March 3rd 1985", "I was born on [REDACTED_DOB]"],
    ["my name is teresa whitfield", "my name is [REDACTED_PERSON]"],
    ["This is Teresa Whitfield calling", "This is [REDACTED_PERSON] calling"],
    ["I live at 12 Oak Street", "I live at [REDACTED_ADDRESS]"],
    ["IBAN DE89 3704 0044 0532 0130 00", "IBAN [REDACTED_IBAN]"],
    ["from 192.168.10.4", "from [REDACTED_IP]"],
    ["the postcode is SW1A 1AA", "the postcode is [REDACTED_POSTCODE]"],
    ["my member id is XQP123456789", "my member id is [REDACTED_MEDICAL_ID]"],
  ])("%j becomes %j", (text, expected) => {
    expect(redact(text).redacted).toBe(expected);
  });

  it.each([
    "We are open Monday to Friday from 8 AM to 5 PM",
    "A cleaning starts at $120 and a crown is between $1,100 and $1,600",
    "Can I come on March 3rd at two thirty pm",
    "I'm calling about a cleaning next Tuesday at 10:30",
    "There are 12 people in 3 rooms, it takes 45 minutes",
    "I forgot my password for the portal",
    "I'm sorry, I'm late",
    "Press 1 to confirm",
  ])("leaves %j alone", (text) => {
    expect(redact(text)).toMatchObject({ redacted: text, restricted: false, discard: false });
  });

  it("finds repeated data each time", () => {
    expect(types("a@b.example and c@d.example")).toEqual(["EMAIL", "EMAIL"]);
  });

  it("discards what must not be kept even redacted", () => {
    expect(redact("card 4111 1111 1111 1111 security code 123").discard).toBe(true);
    expect(redact("my password is hunter22").discard).toBe(true);
    expect(redact("card 4111 1111 1111 1111").discard).toBe(false);
  });

  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc
      .array(
        fc.constantFrom(
          "my",
          "name",
          "is",
          "Ana",
          "card",
          "4111 1111 1111 1111",
          "five",
          "oh",
          "555-0142",
          "a@b.example",
          "born",
          "1985",
          "12 Oak Street",
          "pin",
          "1234",
          "\u200b",
          "password is x1y2z3",
        ),
      )
      .map((words) => words.join(" ")),
  );

  it("gives sorted spans inside the text that do not overlap", () => {
    fc.assert(
      fc.property(text, (input) => {
        let last = 0;
        for (const span of redact(input).spans) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(input.length);
          last = span.end;
        }
      }),
      { numRuns: 400 },
    );
  });

  it("is restricted exactly when something was found, and discards nothing that is not", () => {
    fc.assert(
      fc.property(text, (input) => {
        const { restricted, discard, spans, redacted } = redact(input);
        expect(restricted).toBe(spans.length > 0);
        if (discard) expect(restricted).toBe(true);
        if (!restricted) expect(redacted).toBe(input);
      }),
      { numRuns: 400 },
    );
  });
});
