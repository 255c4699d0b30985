import { z } from "zod";
import { nearestHint } from "./nearest.ts";
import { type Problem, problem } from "./problem.ts";
import type { SourceFile } from "./source-file.ts";

export type Checked<Value> = { readonly value: Value | undefined; readonly problems: readonly Problem[] };
type Issue = z.core.$ZodIssue;

/** Holds a parsed file against its schema; every problem is located, and all are given at once. */
export function checkSchema<Schema extends z.ZodType>(
  source: SourceFile,
  schema: Schema,
): Checked<z.output<Schema>> {
  if (source.problems.length > 0) return { value: undefined, problems: source.problems };
  const parsed = schema.safeParse(source.value);
  if (parsed.success) return { value: parsed.data, problems: [] };
  return {
    value: undefined,
    problems: parsed.error.issues.flatMap((issue) => describeIssue(issue, source, schema)),
  };
}

function describeIssue(issue: Issue, source: SourceFile, schema: z.ZodType): readonly Problem[] {
  const { path } = issue;
  const key = nameOf(path);
  const invalid = (what: string, location = source.locate(path)) => [
    problem("PACK_INVALID_VALUE", { key, problem: what.replace(/\.$/, "") }, location),
  ];
  switch (issue.code) {
    case "unrecognized_keys": {
      const known = knownKeys(schema, path);
      return issue.keys.map((unknown) =>
        problem(
          "PACK_UNKNOWN_KEY",
          { key: unknown, hint: nearestHint(unknown, known) },
          source.locateKey(path, unknown),
        ),
      );
    }
    case "invalid_union":
      return describeUnion(issue, source, schema, invalid);
    case "invalid_key":
      return invalid(
        issue.issues[0]?.message ?? issue.message,
        source.locateKey(path.slice(0, -1), String(path.at(-1))),
      );
    case "invalid_type": {
      const value = valueAt(source.value, path);
      if (value === undefined) return invalid(`it is missing (expected ${kindName(issue.expected)})`);
      return invalid(`expected ${kindName(issue.expected)}, found ${describe(value)}`);
    }
    case "invalid_value": {
      const value = valueAt(source.value, path);
      const allowed = issue.values.map(String);
      const hint = typeof value === "string" ? nearestHint(value, allowed) : "";
      if (value === undefined) return invalid(`it is missing (expected ${allowed.join(", ")})`);
      return invalid(
        `expected ${allowed.length > 1 ? "one of " : ""}${allowed.join(", ")}, found ${describe(value)}${hint}`,
      );
    }
    default:
      return invalid(issue.message.replace(/^(Invalid input|Too big|Too small|Invalid string): /, ""));
  }
}

/** Of a choice of forms, the one that was meant tells best what is wrong: the one that fits at the top. */
function describeUnion(
  issue: Extract<Issue, { code: "invalid_union" }>,
  source: SourceFile,
  schema: z.ZodType,
  invalid: (what: string) => readonly Problem[],
): readonly Problem[] {
  const value = valueAt(source.value, issue.path);
  const wrongKind = (one: Issue) => one.code === "invalid_type" && one.path.length === 0;
  const meant = issue.errors.find((errors) => errors.length > 0 && !errors.some(wrongKind));
  if (meant !== undefined) {
    return meant.flatMap((one) =>
      describeIssue({ ...one, path: [...issue.path, ...one.path] }, source, schema),
    );
  }
  const kinds = issue.errors
    .flat()
    .flatMap((one) => (one.code === "invalid_type" ? [kindName(one.expected)] : []))
    .join(" or ");
  return invalid(
    value === undefined ? `it is missing (expected ${kinds})` : `expected ${kinds}, found ${describe(value)}`,
  );
}

/** `intents.3.answer`, as the operator reads it. */
function nameOf(path: readonly PropertyKey[]): string {
  return path.map(String).join(".") || "the file";
}

const KINDS: Readonly<Record<string, string>> = {
  string: "text",
  int: "a whole number",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "keys with values",
  record: "keys with values",
};

function kindName(expected: string): string {
  return KINDS[expected] ?? expected;
}

function describe(value: unknown): string {
  if (value === null) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "keys with values";
  if (typeof value === "string")
    return `the text \`${value.length > 40 ? `${value.slice(0, 40)}…` : value}\``;
  return `\`${String(value)}\``;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let current = value;
  for (const step of path) {
    if (typeof current !== "object" || current === null || !Object.hasOwn(current, step)) return undefined;
    current = (current as Readonly<Record<PropertyKey, unknown>>)[step];
  }
  return current;
}

/** Keys that the schema allows at this path, for the hint. */
function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  interface SchemaNode {
    readonly properties?: Readonly<Record<string, SchemaNode>>;
    readonly items?: SchemaNode;
    readonly additionalProperties?: SchemaNode;
  }
  let node: SchemaNode | undefined = z.toJSONSchema(schema, {
    io: "input",
    unrepresentable: "any",
    reused: "inline",
  }) as SchemaNode;
  for (const step of path)
    node =
      typeof step === "number"
        ? node?.items
        : (node?.properties?.[String(step)] ?? node?.additionalProperties);
  return Object.keys(node?.properties ?? {});
}
