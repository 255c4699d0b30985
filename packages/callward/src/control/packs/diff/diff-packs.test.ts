import { join } from "node:path";
import { loadPack, type Pack } from "@callward/guard";
import { readPackFiles } from "@callward/guard/node";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { diffPacks } from "./diff-packs.ts";
import { formatDiff } from "./format-diff.ts";

const EXAMPLES = join(import.meta.dirname, "../../../../../../examples");
const plain = { bold: (text: string) => text, yellow: (text: string) => text };
let dentist: Pack;
let plumber: Pack;

beforeAll(async () => {
  const open = async (name: string) => {
    const loaded = loadPack(await readPackFiles(join(EXAMPLES, name)));
    if (!loaded.ok) throw new Error(`${name} does not load`);
    return loaded.pack;
  };
  [dentist, plumber] = [await open("dentist"), await open("plumber")];
});

type Changed = { -readonly [Key in keyof Pack]: Pack[Key] extends object ? Changed2<Pack[Key]> : Pack[Key] };
type Changed2<T> = { -readonly [Key in keyof T]: T[Key] extends object ? Changed2<T[Key]> : T[Key] };

/** The differences after a change to a copy of the dentist's pack; "!" marks what needs attention. */
function told(change: (pack: Changed) => void): readonly string[] {
  const copy = structuredClone(dentist) as unknown as Changed;
  change(copy);
  return diffPacks(dentist, copy as unknown as Pack).changes.map(({ text, attention }) =>
    attention ? `! ${text}` : text,
  );
}
const byId = <Item extends { id: string }>(list: Item[], id: string): Item =>
  list.find((item) => item.id === id)!;

