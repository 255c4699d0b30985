import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDocument, YAMLMap } from "yaml";
import { keypadMenu } from "./keypad-menu.ts";
import { loadPack } from "./load-pack.ts";
import type { Pack, PackFiles } from "./pack.ts";
import type { Problem } from "./problem.ts";
import { sampleFiles } from "./sample-files.ts";

const swap = (from: string, to: string) => (text: string) => {
  expect(text).toContain(from);
  return text.replace(from, () => to);
};

const withMenu =
  (...intents: readonly string[]) =>
  (text: string) =>
    `${text}keypad:\n  menu:\n${intents.map((intent) => `    - { key: "1", say: This, intent: ${intent} }\n`).join("")}`;

/** `file:line:column CODE message`, as one line for each problem. */
const shown = ({ location: { file, line, column }, code, message }: Problem) =>
  `${file}:${line}:${column} ${code} ${message}`;

function problemsOf(files: PackFiles): readonly string[] {
  const result = loadPack(files);
  return result.ok ? [] : result.problems.map(shown);
}

function packOf(files: PackFiles): Pack {
  const result = loadPack(files);
  if (!result.ok) throw new Error(result.problems.map(shown).join("\n"));
  return result.pack;
}

describe("a good pack", () => {
  it("loads without a problem or a warning, is frozen throughout, and bears its hash", () => {
    const result = loadPack(sampleFiles(), { now: Date.UTC(2026, 10, 23) });
    expect(result).toMatchObject({ ok: true, warnings: [] });
    const pack = packOf(sampleFiles());
    expect(pack).toMatchObject({
      id: "harbor",
      version: "1.0.0",
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(() => (pack.intents.intents[0]!.examples as string[]).push("x")).toThrow(TypeError);
    expect(() => (pack.knowledge[0]!.passages as unknown[]).pop()).toThrow(TypeError);
  });

  it("makes passages of its knowledge, and wording variants of a single text", () => {
    const pack = packOf(sampleFiles());
    expect(pack.intents.intents[0]!.answer).toEqual(["We are open on Mondays."]);
    const [passage] = pack.knowledge.find(({ file }) => file === "knowledge/services.md")!.passages;
    expect(passage).toEqual({
      id: "services#cleaning",
      title: "Services",
      heading: "Cleaning",
      text: "A routine cleaning starts at $95.",
      sentences: ["A routine cleaning starts at $95."],
    });
  });

  it("reads out its keypad menu with the key for a person at the end", () => {
    const { assistant } = packOf(sampleFiles({ "assistant.yaml": withMenu("hours") }));
    expect(keypadMenu(assistant)).toBe(
      "You can use the keys of your phone. For This, press 1. For a person, press 0.",
    );
  });

  it("may begin its files with a byte order mark and end lines the Windows way", () => {
    const windows = Object.fromEntries(
      Object.entries(sampleFiles()).map(([file, text]) => [file, `\ufeff${text.replaceAll("\n", "\r\n")}`]),
    );
    expect(packOf(windows).hash).toBe(packOf(sampleFiles()).hash);
  });
});

describe("each mistake is a clear error at its place", () => {
  const cases: readonly (readonly [string, PackFiles, string])[] = [
    [
      "bad YAML",
      sampleFiles({ "inspector.yaml": "banned:\n  - { id: guarantee, why: [ }\n" }),
      "inspector.yaml:2:29 PACK_SYNTAX",
    ],
    [
      "a key given twice",
      sampleFiles({ "assistant.yaml": swap("id: harbor", "id: harbor\nid: other") }),
      "assistant.yaml:3:1 PACK_SYNTAX The file is not valid YAML: Map keys must be unique",
    ],
    [
      "an alias",
      sampleFiles({ "assistant.yaml": swap("deflect: I can", "deflect: &a I can") }),
      "assistant.yaml:20:15 PACK_SYNTAX The file is not valid YAML: anchors and aliases",
    ],
    [
      "a tag",
      sampleFiles({ "assistant.yaml": swap("kind: dentist", "kind: !!js/function x") }),
      "assistant.yaml:6:9 PACK_SYNTAX",
    ],
    [
      "a missing file",
      sampleFiles({ "scenarios.yaml": undefined }),
      "scenarios.yaml:1:1 PACK_MISSING_FILE The pack has no scenarios.yaml.",
    ],
    [
      "a missing knowledge document",
      sampleFiles({ "knowledge/services.md": undefined }),
      "knowledge/services.md:1:1 PACK_MISSING_FILE",
    ],
    [
      "knowledge without front matter",
      sampleFiles({ "knowledge/services.md": "# Cleaning\n" }),
      "knowledge/services.md:1:1 PACK_SYNTAX",
    ],
    [
      "an unknown key, with the nearest known one",
      sampleFiles({ "intents.yaml": swap("    answer: We are", "    anser: We are") }),
      "intents.yaml:4:5 PACK_UNKNOWN_KEY Unknown key `anser`, did you mean `answer`.",
    ],
    [
      "an unknown key in front matter",
      sampleFiles({ "knowledge/services.md": swap("owner: office", "ownr: office") }),
      "knowledge/services.md:4:1 PACK_UNKNOWN_KEY Unknown key `ownr`, did you mean `owner`.",
    ],
    [
      "a wrong type, with what was expected and found",
      sampleFiles({ "assistant.yaml": swap("name: Harbor Dental", "name: 7") }),
      "assistant.yaml:5:9 PACK_INVALID_VALUE `business.name`: expected text, found `7`.",
    ],
    [
      "a value that is missing",
      sampleFiles({ "assistant.yaml": swap("  fault: Let me get a person for you.\n", "") }),
      "assistant.yaml:19:3 PACK_INVALID_VALUE `lines.fault`: it is missing (expected text).",
    ],
    [
      "a wrong choice, with the nearest right one",
      sampleFiles({ "actions.yaml": swap("tier: medium", "tier: medum") }),
      "actions.yaml:4:11 PACK_INVALID_VALUE `actions.0.tier`: expected one of low, medium, high, critical, blocked, found the text `medum`, did you mean `medium`.",
    ],
    [
      "neither form of a choice of forms",
      sampleFiles({ "assistant.yaml": swap("deflect: I can only help with the office.", "deflect: 5") }),
      "assistant.yaml:20:12 PACK_INVALID_VALUE `lines.deflect`: expected text or a list, found `5`.",
    ],
    [
      "a mistake inside the form that was meant",
      sampleFiles({ "assistant.yaml": swap("deflect: I can only help with the office.", "deflect: [a, 5]") }),
      "assistant.yaml:20:16 PACK_INVALID_VALUE `lines.deflect.1`: expected text, found `5`.",
    ],
    [
      "a name that is no id",
      sampleFiles({ "assistant.yaml": swap("    nurse:", "    Nurse Joy:") }),
      "assistant.yaml:17:5 PACK_INVALID_VALUE `people.targets.Nurse Joy`: ids are lower-case",
    ],
    [
      "two ways to serve one intent",
      sampleFiles({ "intents.yaml": swap("    action: book", "    action: book\n    answer: Yes.") }),
      "intents.yaml:8:5 PACK_INVALID_VALUE `intents.2`: give exactly one of `answer`, `action` and `route`.",
    ],
    [
      "a duplicate intent",
      sampleFiles({ "intents.yaml": swap("id: price", "id: hours") }),
      "intents.yaml:5:9 PACK_DUPLICATE intent `hours` is defined twice; it was first defined at intents.yaml:2.",
    ],
    [
      "a menu key given twice",
      sampleFiles({ "assistant.yaml": withMenu("hours", "hours") }),
      "assistant.yaml:37:14 PACK_DUPLICATE menu key `1` is defined twice; it was first defined at assistant.yaml:36.",
    ],
    [
      "a menu key for an intent that a key cannot give",
      sampleFiles({ "assistant.yaml": withMenu("book") }),
      "assistant.yaml:36:38 PACK_INVALID_VALUE `intent`: `book` has no fixed answer and does not go to a person, so a key cannot give it.",
    ],
    [
      "a menu that does not name the key for a person",
      sampleFiles({
        "assistant.yaml": (text) => `${text}keypad: { person: For a person say so. }\n`,
      }),
      "assistant.yaml:34:19 PACK_INVALID_VALUE `keypad.person`: it must name key 0, which reaches a person.",
    ],
    [
      "a transfer target that does not exist",
      sampleFiles({ "intents.yaml": swap("target: nurse", "target: nurs") }),
      "intents.yaml:15:13 PACK_UNKNOWN_REFERENCE transfer target `nurs` does not exist, did you mean `nurse`.",
    ],
    [
      "an action that does not exist",
      sampleFiles({ "intents.yaml": swap("action: book", "action: boook") }),
      "intents.yaml:10:13 PACK_UNKNOWN_REFERENCE action `boook` does not exist, did you mean `book`.",
    ],
    [
      "a scenario for an intent that does not exist",
      sampleFiles({ "scenarios.yaml": swap("intents: [book]", "intents: [bok]") }),
      "scenarios.yaml:5:23 PACK_UNKNOWN_REFERENCE intent `bok` does not exist, did you mean `book`.",
    ],
    [
      "a line with an argument that the action does not have",
      sampleFiles({ "actions.yaml": swap("booked for {date}", "booked for {day}") }),
      "actions.yaml:10:11 PACK_UNKNOWN_REFERENCE argument `day` does not exist, did you mean `date`.",
    ],
    [
      "a required argument that nobody asks for",
      sampleFiles({ "actions.yaml": swap(", ask: Which day?", "") }),
      "actions.yaml:6:13 PACK_INVALID_VALUE `args.date`: a required argument needs `ask`.",
    ],
    [
      "a time zone that does not exist",
      sampleFiles({ "assistant.yaml": swap("America/Los_Angeles", "America/Los_Angels") }),
      "assistant.yaml:7:13 PACK_INVALID_VALUE `business.timezone`: `America/Los_Angels` is not an IANA time zone.",
    ],
    [
      "a holiday that is not in the calendar",
      sampleFiles({ "assistant.yaml": swap("2026-12-25", "2026-02-30") }),
      "assistant.yaml:11:15 PACK_INVALID_VALUE `business.holidays`: `2026-02-30` is not a day",
    ],
    [
      "opening hours that overlap",
      sampleFiles({ "assistant.yaml": swap("13:00-17:00", "11:00-17:00") }),
      "assistant.yaml:9:26 PACK_INVALID_VALUE `business.hours.mon`: `11:00-17:00` begins before",
    ],
    [
      "a price in a fixed answer that the knowledge contradicts",
      sampleFiles({ "intents.yaml": swap("starts at $95", "starts at $59") }),
      "intents.yaml:7:14 PACK_PRICE_CONTRADICTION The fixed answer says $59, but no public",
    ],
    [
      "a spoken price that the knowledge contradicts",
      sampleFiles({ "intents.yaml": swap("ninety five dollars", "eighty dollars") }),
      "intents.yaml:7:41 PACK_PRICE_CONTRADICTION The fixed answer says $80, but no public",
    ],
    [
      "a price that only staff may know",
      sampleFiles({ "knowledge/services.md": swap("audience: public", "audience: staff") }),
      "intents.yaml:7:14 PACK_PRICE_CONTRADICTION",
    ],
    [
      "a regular expression that explodes",
      sampleFiles({ "inspector.yaml": swap("guarantee[sd]?", "(a+)+$") }),
      "inspector.yaml:2:31 PACK_UNSAFE_PATTERN The regular expression `(a+)+$` is refused: it repeats a repetition",
    ],
    [
      "a regular expression with a back-reference",
      sampleFiles({ "inspector.yaml": swap("guarantee[sd]?", "(a)\\\\1") }),
      "inspector.yaml:2:31 PACK_UNSAFE_PATTERN",
    ],
    [
      "a regular expression that matches anything",
      sampleFiles({ "inspector.yaml": swap("guarantee[sd]?", "x*") }),
      "inspector.yaml:2:31 PACK_UNSAFE_PATTERN The regular expression `x*` is refused: it matches the empty text",
    ],
    [
      "SSML in a line",
      sampleFiles({ "assistant.yaml": swap("goodbye: Goodbye.", "goodbye: Bye <break time='1s'/>.") }),
      "assistant.yaml:29:12 PACK_UNSAFE_LINE The fixed line `lines.goodbye` breaks",
    ],
    [
      "a placeholder that nothing fills",
      sampleFiles({ "assistant.yaml": swap("goodbye: Goodbye.", "goodbye: Bye {name}.") }),
      "assistant.yaml:29:12 PACK_UNSAFE_LINE",
    ],
    [
      "confirmation help without its keys",
      sampleFiles({ "assistant.yaml": swap("Press 1 for yes or 2 for no.", "Press a key.") }),
      "assistant.yaml:30:17 PACK_INVALID_VALUE `lines.confirm_help`: it must name key 1 (yes) and key 2 (no).",
    ],
    [
      "a read-back that needs what a caller may leave out",
      sampleFiles({
        "actions.yaml": swap(
          "date: { type: date, ask: Which day? }",
          "date: { type: date, ask: Which day?, required: false }",
        ),
      }),
      "actions.yaml:9:14 PACK_INVALID_VALUE `confirm`: {date} is optional, and the line could not be spoken without it.",
    ],
    [
      "a self-test for an intent that does not exist",
      sampleFiles({ "tests.yaml": swap("intent: hours", "intent: hour") }),
      "tests.yaml:8:13 PACK_UNKNOWN_REFERENCE intent `hour` does not exist, did you mean `hours`.",
    ],
    [
      "a self-test for a rule that does not exist",
      sampleFiles({ "tests.yaml": swap("banned/guarantee", "banned/guarante") }),
      "tests.yaml:4:11 PACK_UNKNOWN_REFERENCE rule `banned/guarante` does not exist, did you mean `banned/guarantee`.",
    ],
    [
      "a self-test at no time",
      sampleFiles({ "tests.yaml": swap("at: 2026-11-23T10:00", "at: noon") }),
      "tests.yaml:12:9 PACK_INVALID_VALUE `at`: `noon` is not a time",
    ],
    [
      "a number that is not finite",
      sampleFiles({ "tests.yaml": swap('date: "2026-11-24"', "date: .inf") }),
      "tests.yaml:11:19 PACK_SYNTAX",
    ],
  ];

  it.each(cases)("%s", (_name, files, expected) => {
    const problems = problemsOf(files);
    expect(problems.join("\n")).toContain(expected);
    // A slip may bring its consequence along: a misspelled key is also a missing one.
    expect(problems.length).toBeLessThanOrEqual(2);
  });

  it("reports every mistake of every file at once", () => {
    const files = sampleFiles({
      "assistant.yaml": (text) => swap("kind: dentist", "knd: dentist")(swap("schema: 1", "schema: 2")(text)),
      "intents.yaml": swap("human:", "humans:"),
      "actions.yaml": undefined,
      "knowledge/identity.md": swap("audience: public", "audience: everyone"),
    });
    expect(problemsOf(files).map((line) => line.split(" ").slice(0, 2).join(" "))).toEqual([
      "assistant.yaml:1:9 PACK_INVALID_VALUE",
      "assistant.yaml:5:3 PACK_INVALID_VALUE",
      "assistant.yaml:6:3 PACK_UNKNOWN_KEY",
      "intents.yaml:1:1 PACK_INVALID_VALUE",
      "intents.yaml:16:1 PACK_UNKNOWN_KEY",
      "actions.yaml:1:1 PACK_MISSING_FILE",
      "knowledge/identity.md:3:11 PACK_INVALID_VALUE",
    ]);
  });

  it("gives each problem a remedy", () => {
    const result = loadPack({});
    expect(result.ok || result.problems.every((problem) => problem.remedy.length > 10)).toBe(true);
    expect(result.ok || result.problems.length).toBe(9);
  });
});

describe("what is doubtful is a warning", () => {
  const warningsOf = (files: PackFiles, now?: number) =>
    loadPack(files, now === undefined ? {} : { now }).warnings.map(shown);

  it("a disclosure that names neither an AI nor key 0", () => {
    const files = sampleFiles({
      "assistant.yaml": (text) => text.replace(/disclosure: .*/, "disclosure: Hi there."),
    });
    expect(loadPack(files).ok).toBe(true);
    expect(warningsOf(files)).toEqual([
      expect.stringContaining(
        "assistant.yaml:12:13 PACK_DOUBTFUL `disclosure`: it does not say that the caller talks",
      ),
      expect.stringContaining("key 0"),
    ]);
  });

  it("documents that have expired or that nobody reviewed for a year", () => {
    const files = sampleFiles({
      "knowledge/identity.md": swap("reviewed: 2026-10-01", "reviewed: 2024-10-01"),
      "knowledge/services.md": swap("reviewed: 2026-10-01", "reviewed: 2026-10-01\nexpires: 2026-11-01"),
    });
    expect(warningsOf(files, Date.UTC(2026, 10, 23))).toEqual([
      expect.stringContaining("knowledge/identity.md:5:11"),
      expect.stringContaining("knowledge/services.md:6:10"),
    ]);
    expect(warningsOf(files)).toEqual([]);
  });
});

describe("the hash", () => {
  const reference = packOf(sampleFiles()).hash;

  it("does not depend on the order of keys, comments or white space", () => {
    const yamlFiles = Object.keys(sampleFiles()).filter((file) => file.endsWith(".yaml"));
    fc.assert(
      fc.property(
        fc.constantFrom(...yamlFiles),
        fc.infiniteStream(fc.nat(1000)),
        fc.stringMatching(/^[a-z ]{0,20}$/),
        (file, numbers, comment) => {
          const shuffled = (text: string) => {
            const document = parseDocument(text);
            const walk = (node: unknown): void => {
              if (!(node instanceof YAMLMap)) return;
              const ranks = new Map(node.items.map((item) => [item, numbers.next().value as number]));
              node.items.sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
              for (const item of node.items) walk(item.value);
            };
            walk(document.contents);
            document.commentBefore = comment;
            return `\n\n${document.toString({ indent: 4, lineWidth: 40 })}\n# ${comment}\n`;
          };
          expect(packOf(sampleFiles({ [file]: shuffled })).hash).toBe(reference);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("depends on each value: an example, a threshold, a passage, the order of variants", () => {
    const changed = [
      sampleFiles({ "intents.yaml": swap("when are you open", "when do you open") }),
      sampleFiles({ "assistant.yaml": (text) => `${text}thresholds: { faq: 0.9 }\n` }),
      sampleFiles({ "knowledge/identity.md": swap("12 Harbor", "14 Harbor") }),
      sampleFiles({ "assistant.yaml": swap("silence_prompt: Are you", "silence_prompt: Hello, are you") }),
    ].map((files) => packOf(files).hash);
    expect(new Set([reference, ...changed]).size).toBe(5);
  });

  it("does not change when a default is written out", () => {
    expect(
      packOf(sampleFiles({ "assistant.yaml": (text) => `${text}thresholds: { faq: 0.85 }\n` })).hash,
    ).toBe(reference);
  });
});

describe("hostile files", () => {
  it("never make the loader throw", () => {
    const files = Object.keys(sampleFiles());
    const nasty = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.constantFrom(
        "[".repeat(2_000),
        "{a: ".repeat(2_000),
        "- ".repeat(2_000),
        `a: &a [${"*a,".repeat(100)}]`,
        "? {a: 1}\n: 2",
        "__proto__: { a: 1 }",
        "constructor: 1",
        "---\n---\n",
        "%YAML 1.1\n---\na: !!binary x",
        'a: "\\ud800"',
        `---\n${" ".repeat(5000)}\n---`,
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom(...files), nasty, fc.boolean(), (file, text, appended) => {
        const result = loadPack(sampleFiles({ [file]: (old) => (appended ? old + text : text) }));
        for (const { location } of result.ok ? [] : result.problems) {
          expect(location.line).toBeGreaterThan(0);
          expect(location.column).toBeGreaterThan(0);
        }
      }),
      { numRuns: 80 },
    );
  });

  it("cannot reach the prototype of objects", () => {
    expect(
      problemsOf(sampleFiles({ "assistant.yaml": (text) => `${text}__proto__: { polluted: 1 }\n` })),
    ).not.toEqual([]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
