import { checkCalendar } from "./check-calendar.ts";
import { checkDuplicates } from "./check-duplicates.ts";
import { checkFixedLines } from "./check-fixed-lines.ts";
import { checkPatterns } from "./check-patterns.ts";
import { checkReferences } from "./check-references.ts";
import { checkTests } from "./check-tests.ts";
import type { At, PackParts } from "./parts.ts";
import type { Problem } from "./problem.ts";
import type { SourceFile } from "./source-file.ts";

/** Holds the files of a pack against each other: duplicates, references, calendar, patterns, wordings, prices, tests. */
export function crossCheck(
  parts: PackParts,
  sources: Readonly<Record<string, SourceFile>>,
): readonly Problem[] {
  const at: At = (file, ...path) => sources[file]?.locate(path) ?? { file, line: 1, column: 1 };
  return [
    ...checkDuplicates(parts, at),
    ...checkReferences(parts, at),
    ...checkCalendar(parts, at),
    ...checkPatterns(parts, at),
    ...checkFixedLines(parts, at),
    ...checkTests(parts, at),
  ];
}
