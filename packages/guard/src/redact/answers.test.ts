import { describe, expect, it } from "vitest";
import { redact } from "./redact.ts";

const redacted = (before: readonly string[], text: string) => redact(text, { before }).redacted;

describe("an answer is what was asked for", () => {
  it.each([
    ["what is your card number?", "four one one one", "[REDACTED_CREDIT_CARD]"],
    ["and the security code on the back", "one two three", "[REDACTED_CVV]"],
    ["please tell me your pin", "oh won four two", "[REDACTED_PASSWORD]"],
    ["can I have your account number", "eight eight one two oh four", "[REDACTED_ACCOUNT]"],
    ["what's the best number to reach you", "555 0142", "[REDACTED_PHONE]"],
    ["the last four of your social?", "9 9 0 2", "[REDACTED_SSN]"],
    ["what's your zip code", "nine oh two one oh", "[REDACTED_POSTCODE]"],
  ])("%j: %j", (question, answer, expected) => {
    expect(redacted([question], answer)).toBe(expected);
  });

  it.each([
    ["what time suits you?", "half past two"],
    ["how many people?", "four"],
    ["what day is best", "the third of march"],
    ["is your phone number still the same?", "yes it is"],
    ["what is your card number?", "I don't have it with me"],
    ["what is your date of birth", "why do you need that"],
  ])("%j leaves %j alone", (question, answer) => {
    expect(redacted([question], answer)).toBe(answer);
  });
});

describe("a number that is read out over several turns", () => {
  const groups = ["4111", "one one one one", "1 1 1 1", "one one one one"];

  it("is redacted in each of them", () => {
    const before = ["go ahead with the long number on the card"];
    for (const group of groups) {
      expect(redacted(before, group)).toBe("[REDACTED_CREDIT_CARD]");
      before.push(group, "mhm");
    }
  });

  it("is not confused with what is said about something else", () => {
    expect(redacted(["what is your card number?", "never mind, when can you come?"], "at two thirty")).toBe(
      "at two thirty",
    );
  });
});

describe("confirmations that are read back", () => {
  it("are redacted like what they repeat", () => {
    expect(
      redacted([], "so that is four one one one, one one one one, one one one one, one one one one?"),
    ).toBe("so that is [REDACTED_CREDIT_CARD]?");
    expect(
      redacted(
        ["my number is 020 7946 0018"],
        "let me read that back: oh two oh, seven nine four six, double oh one eight",
      ),
    ).not.toMatch(/seven nine|oh one/);
  });
});
