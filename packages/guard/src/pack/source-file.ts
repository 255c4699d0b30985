import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from "yaml";
import type { SourceLocation } from "../errors.ts";
import { type Problem, problem } from "./problem.ts";

/** A parsed YAML text that knows where each of its values stands. */
export interface SourceFile {
  readonly file: string;
  /** Undefined where there are problems. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** Where the value at this path stands; the nearest parent where it does not exist. */
  locate(path: readonly PropertyKey[]): SourceLocation;
  /** Where a key (not its value) stands. */
  locateKey(path: readonly PropertyKey[], key: string): SourceLocation;
}

/** A pack nests six levels at most; deeper ones only cost stack in what walks over them. */
const MAX_DEPTH = 40;
/** One slip can confuse the whole rest of a file; after this many, more tell nothing. */
const MAX_PROBLEMS = 20;

/**
 * Parses YAML 1.2 text of the plain kind: no anchors, aliases or tags, keys once each, finite numbers. `lineOffset` is
 * added to lines (for front matter). Never throws: what is wrong becomes problems.
 */
export function parseSource(file: string, text: string, lineOffset = 0): SourceFile {
  const lines = new LineCounter();
  const at = (offset: number): SourceLocation => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line) + lineOffset, column: Math.max(1, col) };
  };
  const wrong = (what: string, offset: number) => problem("PACK_SYNTAX", { problem: what }, at(offset));
  let document: Document | undefined;
  let value: unknown;
  const problems: Problem[] = [];
  try {
    document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, logLevel: "error" });
    for (const error of [...document.errors, ...document.warnings])
      problems.push(wrong(plainMessage(error.message), error.pos[0]));
    problems.push(...findExotic(document, wrong));
    if (problems.length === 0) value = document.toJS({ maxAliasCount: 0 });
  } catch (error) {
    const deep = error instanceof RangeError;
    problems.push(wrong(deep ? "it is nested too deeply" : "it cannot be read as YAML", 0));
  }

  const contents = document?.contents;
  function nodeAt(path: readonly PropertyKey[]): Node | undefined {
    let node: unknown = contents;
    for (const step of path) {
      const inner: unknown = isCollection(node) ? node.get(step, true) : undefined;
      if (!isNode(inner)) break;
      node = inner;
    }
    return isNode(node) ? node : undefined;
  }
  return {
    file,
    value,
    problems: problems.slice(0, MAX_PROBLEMS),
    locate: (path) => at(nodeAt(path)?.range?.[0] ?? 0),
    locateKey(path, key) {
      const node = nodeAt(path);
      const pair = isMap(node)
        ? node.items.find((item) => isPair(item) && keyOf(item.key) === key)
        : undefined;
      const start = isNode(pair?.key) ? pair.key : node;
      return at(start?.range?.[0] ?? 0);
    },
  };
}

function keyOf(key: unknown): string | undefined {
  return isScalar(key) ? String(key.value) : undefined;
}

/** YAML that no pack needs and that parsers disagree about. */
function findExotic(
  document: Document,
  wrong: (what: string, offset: number) => Problem,
): readonly Problem[] {
  const found: Problem[] = [];
  const report = (what: string, node: Node) => void found.push(wrong(what, node.range?.[0] ?? 0));
  visit(document, {
    Node(_key, node, path) {
      if (path.length > MAX_DEPTH * 2) {
        report("it is nested too deeply", node);
        return visit.BREAK;
      }
      if ("anchor" in node && node.anchor !== undefined)
        report("anchors and aliases are not used in packs; write the value again", node);
      else if (isScalar(node) && typeof node.value === "number" && !Number.isFinite(node.value))
        report("a number must be finite", node);
      return undefined;
    },
    Alias(_key, node) {
      report("anchors and aliases are not used in packs; write the value again", node);
    },
    Pair(_key, pair) {
      if (isCollection(pair.key)) report("a key must be a plain word", pair.key);
    },
  });
  return found;
}

/** The library's message without the place, which is told apart, and without the excerpt. */
function plainMessage(message: string): string {
  // The library passes on that it ran out of stack.
  if (message.includes("call stack")) return "it is nested too deeply";
  return (message.split("\n")[0] ?? "").replace(/ at line \d+, column \d+:?$/, "").replace(/[.:]$/, "");
}
