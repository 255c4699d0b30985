import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PII_TYPES } from "./pii-types.ts";
import { redact } from "./redact.ts";

const types = (text: string) => redact(text).spans.map((span) => span.type);

describe("redact", () => {
  it.each([
    ["My card is 4111 1111 1111 1111", "My card is [REDACTED_CREDIT_CARD]"],
    ["four one one one one one one one one one one one one one one one", "[REDACTED_CREDIT_CARD]"],
    ["it is 4111, 1111, 1111, 1111 thanks", "it is [REDACTED_CREDIT_CARD] thanks"],
    ["the last four of my card are 4 2 4 2", "the last four of my card are [REDACTED_CREDIT_CARD]"],
    ["security code 123", "security code [REDACTED_CVV]"],
    ["call me on five five five oh one four three seven two one", "call me on [REDACTED_PHONE]"],
    ["it's 1-800-555-0199 ext 12", "it's [REDACTED_PHONE]"],
    ["They answer at 01.84.17.61.18 all day", "They answer at [REDACTED_PHONE] all day"],
    ["555-0142 is my number", "[REDACTED_PHONE] is my number"],
    ["write to john dot smith at gmail dot com please", "write to [REDACTED_EMAIL] please"],
    ["send it to ana@mail dot com please", "send it to [REDACTED_EMAIL] please"],
    ["a.b+c@example.org is mine", "[REDACTED_EMAIL] is mine"],
    ["see https://example.com/a?b=c now", "see [REDACTED_URL] now"],
    ["my social is 078-05-1120", "my social is [REDACTED_SSN]"],
    [
      "social security number is oh seven eight oh five one one two oh",
      "social security number is [REDACTED_SSN]",
    ],
    ["I was born on March 3rd 1985", "I was born on [REDACTED_DOB]"],
    ["date of birth the 3rd of the 7th 1989", "date of birth [REDACTED_DOB]"],
    ["oh five oh one nineteen eighty", "[REDACTED_DOB]"],
    ["19th of September 2020", "[REDACTED_DOB]"],
    ["I'm 93 years old", "I'm [REDACTED_AGE] years old"],
    ["my name is teresa whitfield", "my name is [REDACTED_PERSON]"],
    ["my name is T E R E S A", "my name is [REDACTED_PERSON]"],
    ["my name is will", "my name is [REDACTED_PERSON]"],
    ["the last four are nine nine oh two", "the last four are [REDACTED_ACCOUNT]"],
    ["my member id is d as in dog four four um two oh nine", "my member id is [REDACTED_MEDICAL_ID]"],
    ["the security code is nine for six", "the security code is [REDACTED_CVV]"],
    ["it's oh two oh for nine four six double oh one eight", "it's [REDACTED_PHONE]"],
    ["my ip is one nine two dot one six eight dot one dot one", "my ip is [REDACTED_IP]"],
    ["our VAT number is GB 123 4567 82", "our VAT number is [REDACTED_OTHER]"],
    ["born the nineteenth of the first nineteen ninety five", "born [REDACTED_DOB]"],
    [
      "Ana Ruiz\n12 Oak Street\nAustin TX 78701\n512-555-0142",
      "[REDACTED_PERSON]\n[REDACTED_ADDRESS]\n[REDACTED_PHONE]",
    ],
    ["This is Teresa Whitfield calling", "This is [REDACTED_PERSON] calling"],
    ["this is maria gonzalez speaking", "this is [REDACTED_PERSON] speaking"],
    ["Teresa Whitfield", "[REDACTED_PERSON]"],
    ["I see Dr. O'Brien-Smith", "I see Dr. [REDACTED_PERSON]"],
    ["book it for Maria's son", "book it for [REDACTED_PERSON]'s son"],
    ["I live at 12 Oak Street, Austin, TX 78701, thanks", "I live at [REDACTED_ADDRESS], thanks"],
    ["i live at 12 oak street in austin texas 78701", "i live at [REDACTED_ADDRESS]"],
    ["send it to P.O. Box 123", "send it to [REDACTED_ADDRESS]"],
    ["IBAN DE89 3704 0044 0532 0130 00", "IBAN [REDACTED_IBAN]"],
    ["the transfer from GB82WEST12345698765432 to my bank", "the transfer from [REDACTED_IBAN] to my bank"],
    ["from 192.168.10.4", "from [REDACTED_IP]"],
    ["the postcode is SW1A 1AA", "the postcode is [REDACTED_POSTCODE]"],
    ["A B one two C D", "[REDACTED_POSTCODE]"],
    ["t for Tommy Q for Queen 6 r for Roger 4 S L", "[REDACTED_POSTCODE]"],
    ["Kilo Tango 9 3 Golf X-ray", "[REDACTED_POSTCODE]"],
    ["my member id is XQP123456789", "my member id is [REDACTED_MEDICAL_ID]"],
    ["my policy number is A B one two three four C D", "my policy number is [REDACTED_ACCOUNT]"],
    ["my driver's license number is 2270-66-1551", "my driver's license number is [REDACTED_DRIVER_LICENSE]"],
    ["passport number is X1234567", "passport number is [REDACTED_PASSPORT]"],
    ["my pin is one two three four", "my pin is [REDACTED_PASSWORD]"],
    ["my pin could be 7402 or 9503", "my pin could be [REDACTED_PASSWORD] or [REDACTED_PASSWORD]"],
    ["my password is hunter2!", "my password is [REDACTED_PASSWORD]!"],
    ["my mother's maiden name is cooper", "my mother's maiden name is [REDACTED_PASSWORD]"],
  ])("%j becomes %j", (text, expected) => {
    expect(redact(text).redacted).toBe(expected);
  });

  it.each([
    "We are open Monday to Friday from 8 AM to 5 PM",
    "A cleaning starts at $120 and a crown is between $1,100 and $1,600",
    "Can I come on March 3rd at two thirty pm",
    "Can I come on March 3rd 2027 at half past two",
    "I'm calling about a cleaning next Tuesday at 10:30",
    "There are 12 people in 3 rooms, it takes 45 minutes",
    "I forgot my password for the portal",
    "my pin is not working, can I get a new pin number",
    "I'm sorry, I'm late",
    "Press 1 to confirm",
    "We close at 2 10 p.m. on the 24th",
    "The plan runs 2026-2027 and covers 80 percent",
    "I am looking for a dentist in San Jose",
    "There are 4 good places with 2 bedrooms and 1 bath on the court",
    "it sold one million copies",
    "Thank You",
    "Monday Morning",
    "my name is on the list",
    "my name is will be on it",
    "your appointment is on the fifth of january two thousand twenty seven at ten",
    "from 5000 to 10000 people",
    "it's eighty seven degrees outside",
    "the b 374 printer takes the x 105 cartridge",
    "three a m or six p m",
    "a room at the Allen Hotel",
    "it has a 4.5 rating",
    "the dr appointment at 2",
    "this is great, call me back",
  ])("leaves %j alone", (text) => {
    expect(redact(text)).toMatchObject({ redacted: text, restricted: false, discard: false, spans: [] });
  });

  it("finds repeated data each time, named or not", () => {
    expect(types("a@b.example and c@d.example")).toEqual(["EMAIL", "EMAIL"]);
    expect(types("my account is 88120 yes 88120")).toEqual(["ACCOUNT", "ACCOUNT"]);
    expect(types("my name is Teresa Whitfield, that is Whitfield with two ts")).toEqual(["PERSON", "PERSON"]);
  });

  it("makes one span of overlapping data", () => {
    expect(types("my email is user 4111111111111111@mail.example")).toEqual(["EMAIL"]);
  });

  it("does not take the word REDACTED for a label of its own", () => {
    expect(types("REDACTED_ 4111 1111 1111 1111")).toEqual(["CREDIT_CARD"]);
    expect(types("[REDACTED_PHONE] 4111 1111 1111 1111")).toEqual(["CREDIT_CARD"]);
    expect(types("[REDACTED_4111 1111 1111 1111]")).toEqual(["CREDIT_CARD"]);
  });

  it.each([
    "card 4111 1111 1111 1111 cvv 123",
    "my password is hunter22",
    "pin 1234",
    "4111 1111 1111 1111",
    "078-05-1120",
  ])("discards %j", (text) => {
    expect(redact(text).discard).toBe(true);
  });

  it.each(["card 4111 1111 1111 1111", "my name is Ana", "555-0142", ""])("keeps %j, redacted", (text) => {
    expect(redact(text).discard).toBe(false);
  });
});

