import { z } from "zod";
import { nearestHint } from "./nearest.ts";
import { type Problem, problem } from "./problem.ts";
import type { SourceFile } from "./source-file.ts";

export type Checked<Value> = { readonly value: Value | undefined; readonly problems: readonly Problem[] };

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

function describeIssue(issue: z.core.$ZodIssue, source: SourceFile, schema: z.ZodType): readonly Problem[] {
  if (issue.code === "unrecognized_keys") {
    const known = knownKeys(schema, issue.path);
    return issue.keys.map((key) =>
      problem("PACK_UNKNOWN_KEY", { key, hint: nearestHint(key, known) }, source.locateKey(issue.path, key)),
    );
  }
  if (issue.code === "invalid_union") {
    const first = issue.errors[0]?.[0];
    if (first !== undefined)
      return describeIssue({ ...first, path: [...issue.path, ...first.path] }, source, schema);
  }
  const key = issue.path.map(String).join(".") || "the file";
  const message = issue.message.replace(/^Invalid input: /, "").replace(/\.$/, "");
  return [problem("PACK_INVALID_VALUE", { key, problem: message }, source.locate(issue.path))];
}

/** Keys that the schema allows at this path, for the hint. */
function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  let current: unknown = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  const root = current as { readonly $defs?: Readonly<Record<string, unknown>> };
  for (const step of path) {
    const node = current as {
      properties?: Record<string, unknown>;
      items?: unknown;
      additionalProperties?: unknown;
      $ref?: string;
    };
    current =
      typeof step === "number" ? node.items : (node.properties?.[String(step)] ?? node.additionalProperties);
    const ref = (current as { $ref?: string } | undefined)?.$ref;
    if (ref !== undefined) current = root.$defs?.[ref.replace("#/$defs/", "")];
  }
  return Object.keys((current as { properties?: object } | undefined)?.properties ?? {});
}
