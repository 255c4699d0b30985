import canonicalize from "canonicalize";
import { isCallwardError } from "../errors.ts";
import { readIntentModel } from "../gatekeeper/intent/intent-file.ts";
import { OUT_OF_SCOPE } from "../gatekeeper/intent/intent-model.ts";
import { checkSchema } from "./check-schema.ts";
import { crossCheck } from "./cross-check.ts";
import { readPassages, splitFrontMatter } from "./knowledge.ts";
import type { KnowledgeDocument, Pack, PackFiles } from "./pack.ts";
import type { PackParts } from "./parts.ts";
import { type Problem, problem } from "./problem.ts";
import { frontMatterSchema, PACK_FILES } from "./schema.ts";
import { sha256 } from "./sha256.ts";
import { parseSource, type SourceFile } from "./source-file.ts";

export type LoadResult =
  | { readonly ok: true; readonly pack: Pack; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly warnings: readonly Problem[] };

/** Optional: a model that `callward intents train` made from more utterances than a person writes into a pack. */
export const INTENT_MODEL = "intents.model.json";
/** Documents without which an assistant has nothing to say about itself or no bounds. */
const NEEDED_KNOWLEDGE = ["knowledge/identity.md", "knowledge/services.md", "knowledge/constraints.md"];
/** A knowledge document that nobody looked at for a year is doubtful. */
const REVIEW_MS = 365 * 24 * 3_600_000;

/**
 * Validates the files of a pack and makes the immutable pack, named by the hash of its canonical form. Gives every
 * problem at once, each with file, line, column and remedy; never throws on bad input. `now` (milliseconds since the
 * epoch) lets it warn of documents that have expired or want a review.
 */
export function loadPack(files: PackFiles, options: { readonly now?: number } = {}): LoadResult {
  const sources: Record<string, SourceFile> = {};
  const problems: Problem[] = [];
  const values: Record<string, unknown> = {};
  for (const [file, schema] of Object.entries(PACK_FILES)) {
    const text = files[file];
    if (text === undefined) {
      problems.push(problem("PACK_MISSING_FILE", { file }, { file, line: 1, column: 1 }));
      continue;
    }
    const source = parseSource(file, withoutMark(text));
    sources[file] = source;
    const checked = checkSchema(source, schema);
    problems.push(...checked.problems);
    values[file] = checked.value;
  }
  const knowledge = loadKnowledge(files, sources, problems);
  if (problems.length > 0) return { ok: false, problems, warnings: [] };

  const intentModel = files[INTENT_MODEL];
  const parts = {
    ...(intentModel === undefined ? {} : { intentModel }),
    assistant: values["assistant.yaml"],
    intents: values["intents.yaml"],
    scenarios: values["scenarios.yaml"],
    inspector: values["inspector.yaml"],
    actions: values["actions.yaml"],
    tests: values["tests.yaml"],
    knowledge,
  } as PackParts;
  const found = [
    ...crossCheck(parts, sources),
    ...staleDocuments(knowledge, sources, options.now),
    ...checkIntentModel(parts),
  ];
  const warnings = found.filter((one) => one.severity === "warning");
  const errors = found.filter((one) => one.severity === "error");
  if (errors.length > 0) return { ok: false, problems: errors, warnings };
  const hash = sha256(canonicalize(parts) ?? "");
  const { id, version } = parts.assistant;
  return { ok: true, pack: deepFreeze({ id, version, hash, ...parts }), warnings };
}

/** A model of the pack's folder must be readable and know no intent that the pack does not. */
function checkIntentModel({ intentModel, intents }: PackParts): readonly Problem[] {
  if (intentModel === undefined) return [];
  const location = { file: INTENT_MODEL, line: 1, column: 1 };
  try {
    const ids = new Set([...intents.intents.map(({ id }) => id), OUT_OF_SCOPE]);
    return readIntentModel(intentModel)
      .labels.filter((label) => !ids.has(label))
      .map((label) =>
        problem("PACK_UNKNOWN_REFERENCE", { kind: "Intent", id: label, hint: " in intents.yaml" }, location),
      );
  } catch (error) {
    if (!isCallwardError(error)) throw error;
    return [problem(error.code, error.details, location)];
  }
}

function loadKnowledge(
  files: PackFiles,
  sources: Record<string, SourceFile>,
  problems: Problem[],
): readonly KnowledgeDocument[] {
  for (const file of NEEDED_KNOWLEDGE) {
    if (files[file] === undefined)
      problems.push(problem("PACK_MISSING_FILE", { file }, { file, line: 1, column: 1 }));
  }
  const names = Object.keys(files)
    .filter((file) => /^knowledge\/[^/]+\.md$/.test(file))
    .sort();
  return names.flatMap((file) => {
    const parted = splitFrontMatter(withoutMark(files[file] ?? ""));
    if (parted === undefined) {
      const missing = "it does not begin with front matter between two lines of ---";
      problems.push(problem("PACK_SYNTAX", { problem: missing }, { file, line: 1, column: 1 }));
      return [];
    }
    // The front matter begins on the file's second line.
    const source = parseSource(file, parted.yaml, 1);
    sources[file] = source;
    const checked = checkSchema(source, frontMatterSchema);
    problems.push(...checked.problems);
    if (checked.value === undefined) return [];
    return [{ file, meta: checked.value, passages: readPassages(file, checked.value.title, parted.body) }];
  });
}

/** Some editors put a byte order mark first, which is no part of the text. */
function withoutMark(text: string): string {
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}

function staleDocuments(
  knowledge: readonly KnowledgeDocument[],
  sources: Record<string, SourceFile>,
  now: number | undefined,
): readonly Problem[] {
  if (now === undefined) return [];
  return knowledge.flatMap(({ file, meta }) => {
    const warn = (key: string, what: string) => [
      problem(
        "PACK_DOUBTFUL",
        { key, problem: what },
        sources[file]?.locate([key]) ?? { file, line: 1, column: 1 },
        "warning",
      ),
    ];
    if (meta.expires !== undefined && Date.parse(meta.expires) <= now)
      return warn("expires", "the document has expired and is not used");
    if (now - Date.parse(meta.reviewed) > REVIEW_MS)
      return warn("reviewed", "nobody has reviewed the document for a year");
    return [];
  });
}

/** Makes a pack immutable, all the way down; a copy that another thread sent is not. */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const inner of Object.values(value)) deepFreeze(inner);
  return Object.freeze(value);
}