describe("for any text", () => {
  const values = fc.constantFrom(
    "4111 1111 1111 1111",
    "5550142",
    "555-0142",
    "a@b.example",
    "Ana",
    "Teresa",
    "1985",
    "12 Oak Street",
    "1234",
    "x1y2z3",
    "SW1A 1AA",
    "A B 1 2",
    "078-05-1120",
    "DE89 3704 0044 0532 0130 00",
    "five",
    "oh",
    "double",
    "T for Tommy",
  );
  const words = fc.constantFrom(
    "my",
    "name",
    "is",
    "card",
    "born",
    "pin",
    "cvv",
    "password",
    "Dr.",
    "live at",
    "account number",
    "call",
    "and",
    "san",
    ",",
    ".",
    "\n",
    "\u200b",
    "é",
    "[REDACTED_PHONE]",
    "REDACTED_",
  );
  const turn = fc.array(fc.oneof(values, words), { maxLength: 14 }).map((list) => list.join(" "));
  const text = fc.oneof(fc.string({ unit: "binary", maxLength: 60 }), fc.string({ unit: "grapheme" }), turn);

  it("spans are sorted, apart, inside the text, and typed", () => {
    fc.assert(
      fc.property(text, (input) => {
        let last = 0;
        for (const span of redact(input).spans) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(input.length);
          expect(PII_TYPES).toContain(span.type);
          last = span.end;
        }
      }),
      { numRuns: 600 },
    );
  });

  it("the redacted text is the text with each span replaced by its label", () => {
    fc.assert(
      fc.property(text, (input) => {
        const { redacted, spans } = redact(input);
        const expected = spans.reduceRight(
          (rest, span) => `${rest.slice(0, span.start)}[REDACTED_${span.type}]${rest.slice(span.end)}`,
          input,
        );
        expect(redacted).toBe(expected);
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

  it("redacting what was redacted finds nothing", () => {
    fc.assert(
      fc.property(text, (input) => {
        const { redacted } = redact(input);
        expect(redact(redacted)).toMatchObject({ redacted, spans: [] });
      }),
      { numRuns: 1_500 },
    );
  });

  it("no card, account or phone number that was found is left anywhere", () => {
    fc.assert(
      fc.property(turn, (input) => {
        const { redacted, spans } = redact(input);
        for (const span of spans) {
          const found = input.slice(span.start, span.end);
          if (["CREDIT_CARD", "SSN", "PHONE", "ACCOUNT"].includes(span.type))
            expect(redacted).not.toContain(found);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("a secret discards the text whatever stands around it", () => {
    fc.assert(
      fc.property(turn, turn, (before, after) => {
        expect(redact(`${before}. my pin is 4321. ${after}`).discard).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
