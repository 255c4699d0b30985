import { z } from "zod";
import { frontMatterSchema, PACK_FILES } from "./schema.ts";

/** JSON Schemas of the pack's files, for editors; keys are file names. */
export function packJsonSchemas(): Readonly<Record<string, object>> {
  const schemas = Object.entries({ ...PACK_FILES, "knowledge.md": frontMatterSchema }).map(
    ([file, schema]) => [
      `${file.replace(/\.(yaml|md)$/, "")}.schema.json`,
      z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }),
    ],
  );
  return Object.fromEntries(schemas);
}
