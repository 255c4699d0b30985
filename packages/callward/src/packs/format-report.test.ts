import type { Problem } from "@callward/guard";
import { expect, it } from "vitest";
import { formatProblems } from "./format-report.ts";

function problemAt(file: string, line: number, column: number, changes: Partial<Problem> = {}): Problem {
  return {
    code: "PACK_UNKNOWN_KEY",
    details: {},
    message: "Unknown key `anser`.",
    remedy: "Correct its spelling.",
    location: { file, line, column },
    severity: "error",
    ...changes,
  };
}
const plain = { color: false };

it("shows place, severity, code, message, source line with a caret, remedy and a count", () => {
  const files = { "intents.yaml": "intents:\n  - id: hours\n    anser: Monday\n" };
  const report = formatProblems([problemAt("intents.yaml", 3, 5)], {
    ...plain,
    files,
    folder: "examples/dentist",
  });
  expect(report).toBe(
    [
      "examples/dentist/intents.yaml:3:5  error    PACK_UNKNOWN_KEY  Unknown key `anser`.",
      "    3 │     anser: Monday",
      "      │     ^",
      "  → Correct its spelling.",
      "",
      "1 error in 1 file",
    ].join("\n"),
  );
});

it("groups by file, orders by line, and says a repeated remedy once", () => {
  const report = formatProblems(
    [
      problemAt("b.yaml", 9, 1),
      problemAt("a.yaml", 1, 1, { severity: "warning", remedy: "Other." }),
      problemAt("b.yaml", 2, 1),
    ],
    plain,
  );
  expect(
    report
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => line.split("  ")[0] || line.trim()),
  ).toEqual([
    "b.yaml:2:1",
    "b.yaml:9:1",
    "→ Correct its spelling.",
    "a.yaml:1:1",
    "→ Other.",
    "2 errors, 1 warning in 2 files",
  ]);
});

it("keeps a long line on the screen, with the caret under the right character", () => {
  const files = { "a.yaml": `${"x".repeat(300)}Y${"z".repeat(300)}` };
  const [, source = "", caret = ""] = formatProblems([problemAt("a.yaml", 1, 301)], {
    ...plain,
    files,
  }).split("\n");
  expect(source.length).toBeLessThan(120);
  expect(source[caret.indexOf("^")]).toBe("Y");
});

it("lets nothing in a pack steer the terminal", () => {
  const evil = "\u001b]0;pwned\u0007\u202e\u009b31m";
  const report = formatProblems([problemAt("a.yaml", 1, 1, { message: evil, remedy: evil })], {
    ...plain,
    files: { "a.yaml": evil },
    folder: evil,
  });
  expect(report).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
});

it("colours only when asked", () => {
  expect(formatProblems([problemAt("a.yaml", 1, 1)], { color: true })).toContain("\u001b[31m");
  expect(formatProblems([problemAt("a.yaml", 1, 1)], plain)).not.toContain("\u001b");
});

it("says so when there is nothing to say", () => {
  expect(formatProblems([], plain)).toBe("no problems");
});
