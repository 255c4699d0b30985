import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { intentsSchema, scenariosSchema } from "../../pack/schema.ts";
import { normalise } from "../../text/normalise.ts";
import { createUrgencyCheck } from "./urgency-check.ts";

const intents = intentsSchema.parse({
  intents: ["hours", "place", "book"].map((id) => ({
    id,
    examples: ["one", "two", "three"],
    answer: "Yes.",
  })),
  urgency: [
    { id: "breathing", phrases: ["can't breathe", "cannot breathe"], say: "Call 911.", target: "desk" },
    { id: "bleeding", phrases: ["bleeding won't stop", "bleeding a lot"], say: "Press on it." },
    {
      id: "flood",
      phrases: ["pipe burst", "burst pipe", "flooding"],
      unless: ["not an emergency", "flood insurance"],
      say: "Shut the valve.",
    },
    { id: "fire", phrases: ["fire"], unless: ["fire alarm test"], say: "Get out." },
  ],
  human: { phrases: ["speak to a person", "real person", "operator"] },
});
const scenarios = scenariosSchema.parse({
  scenarios: [
    {
      id: "tooth",
      scenario: "Tooth out",
      goal: "Milk",
      when: { phrases: ["tooth got knocked out"] },
      must_never: [],
    },
  ],
});
const check = createUrgencyCheck(intents, scenarios);
const hear = (text: string) => check.run({ normal: normalise(text), source: "caller", history: [] });

describe("urgency", () => {
  it.each([
    ["help, I can't breathe", "urgency/breathing"],
    ["my pipe has just burst", "urgency/flood"],
    ["the kitchen is flooding", "urgency/flood"],
    ["the bleeding won't stop", "urgency/bleeding"],
    ["FIRE!", "urgency/fire"],
    ["f i r e in the house", "urgency/fire"],
    ["we have no water the pipe burst", "urgency/flood"],
    ["it has not stopped flooding", "urgency/flood"],
    ["there is no doubt this is a fire", "urgency/fire"],
    ["I don't know if it's a fire", "urgency/fire"],
    ["not only flooding but sparks", "urgency/flood"],
  ])("is heard in %j", (text, rule) => {
    expect(hear(text).urgency?.rule).toBe(rule);
  });

  it.each([
    "there is no fire",
    "nothing is flooding",
    "I don't think there is a fire",
    "it stopped flooding",
    "there isn't any flooding",
    "it's not an emergency but a pipe burst last year",
    "do you take flood insurance, we had flooding",
    "we have a fire alarm test today",
    "I want to book a cleaning",
    "I fired my last plumber's cousin",
  ])("is not heard in %j", (text) => {
    expect(hear(text).urgency).toBeUndefined();
  });

  it("shows the evidence in the caller's own words", () => {
    const text = "Um, my pipe has just burst!";
    const [finding] = hear(text).findings;
    expect(text.slice(finding!.start, finding!.end)).toBe("pipe has just burst");
  });
});

describe("a wish for a person", () => {
  it("is heard, and not where it is denied", () => {
    expect(hear("can I speak to a real person please").human).toBe(true);
    expect(hear("I don't need an operator").human).toBe(false);
    expect(hear("I want a cleaning").human).toBe(false);
    expect(hear("are you a real person").human).toBe(false);
    expect(hear("is this a real person").human).toBe(false);
  });
});

it("names the scenarios that were touched", () => {
  expect(hear("my tooth got knocked out").scenarios).toEqual(["tooth"]);
});

it("takes any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      for (const finding of hear(text).findings) expect(finding.end).toBeLessThanOrEqual(text.length);
    }),
  );
});
