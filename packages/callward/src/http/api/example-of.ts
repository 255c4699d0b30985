/** The part of JSON Schema (2020-12) that zod writes. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | boolean;
  readonly propertyNames?: JsonSchema;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly prefixItems?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly format?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
}

const STRINGS: Readonly<Record<string, string>> = {
  uuid: "0b6c1f0e-5d0a-4c58-9f2e-3f1c2a7b9d10",
  "date-time": "2026-03-02T09:00:00.000Z",
  date: "2026-03-02",
  time: "09:00:00",
  email: "kim@example.org",
  uri: "https://example.org/",
  ipv4: "192.0.2.1",
};

/**
 * A value that the schema takes: the example or default that it names, else the plainest one. A text of a special form must
 * name its example (`.meta({ examples: […] })`); a test holds every example against its schema.
 */
export function exampleOf(schema: JsonSchema): unknown {
  if (schema.examples?.[0] !== undefined) return schema.examples[0];
  if (schema.default !== undefined) return schema.default;
  if ("const" in schema) return schema.const;
  if (schema.enum !== undefined) return schema.enum[0];
  const choice = schema.anyOf?.[0] ?? schema.oneOf?.[0];
  if (choice !== undefined) return exampleOf(choice);
  if (schema.allOf !== undefined) return Object.assign({}, ...schema.allOf.map(exampleOf));
  const type = typeof schema.type === "string" ? schema.type : schema.type?.[0];
  switch (type) {
    case "object":
      return { ...exampleOfRecord(schema), ...exampleOfProperties(schema) };
    case "array":
      if (schema.prefixItems !== undefined) return schema.prefixItems.map(exampleOf);
      return schema.items === undefined
        ? []
        : Array(Math.max(1, schema.minItems ?? 1)).fill(exampleOf(schema.items));
    case "string":
      return STRINGS[schema.format ?? ""] ?? "example".padEnd(schema.minLength ?? 0, "x");
    case "integer":
    case "number":
      return schema.minimum ?? (schema.exclusiveMinimum === undefined ? 1 : schema.exclusiveMinimum + 1);
    case "boolean":
      return true;
    default:
      return null;
  }
}

function exampleOfProperties({ properties = {} }: JsonSchema): object {
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [name, exampleOf(property)]),
  );
}

/** A record whose names are known has all of them. */
function exampleOfRecord({ additionalProperties, propertyNames }: JsonSchema): object {
  if (typeof additionalProperties !== "object" || propertyNames?.enum === undefined) return {};
  const value = exampleOf(additionalProperties);
  return Object.fromEntries(propertyNames.enum.map((name) => [name, value]));
}
