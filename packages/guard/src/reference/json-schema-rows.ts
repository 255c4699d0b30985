/** The part of JSON Schema that the pack's schemas use. */
export interface SchemaNode {
  readonly type?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly minItems?: number;
  readonly maxLength?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly additionalProperties?: SchemaNode | boolean;
}

/** One key of a file, as the reference page lists it. */
export interface KeyRow {
  /** `business.hours.mon`, `intents[].id`, `people.targets.<name>.label`. */
  readonly key: string;
  readonly kind: string;
  readonly required: boolean;
  /** As JSON; undefined where there is none or where its parts are listed on their own. */
  readonly fallback: string | undefined;
  readonly description: string;
}

/** Lists every key of a schema, parents before children, in the order of the schema. */
export function schemaRows(schema: SchemaNode, prefix = ""): readonly KeyRow[] {
  const required = new Set(schema.required ?? []);
  return Object.entries(schema.properties ?? {}).flatMap(([name, node]) => {
    const key = prefix + name;
    const inner = innerOf(node);
    const row: KeyRow = {
      key,
      kind: kindOf(node),
      required: required.has(name),
      fallback:
        node.default === undefined || inner?.suffix === "." ? undefined : JSON.stringify(node.default),
      description: node.description ?? inner?.node.description ?? "",
    };
    return inner === undefined ? [row] : [row, ...schemaRows(inner.node, key + inner.suffix)];
  });
}

/** The object whose keys are listed under this key. */
function innerOf(node: SchemaNode): { readonly node: SchemaNode; readonly suffix: string } | undefined {
  if (node.properties !== undefined) return { node, suffix: "." };
  if (node.items?.properties !== undefined) return { node: node.items, suffix: "[]." };
  if (typeof node.additionalProperties === "object" && node.additionalProperties.properties !== undefined)
    return { node: node.additionalProperties, suffix: ".<name>." };
  return undefined;
}

function kindOf(node: SchemaNode): string {
  if (node.const !== undefined) return `\`${String(node.const)}\``;
  if (node.enum !== undefined) return node.enum.map((value) => `\`${String(value)}\``).join(", ");
  if (node.anyOf !== undefined) return node.anyOf.map(kindOf).join(" or ");
  switch (node.type) {
    case "array": {
      const least = node.minItems === undefined ? "" : ` (at least ${node.minItems})`;
      return `list of ${node.items === undefined ? "values" : kindOf(node.items)}${least}`;
    }
    case "object":
      return typeof node.additionalProperties === "object" ? "names with values" : "keys";
    case "integer":
      return `whole number${rangeOf(node)}`;
    case "number":
      return `number${rangeOf(node)}`;
    case "boolean":
      return "`true` or `false`";
    case "string":
      return `text${node.format === "uri" ? " (URL)" : ""}`;
    default:
      return "any value";
  }
}

function rangeOf(node: SchemaNode): string {
  const low = node.minimum ?? node.exclusiveMinimum;
  if (low === undefined || node.maximum === undefined) return "";
  // Without a range of its own, an integer carries the safe integers'.
  if (node.maximum === Number.MAX_SAFE_INTEGER) return "";
  return node.minimum === undefined ? ` over ${low} to ${node.maximum}` : ` ${low} to ${node.maximum}`;
}
