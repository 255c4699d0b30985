import { parseArg, toEpoch } from "@callward/guard";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createForm, type Form } from "./form.ts";
import { smallPack } from "./small-pack.ts";

/** A Saturday. */
const NOW = toEpoch("2026-11-21T10:00", "America/Los_Angeles");
const NONE: ReadonlySet<string> = new Set();

function formFor(id: string, now = NOW): Form {
  const action = smallPack.actions.actions.find((one) => one.id === id);
  if (action === undefined) throw new Error(id);
  return createForm(action, { pack: smallPack, now: () => now });
}

/** A form whose next question is about this argument. */
function asking(arg: string, id = "book"): Form {
  const form = formFor(id);
  const values = {
    name: "Bo Li",
    phone: "6195550199",
    date: "2026-11-23",
    time: "09:00",
    reason: "x",
    visit: "Cleaning",
    people: 2,
  };
  form.set(Object.fromEntries(Object.entries(values).filter(([name]) => name !== arg)));
  expect(form.next()?.arg).toBe(arg);
  return form;
}

describe("a booking without a model", () => {
  it("takes all that the first words say, and asks for the rest in the pack's order", () => {
    const form = formFor("book");
    expect(form.hear("book a cleaning for Ana Lopez next Tuesday at 2 pm").filled.toSorted()).toEqual([
      "date",
      "name",
      "time",
    ]);
    expect(form.args).toEqual({ name: "Ana Lopez", date: "2026-11-24", time: "14:00" });
    expect(form.next()).toEqual({ arg: "phone", ask: "What number can we reach you at?" });
    form.hear("six one nine five five five oh one double zero");
    expect(form.next()?.arg).toBe("reason");
    expect(form.done).toBe(false);
    form.hear("it began on Monday at three");
    expect(form.done).toBe(true);
    expect(form.args).toEqual({
      name: "Ana Lopez",
      phone: "6195550100",
      date: "2026-11-24",
      time: "14:00",
      reason: "it began on Monday at three",
    });
  });
});

describe("a day", () => {
  it.each([
    ["next Tuesday at two thirty pm", "2026-11-24", "14:30"],
    ["the 3rd of March", "2027-03-03", undefined],
    ["tomorrow morning at nine", "2026-11-22", "09:00"],
    ["the day after tomorrow at noon", "2026-11-23", "12:00"],
    ["a week from Monday", "2026-11-30", undefined],
    ["the fifteenth", "2026-12-15", undefined],
    ["Monday the twenty third at two", "2026-11-23", "14:00"],
    ["Tuesday, no, Wednesday at half past two", "2026-11-25", "14:30"],
    ["I can't do Monday but Tuesday at ten works", "2026-11-24", "10:00"],
    ["two pm on the second of December", "2026-12-02", "14:00"],
    ["Wednesday at quarter to four", "2026-11-25", "15:45"],
    ["ten thirty on the twenty fourth", "2026-11-24", "10:30"],
  ])("is read from %j", (words, date, time) => {
    const form = formFor("book");
    form.hear(words);
    expect([form.args.date, form.args.time]).toEqual([date, time]);
  });

  it.each([
    "I have had this pain for three days",
    "it has hurt since Monday",
    "my tooth broke yesterday",
    "not Tuesday",
    "sometime next week",
    "Monday the twenty fourth",
    "the thirty second",
    "one second please",
  ])("is not read from %j", (words) => {
    const form = formFor("book");
    form.hear(words);
    expect(form.args).toEqual({});
  });

  it("is the business's own, not the server's", () => {
    // 11 PM on Saturday in Los Angeles is Sunday in Greenwich.
    const form = formFor("book", toEpoch("2026-11-21T23:00", "America/Los_Angeles"));
    form.hear("tomorrow at nine am");
    expect(form.args.date).toBe("2026-11-22");
  });

  it("to move something to is not the day that it is on", () => {
    for (const words of [
      "move my appointment from Monday to Wednesday at 3",
      "my visit is on Tuesday at 9, change it to Wednesday at 3",
    ]) {
      const form = formFor("move");
      form.hear(words);
      expect([form.args.date, form.args.time]).toEqual(["2026-11-25", "15:00"]);
    }
    const form = formFor("move");
    form.hear("I need to reschedule my appointment on Monday");
    expect(form.args).toEqual({});
  });
});

