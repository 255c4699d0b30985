import { type Document, isMap, isNode, isPair, isScalar, LineCounter, type Node, parseDocument } from "yaml";
import type { SourceLocation } from "../errors.ts";
import { type Problem, problem } from "./problem.ts";

/** A parsed YAML text that knows where each of its values stands. */
export interface SourceFile {
  readonly file: string;
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** Where the value at this path stands; the nearest parent where it does not exist. */
  locate(path: readonly PropertyKey[]): SourceLocation;
  /** Where a key (not its value) stands. */
  locateKey(path: readonly PropertyKey[], key: string): SourceLocation;
}

/** Parses YAML 1.2 text. `lineOffset` is added to lines (for front matter). Never throws: what is wrong becomes problems. */
export function parseSource(file: string, text: string, lineOffset = 0): SourceFile {
  const lines = new LineCounter();
  const document: Document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: true,
    maxAliasCount: 0,
  } as never);
  const at = (offset: number): SourceLocation => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line) + lineOffset, column: Math.max(1, col) };
  };
  const problems = document.errors.map((error) =>
    problem(
      "PACK_SYNTAX",
      { problem: (error.message.split("\n")[0] ?? "").replace(/ at line \d+, column \d+:?$/, "") },
      at(error.pos[0]),
    ),
  );
  let value: unknown;
  try {
    value = problems.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 });
  } catch (error) {
    problems.push(
      problem(
        "PACK_SYNTAX",
        { problem: error instanceof Error ? error.message : "it cannot be read" },
        at(0),
      ),
    );
  }
  const offsetOf = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0);
  function nodeAt(path: readonly PropertyKey[]): Node | null {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      if (isNode(node)) return node;
    }
    return null;
  }
  return {
    file,
    value,
    problems,
    locate: (path) => at(offsetOf(nodeAt(path))),
    locateKey(path, key) {
      const node = nodeAt(path);
      if (isMap(node)) {
        const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
        if (pair !== undefined) return at(offsetOf(pair.key));
      }
      return at(offsetOf(node));
    },
  };
}