describe("what an office manager reads", () => {
  it("of opening hours and closed days", () => {
    expect(
      told(({ assistant: { business } }) => {
        business.hours.fri = [];
        business.hours.mon = ["08:00-12:00", "13:00-17:00"];
        business.holidays.push({ date: "2026-12-24", name: "Christmas Eve" });
        business.slot_minutes = 45;
      }),
    ).toEqual([
      "Opening hours on Monday: 08:00–17:00 → 08:00–12:00 and 13:00–17:00",
      "Opening hours on Friday: 08:00–17:00 → closed",
      "New closed day: 2026-12-24 (Christmas Eve)",
      "Length of an appointment in minutes: 30 → 45",
    ]);
  });

  it("of fixed answers", () => {
    expect(
      told(({ intents }) => {
        byId(intents.intents, "parking").answer = ["Parking is behind the building."];
        intents.intents = intents.intents.filter(({ id }) => id !== "languages");
        intents.intents.push({
          id: "pets",
          examples: ["a", "b", "c"],
          answer: ["Please leave pets at home."],
        });
      }),
    ).toEqual([
      "Fixed answer to “parking”: “There is a parking lot behind the building, and patients do not pay for it.” → “Parking is behind the building.”",
      expect.stringMatching(
        /^Fixed answer “languages” is gone; whoever asked hears “Our front desk speaks English/,
      ),
      "New fixed answer “pets”: whoever asks hears “Please leave pets at home.”",
    ]);
  });

  it("of what the assistant may do, with what lets it do more marked", () => {
    expect(
      told(({ actions }) => {
        byId(actions.actions, "give_discount").tier = "medium";
        byId(actions.actions, "book_appointment").tier = "low";
        byId(actions.actions, "cancel_appointment").tier = "blocked";
        actions.actions = actions.actions.filter(({ id }) => id !== "take_message");
      }),
    ).toEqual([
      "! How it may book appointment: the caller must confirm by key → it does so at once",
      "! The assistant may now give discount: the caller must confirm by key",
      expect.stringMatching(/^The assistant may no longer cancel appointment \(before: /),
      expect.stringMatching(/^The assistant may no longer take message \(/),
    ]);
  });

  it("of what it must never say", () => {
    const changes = told(({ inspector, scenarios }) => {
      inspector.banned = inspector.banned.filter(({ id }) => id !== "guarantee");
      inspector.banned.push({
        id: "rush",
        phrases: ["hurry up"],
        unless: [],
        why: "Never rush a patient",
        hand_over: false,
      });
      inspector.advice.medical = false;
      byId(scenarios.scenarios, "pain").must_never = [];
    });
    expect(changes).toContain("The assistant may no longer say “hurry up” (Never rush a patient)");
    expect(changes).toContain("! Medical advice is blocked: yes → no");
    expect(
      changes.filter((text) => text.startsWith("! The assistant may now say what was forbidden")),
    ).toHaveLength(2);
  });

  it("of thresholds, limits, fail modes and the model", () => {
    expect(
      told(({ assistant }) => {
        assistant.thresholds = { faq: 0.7, injection: "permissive" };
        assistant.limits.max_call_minutes = 20;
        assistant.checks.injection.mode = "open";
        assistant.model.provider = "openai";
      }),
    ).toEqual([
      "! A fixed answer is given when it is more than 85 % → 70 % sure of what was asked",
      "! How readily words are taken for an attack: balanced → permissive: the fewest honest callers are taken for attackers, and more attacks pass",
      "! If the check for attacks fails: a person takes over → the call goes on without it",
      "Longest call, in minutes: 10 → 20",
      "! Answers are made of: the business's own sentences only → a model of “openai”",
    ]);
  });

  it("of knowledge: sentences that came and went, and documents that more people may hear", () => {
    expect(
      told(({ knowledge }) => {
        const services = knowledge.find(({ file }) => file.endsWith("services.md"))!;
        const prices = services.passages.find(({ heading }) => heading === "Prices")!;
        prices.sentences = prices.sentences.map((text) => text.replace("$120", "$130"));
        prices.text = prices.sentences.join(" ");
        services.meta.services!.not_offered = services.meta.services!.not_offered.filter(
          (name) => name !== "botox",
        );
        knowledge.find(({ file }) => file.endsWith("staff-notes.md"))!.meta.audience = "public";
      }),
    ).toEqual([
      "! Who may hear knowledge/staff-notes.md: staff → everybody",
      "Services that it must say are not offered; gone: “botox”",
      "Knowledge under “prices”; new: “A cleaning starts at $130 without insurance.”; gone: “A cleaning starts at $120 without insurance.”",
    ]);
  });

  it("of emergencies and people", () => {
    const changes = told(({ intents, assistant }) => {
      intents.urgency = intents.urgency.slice(1);
      assistant.people.targets.billing!.extension = "121";
      assistant.disclosure = "Hello.";
    });
    expect(changes).toContainEqual(expect.stringMatching(/^! No longer an emergency: “/));
    expect(changes).toContain("! Calls for billing ring at another extension: “120” → “121”");
    expect(changes).toContainEqual(
      expect.stringMatching(/^! First words of every call: “Hello, you have .* → “Hello.”$/),
    );
  });

  it("of its own tests, as numbers", () => {
    expect(told(({ tests }) => void tests.must_block.splice(0, 3))).toEqual([
      expect.stringMatching(/^! Its own tests of what must be blocked: 3 gone \(\d+ → \d+\)$/),
    ]);
  });

  it("of nothing, where only the version number is new", () => {
    const next = structuredClone(dentist) as unknown as Changed;
    next.version = next.assistant.version = "1.0.1";
    const diff = diffPacks(dentist, next as unknown as Pack);
    expect(diff.changes).toEqual([]);
    expect(formatDiff(diff, plain)).toBe(
      "dentist 1.0.0 → dentist 1.0.1\nThe same but for the version number.",
    );
  });
});

describe("a comparison", () => {
  it("lays out by area, with the number of changes on top", () => {
    const copy = structuredClone(dentist) as unknown as Changed;
    copy.assistant.business.hours.fri = [];
    byId(copy.actions.actions, "give_discount").tier = "low";
    expect(formatDiff(diffPacks(dentist, copy as unknown as Pack), plain)).toBe(
      [
        "dentist 1.0.0 → dentist 1.0.0  2 changes, 1 to look at closely (!)",
        "Opening hours\n  • Opening hours on Friday: 08:00–17:00 → closed",
        "What it may do\n  ! The assistant may now give discount: it does so at once",
      ].join("\n\n"),
    );
  });

  it("lets nothing in a pack steer the terminal", () => {
    const copy = structuredClone(dentist) as unknown as Changed;
    copy.assistant.business.name = "Evil\u001b]0;pwned\u0007\u202e";
    const text = formatDiff(diffPacks(dentist, copy as unknown as Pack), plain);
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });

  it("of two different businesses says everything in words", () => {
    const { changes } = diffPacks(dentist, plumber);
    expect(changes.length).toBeGreaterThan(50);
    for (const { text } of changes) expect(text).not.toMatch(/undefined|\[object|NaN/);
  });

  it("leaves out nothing: whatever part changes, something is said", () => {
    const leaves: (readonly (string | number)[])[] = [];
    const walk = (value: unknown, path: readonly (string | number)[]): void => {
      if (typeof value !== "object" || value === null) return void leaves.push(path);
      for (const [key, inner] of Object.entries(value))
        walk(inner, [...path, Array.isArray(value) ? Number(key) : key]);
    };
    const { id: _id, version: _version, hash: _hash, ...parts } = dentist;
    walk(parts, []);
    const told = leaves.filter(
      ([first, second, ...rest]) =>
        !(first === "assistant" && second === "version") &&
        !(
          first === "knowledge" &&
          (rest.at(-1) === "text" ||
            (rest.includes("title") && rest[0] === "passages") ||
            rest[2] === "title")
        ),
    );
    fc.assert(
      fc.property(fc.constantFrom(...told), (path) => {
        const copy = structuredClone(dentist) as unknown as Record<string | number, unknown>;
        let holder = copy;
        for (const step of path.slice(0, -1)) holder = holder[step] as typeof holder;
        const last = path.at(-1)!;
        const value = holder[last];
        holder[last] =
          typeof value === "number" ? value + 1 : typeof value === "boolean" ? !value : `${value} changed`;
        const { changes } = diffPacks(dentist, copy as unknown as Pack);
        expect(changes.length, path.join(".")).toBeGreaterThan(0);
        for (const { text } of changes) expect(text).not.toMatch(/undefined|\[object|NaN/);
      }),
      { numRuns: 400 },
    );
  });
});
