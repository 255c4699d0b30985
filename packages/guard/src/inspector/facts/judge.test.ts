import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalise } from "../../text/normalise.ts";
import { findValues } from "../values.ts";
import { readClaims } from "./claims.ts";
import { compareHours } from "./compare-hours.ts";
import { factsOf } from "./fact-sheet.ts";
import { judgeClaim } from "./judge.ts";

/** What the passage says of each claim of a sentence; "hours" where its timetable says otherwise. */
function judge(passage: string, sentence: string): readonly string[] {
  const normal = normalise(sentence);
  const sheets = [factsOf(passage)];
  return readClaims(normal, findValues(normal.text)).map((claim) => {
    const hours = compareHours(claim, sheets);
    if (hours !== "unknown") return hours === "same" ? "supported" : "hours";
    const judged = judgeClaim(claim, sheets);
    return judged.says === "contradicted" ? judged.why : judged.says;
  });
}

const PLANS =
  "We accept Blue Shield PPO. We do not accept Blue Shield HMO. For any other plan our billing team has to verify it.";
const PRICES =
  "An oil change costs from $59. Rooms start at $129 in winter and $169 in summer. Brake pads range from $180 to $260 per axle. Parking is free for guests.";
const RULES =
  "A deposit of $75 is due before any surgery, and it is not refundable. Dogs are welcome for $15 a night, but not in the breakfast room. Please cancel at least 48 hours ahead. Two rooms are wheelchair accessible.";
const HOURS = `# Opening hours
- Monday to Thursday: 9 AM to 6 PM
- Friday: 9 AM to 4 PM
- Saturday: 10 AM to 1 PM
- Closed on Sunday
`;
const TEAM = "Dr. Elena Reyes treats cats. Dr. Samuel Okafor treats birds. He works on Thursdays.";

describe("a claim", () => {
  it.each([
    ["has the passage's polarity", PLANS, "We do take Blue Shield PPO."],
    ["denies what the passage denies", PLANS, "Unfortunately we don't accept Blue Shield HMO."],
    ["names a price with what it is for", PRICES, "In summer, rooms start at $169."],
    ["says in other words that nothing is charged", PRICES, "Guests don't have to pay for parking."],
    ["counts days where the passage counts hours", RULES, "Please cancel two days ahead."],
    ["denies one clause of two", RULES, "The surgery deposit isn't refundable."],
    ["takes a day out of a range", HOURS, "We're open until six on Wednesdays."],
    ["says the weekend's other half", HOURS, "On Saturdays you can come between ten and one."],
    ["names a person by surname", TEAM, "Dr. Okafor treats birds."],
  ])("is supported where it %s", (_name, passage, sentence) => {
    expect(judge(passage, sentence).every((said) => said === "supported")).toBe(true);
  });

  it.each([
    [
      "accepts what the passage refuses, whatever words they share",
      PLANS,
      "We accept Blue Shield HMO.",
      "denied",
    ],
    ["refuses what the passage accepts", PLANS, "We do not accept Blue Shield PPO.", "denied"],
    ["gives one thing the price of another", PRICES, "An oil change costs from $129.", "price"],
    ["gives summer the price of winter", PRICES, "In summer rooms start at $129.", "price"],
    ["quotes the upper end of a range as the price", PRICES, "Brake pads start at $260.", "price"],
    [
      "changes what the price is for",
      PRICES,
      "Brake pads range from $180 to $260 for the whole car.",
      "price",
    ],
    ["calls free what costs something", PRICES, "An oil change is free.", "free"],
    ["charges for what is free", PRICES, "Guests pay for parking.", "free"],
    ["changes a number", RULES, "Please cancel at least 24 hours ahead.", "quantity"],
    ["drops a clause's denial", RULES, "The surgery deposit is refundable.", "denied"],
    ["drops an exception", RULES, "Dogs are welcome in the breakfast room.", "denied"],
    ["says of all what is said of some", RULES, "All rooms are wheelchair accessible.", "overclaim"],
    ["moves a closing hour", HOURS, "On Fridays we're open until six.", "hours"],
    ["opens a closed day", HOURS, "We're open on Sunday mornings.", "hours"],
    ["is open round the clock", HOURS, "We're open 24/7.", "hours"],
    ["gives one person the work of another", TEAM, "Dr. Reyes treats birds.", "person"],
  ])("is contradicted where it %s", (_name, passage, sentence, why) => {
    expect(judge(passage, sentence)).toContain(why);
  });

  it("is unsupported where the passage speaks of nothing like it", () => {
    expect(judge(PLANS, "We sell toothbrushes.")).toEqual(["unsupported"]);
  });

  it("reads a list under a heading that denies as denied", () => {
    const passage = "# What we do not repair\n- Scooters\n- Motorcycles";
    expect(judge(passage, "We repair scooters.")).toEqual(["denied"]);
    expect(judge(passage, "Sorry, we don't repair scooters.")).toContain("supported");
  });

  it("finds a table's cells by row and column", () => {
    const passage =
      "| Bike | Per hour | Per day |\n| --- | --- | --- |\n| City bike | $9 | $32 |\n| Cargo bike | $19 | $68 |";
    expect(judge(passage, "A cargo bike is $68 a day.")).toEqual(["supported"]);
    expect(judge(passage, "A cargo bike is $68 an hour.")).toEqual(["price"]);
    expect(judge(passage, "A cargo bike is $32 a day.")).toEqual(["price"]);
  });
});

