import { RE2JS } from "re2js";
import safeRegex from "safe-regex2";

/** A pattern from a pack, compiled for linear time whatever the text. */
export interface LinearPattern {
  test(text: string): boolean;
}

/**
 * Compiles an operator's regular expression on a linear-time engine (RE2). Returns what is wrong with it instead,
 * where it cannot run there, or would take exponential time on other engines and so was hardly meant.
 */
export function compilePattern(pattern: string): LinearPattern | { readonly problem: string } {
  if (!safeRegex(pattern))
    return { problem: "it repeats a repetition, so that some texts would take exponential time" };
  try {
    const compiled = RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE);
    return { test: (text) => compiled.test(text) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : "it cannot be compiled" };
  }
}
