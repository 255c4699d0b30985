import type { JSONSchema7 } from "ai";

/**
 * JSON Schema of `draftSchema` for a server that can hold a model to one, with the ids that may be cited. It leaves
 * the size limits out: grammar-based servers unroll them, which is slow or refused, and the reader enforces them.
 */
export function draftFormat(knownCitations: readonly string[]): JSONSchema7 {
  const id: JSONSchema7 =
    knownCitations.length === 0 ? { type: "string" } : { type: "string", enum: [...knownCitations] };
  return {
    type: "object",
    properties: {
      citations: { type: "array", items: id },
      action: {
        anyOf: [
          { type: "null" },
          {
            type: "object",
            properties: {
              name: { type: "string" },
              args: { type: "object", additionalProperties: { type: ["string", "number", "boolean"] } },
            },
            required: ["name", "args"],
            additionalProperties: false,
          },
        ],
      },
      say: { type: "array", items: { type: "string" } },
    },
    required: ["citations", "action", "say"],
    additionalProperties: false,
  };
}