const name = fc.stringMatching(/^[bdfgkz][aeiou][nrlt][dkmz][aeiou]x$/);

describe("for any knowledge base", () => {
  it("a plan is accepted or refused as its sentence says, and the other way round is a contradiction", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 2, maxLength: 6 }),
        fc.array(fc.boolean()),
        (names, flags) => {
          const accepted = (index: number) => flags[index] === true;
          const say = (yes: boolean, plan: string) =>
            yes ? `We accept ${plan}.` : `We do not accept ${plan}.`;
          const passage = names.map((plan, index) => say(accepted(index), plan)).join(" ");
          for (const [index, plan] of names.entries()) {
            expect(judge(passage, say(accepted(index), plan))).toEqual(["supported"]);
            expect(judge(passage, say(!accepted(index), plan))).toEqual(["denied"]);
          }
        },
      ),
    );
  });

  it("a price belongs to its own thing alone", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(name, fc.integer({ min: 3, max: 9_999 })), {
          minLength: 2,
          maxLength: 6,
          comparator: (one, other) => one[0] === other[0] || one[1] === other[1],
        }),
        (list) => {
          const say = (thing: string, price: number) => `A ${thing} starts at $${price}.`;
          const passage = list.map(([thing, price]) => say(thing, price)).join(" ");
          for (const [thing, price] of list)
            for (const [, other] of list)
              expect(judge(passage, say(thing, other))).toEqual([other === price ? "supported" : "price"]);
        },
      ),
    );
  });

  it("it is open on the days of its range and on no other", () => {
    const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 6 }), (from, more) => {
        const to = Math.min(6, from + more);
        const passage = `We are open ${days[from]} to ${days[to]}, 9 AM to 5 PM.`;
        for (const [index, day] of days.entries()) {
          const open = index >= from && index <= to;
          expect(judge(passage, `We're open on ${day}s.`)).toEqual([open ? "supported" : "hours"]);
          expect(judge(passage, `We are closed on ${day}s.`)).toEqual([open ? "hours" : "supported"]);
        }
      }),
    );
  });

  it("reading never throws, and takes time that grows with the text only", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 200 }),
        fc.string({ maxLength: 80 }),
        (passage, text) => {
          judge(passage, text);
        },
      ),
    );
    for (const hostile of [
      "not ",
      "and we ",
      "free of ",
      "Monday to ",
      "5 to ",
      "$5, ",
      "Al Bo ",
      "to a ",
      "if, ",
    ]) {
      const started = performance.now();
      judge(hostile.repeat(100), hostile.repeat(150));
      expect(performance.now() - started, hostile).toBeLessThan(500);
    }
  });
});
