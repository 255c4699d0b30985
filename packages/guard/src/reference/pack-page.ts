import { GENERATED } from "./generated.ts";
import { type KeyRow, type SchemaNode, schemaRows } from "./json-schema-rows.ts";

const ABOUT: Readonly<Record<string, string>> = {
  assistant: "Who the assistant is, when the business is open, where calls can go, and the approved words.",
  intents: "What callers want and how each wish is served; what is urgent; how people ask for a person.",
  scenarios: "The decision table: what brings a call into a scenario, what must be said, what must never be.",
  inspector: "What may not be said, and the words that replace what was blocked.",
  actions: "What the assistant may do, how risky each deed is, and what it needs to know first.",
  tests: "Cases that must be blocked and cases that must pass. A pack that fails them is not activated.",
  knowledge: "Front matter of each `knowledge/*.md`, between two lines of three dashes.",
};

/** The reference page of the pack's files, in Markdown. `schemas` are those of `packJsonSchemas`. */
export function packPage(schemas: Readonly<Record<string, object>>): string {
  const sections = Object.entries(schemas).flatMap(([schemaFile, schema]) => {
    const name = schemaFile.replace(".schema.json", "");
    const file = name === "knowledge" ? "knowledge/*.md" : `${name}.yaml`;
    return [
      `## ${file}`,
      "",
      `${ABOUT[name] ?? ""} JSON Schema: [schemas/${schemaFile}](schemas/${schemaFile}).`,
      "",
      "| Key | Value | Needed | Without it | Meaning |",
      "| --- | --- | --- | --- | --- |",
      ...schemaRows(schema as SchemaNode).map(rowLine),
      "",
    ];
  });
  return [
    "# The pack",
    "",
    GENERATED,
    "",
    "Everything about one assistant is a folder of text files. Unknown keys are refused, with the nearest known one.",
    "Anchors, aliases and tags of YAML are refused too. `knowledge/` needs at least `identity.md`, `services.md` and",
    "`constraints.md`. `callward validate --pack FOLDER` reports everything that is wrong with a pack, with file, line,",
    "column and remedy; [errors.md](errors.md) lists the codes.",
    "",
    "For help in an editor, begin a YAML file with, for example,",
    "`# yaml-language-server: $schema=../../docs/reference/schemas/assistant.schema.json`.",
    "",
    ...sections,
  ].join("\n");
}

function rowLine({ key, kind, required, fallback, description }: KeyRow): string {
  const standard = fallback === undefined ? "" : `\`${fallback}\``;
  const cells = [`\`${key}\``, kind, required ? "yes" : "", standard, description];
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}