describe("a time", () => {
  it.each([
    ["at three", "15:00"],
    ["ten", "10:00"],
    ["two thirty", "14:30"],
    ["three pm", "15:00"],
    ["maybe eleven please", "11:00"],
    ["noon", "12:00"],
    ["at 14:30", "14:30"],
    ["five thirty in the evening", "17:30"],
    ["in the morning", "08:00"],
    ["afternoon", "13:00"],
    ["any time", "08:00"],
  ])("asked for is read from %j", (words, time) => {
    const form = asking("time");
    expect(form.hear(words).filled).toEqual(["time"]);
    expect(form.args.time).toBe(time);
  });

  it.each([
    "I live at 12 Oak Street",
    "at twelve hundred Oak Street",
    "I have two kids",
    "ten",
    "two thirty",
  ])("that was not asked for is not read from %j", (words) => {
    const form = formFor("book");
    form.hear(words);
    expect(form.args.time).toBeUndefined();
  });
});

describe("a name", () => {
  it.each([
    ["my name is Ana Lopez", "Ana Lopez"],
    ["ana lopez please", "Ana Lopez"],
    ["it's spelled L O P E Z", "Lopez"],
    ["Ana Lopes, that's L O P E Z", "Ana Lopez"],
    ["B as in boy, O, B", "Bob"],
    ["last name Smith first name Bob", "Bob Smith"],
    ["it's for my daughter Emma Stone", "Emma Stone"],
    ["this is Maria calling", "Maria"],
    ["Can Yılmaz", "Can Yılmaz"],
    ["My name's José García-Márquez", "José García-Márquez"],
    ["李小龙", "李小龙"],
  ])("is read from %j", (words, name) => {
    const form = asking("name");
    form.hear(words);
    expect(form.args.name).toBe(name);
  });

  it.each([
    "ten",
    "yes",
    "Two thirty",
    "I am in pain",
    "What do you mean",
    "Tuesday",
    "[FILTERED]",
    "hello?",
  ])("is not read from %j, which is a problem", (words) => {
    const form = asking("name");
    expect(form.hear(words)).toEqual({ filled: [], problem: { arg: "name", code: "args/invalid" } });
    expect(form.args.name).toBeUndefined();
  });

  it("given before can be spelled afterwards", () => {
    const form = asking("phone");
    form.set({ name: "Ana Lopes" });
    form.hear("and Lopez is spelled L O P E Z");
    expect(form.args.name).toBe("Ana Lopez");
  });
});

describe("a phone number", () => {
  it.each([
    ["six one nine five five five oh one double zero", "6195550100"],
    ["it's (619) 555-0100", "6195550100"],
    ["plus four four two oh seven nine four six oh nine five eight", "+442079460958"],
    ["my social is 123-45-6789", undefined],
    ["my member id is 1234567890", undefined],
    ["five five five", undefined],
  ])("is read from %j as %j, and as nothing else", (words, phone) => {
    const form = asking("phone");
    const before = { ...form.args };
    form.hear(words);
    expect(form.args).toEqual(phone === undefined ? before : { ...before, phone });
  });
});

describe("a choice and a number", () => {
  it.each([
    ["a cleaning", "Cleaning"],
    ["the deep cleaning please", "Deep cleaning"],
    ["my crown needs a repair", "Crown repair"],
    ["a cleaning or a crown repair", undefined],
    ["whatever", undefined],
  ])("%j is %j", (words, visit) => {
    const form = asking("visit", "choose");
    form.hear(words);
    expect(form.args.visit).toBe(visit);
  });

  it("takes a number only where there is one", () => {
    const form = asking("people", "choose");
    expect(form.hear("two or three").problem?.code).toBe("args/invalid");
    form.hear("it's for three of us");
    expect(form.args.people).toBe(3);
  });
});

