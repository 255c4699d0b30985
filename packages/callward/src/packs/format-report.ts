import { join } from "node:path";
import type { PackFiles, Problem } from "@callward/guard";

export interface ReportOptions {
  readonly color: boolean;
  /** Texts by path in the pack; with them each problem shows its source line. */
  readonly files?: PackFiles;
  /** The pack's folder as the operator wrote it, put before file names. */
  readonly folder?: string;
}

/** Longest part of a source line that is shown, so that one problem stays on a screen. Characters. */
const EXCERPT = 100;
type Paint = (text: string) => string;

/** Lays problems out for people: by file and line, each with its source line and remedy, and a count at the end. */
export function formatProblems(problems: readonly Problem[], options: ReportOptions): string {
  const paint =
    (code: number): Paint =>
    (text) =>
      options.color ? `\u001b[${code}m${text}\u001b[0m` : text;
  const [bold, dim, red, yellow] = [paint(1), paint(2), paint(31), paint(33)];
  const byFile = Map.groupBy(problems, (problem) => problem.location.file);
  const blocks = [...byFile].flatMap(([file, found]) => {
    const lines = options.files?.[file]?.split(/\r?\n/);
    return sorted(found).map((problem, index, all) => {
      const { line, column } = problem.location;
      const path = printable(options.folder === undefined ? file : join(options.folder, file));
      const severity = problem.severity === "error" ? red("error  ") : yellow("warning");
      const head = `${bold(`${path}:${line}:${column}`)}  ${severity}  ${dim(problem.code)}  ${printable(problem.message)}`;
      const source = lines?.[line - 1];
      const excerpt = source === undefined ? [] : showLine(source, line, column, dim, red);
      // The same remedy under the same kind of problem is said once, at the last of them.
      const repeats = all[index + 1]?.remedy === problem.remedy;
      return [head, ...excerpt, ...(repeats ? [] : [dim(`  → ${printable(problem.remedy)}`)])].join("\n");
    });
  });
  return [...blocks, ...(blocks.length > 0 ? [""] : []), summary(problems, byFile.size, bold)].join("\n");
}

function sorted(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted(
    (a, b) => a.location.line - b.location.line || a.location.column - b.location.column,
  );
}

function showLine(source: string, line: number, column: number, dim: Paint, red: Paint): readonly string[] {
  const number = String(line).padStart(5);
  const from = Math.max(0, column - 1 - EXCERPT / 2);
  const shown = printable(source.slice(from, from + EXCERPT).trimEnd());
  if (shown === "") return [];
  const before = `${from > 0 ? "…" : ""}${shown}`;
  const caret = " ".repeat(column - 1 - from + (from > 0 ? 1 : 0));
  return [`${dim(`${number} │`)} ${before}`, `${dim("      │")} ${caret}${red("^")}`];
}

/** Packs may come from strangers: nothing in them may steer the terminal. Each such character becomes one mark. */
function printable(text: string): string {
  return text.replace(/\t/g, " ").replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "�");
}

function summary(problems: readonly Problem[], files: number, bold: Paint): string {
  const errors = problems.filter((problem) => problem.severity === "error").length;
  const warnings = problems.length - errors;
  const counts = [count(errors, "error"), count(warnings, "warning")].filter((text) => text !== "");
  return bold(counts.length === 0 ? "no problems" : `${counts.join(", ")} in ${count(files, "file")}`);
}

function count(amount: number, noun: string): string {
  if (amount === 0) return "";
  return `${amount} ${noun}${amount === 1 ? "" : "s"}`;
}