describe("leaving", () => {
  it.each([
    "never mind",
    "forget it",
    "stop",
    "Oh, just stop, please",
    "I changed my mind",
    "I'll call back later",
  ])("is heard in %j", (words) => {
    const form = asking("name");
    form.hear(words);
    expect(form.abandoned).toBe(true);
  });

  it("is not heard in free text that says more, nor in a correction", () => {
    for (const words of ["please make it stop hurting", "tell him I changed my mind about the crown"]) {
      const form = asking("reason");
      form.hear(words);
      expect([form.abandoned, form.args.reason]).toEqual([false, words]);
    }
    const form = asking("phone");
    form.hear("never mind that, make it Wednesday");
    expect([form.abandoned, form.args.date]).toEqual([false, "2026-11-25"]);
  });
});

describe("a slot that cannot be had", () => {
  function refused(taken: readonly string[]): Form {
    const form = asking("time");
    form.hear("ten");
    form.clear(["date", "time"]);
    expect(form.alternatives(new Set(taken))).toEqual([
      "Monday, November 23 at 9:30 AM",
      "Monday, November 23 at 10:30 AM",
    ]);
    form.next();
    return form;
  }

  it.each([
    ["the first one", "09:30"],
    ["the second", "10:30"],
    ["ten thirty", "10:30"],
    ["Monday at nine thirty", "09:30"],
    ["how about eleven", "11:00"],
  ])("is replaced by an offered one or another hour: %j", (words, time) => {
    const form = refused(["2026-11-23T10:00"]);
    form.hear(words);
    expect([form.args.date, form.args.time]).toEqual(["2026-11-23", time]);
  });

  it("is not replaced by a yes that leaves two open, and another day is another wish", () => {
    const form = refused(["2026-11-23T10:00"]);
    expect(form.hear("yes").filled).toEqual([]);
    form.hear("Wednesday");
    expect([form.args.date, form.args.time]).toEqual(["2026-11-25", undefined]);
  });

  it("on a holiday is offered on the next open day", () => {
    const form = formFor("book");
    form.hear("November 26th at ten am");
    expect(form.alternatives(NONE)).toEqual([
      "Friday, November 27 at 8 AM",
      "Friday, November 27 at 8:30 AM",
    ]);
  });
});

describe("whatever is said", () => {
  const phrase = fc.constantFrom(
    ..."at on the to from next monday 3rd 230 2:30 pm noon first half past L O P E Z my name is for Ana . , - never mind spelled 619 555 0100 in weeks".split(
      " ",
    ),
  );
  const words = fc.oneof(
    fc.string({ unit: "binary", maxLength: 400 }),
    fc.array(phrase, { maxLength: 80 }).map((parts) => parts.join(" ")),
  );

  it("only values of the argument's type are kept, and nothing throws", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("book", "move", "choose"),
        fc.array(words, { maxLength: 4 }),
        (id, said) => {
          const form = formFor(id);
          for (const text of said) {
            form.hear(text);
            form.next();
          }
          for (const [name, value] of Object.entries(form.args)) {
            const config = form.action.args[name];
            expect(config && parseArg(value, config)).toBe(value);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it("takes no longer when it is long", () => {
    for (const piece of ["1 ", "a b c ", "monday ", "at 2 ", "0", "no ", "um, ", "name is ", "L-", "'"]) {
      const form = asking("name");
      const started = performance.now();
      form.hear(piece.repeat(20_000));
      // Generous for a busy machine; without the caps these take minutes.
      expect(performance.now() - started).toBeLessThan(500);
    }
  });

  it("proposed values of the wrong type, or of no argument, are not kept", () => {
    const form = formFor("book");
    form.set(JSON.parse('{"__proto__": {"name": "x"}, "constructor": "x", "date": "soon", "time": "2 pm"}'));
    expect(form.args).toEqual({ time: "14:00" });
  });
});
