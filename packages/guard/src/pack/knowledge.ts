import { splitSentences } from "../text/sentences.ts";
import type { Passage } from "./pack.ts";

/** Parts a knowledge file into front matter and body. The front matter is YAML between two lines of three dashes. */
export function splitFrontMatter(text: string): { readonly yaml: string; readonly body: string } | undefined {
  const match = /^---[ \t]*\r?\n([\s\S]*?\n)?---[ \t]*(?:\r?\n|$)/.exec(text);
  return match === null ? undefined : { yaml: match[1] ?? "", body: text.slice(match[0].length) };
}

/** Turns the body of a knowledge file into passages, one for each heading. Markdown marks go, the words stay. */
export function readPassages(file: string, title: string, body: string): readonly Passage[] {
  const name = file.replace(/^knowledge\//, "").replace(/\.md$/, "");
  const passages: Passage[] = [];
  const seen = new Set<string>();
  let heading = title;
  let lines: string[] = [];
  const flush = () => {
    const sentences = readSentences(lines);
    lines = [];
    if (sentences.length === 0) return;
    const slug = `${name}#${slugOf(heading)}`;
    let id = slug;
    for (let count = 2; seen.has(id); count += 1) id = `${slug}-${count}`;
    seen.add(id);
    passages.push({ id, title, heading, text: sentences.join(" "), sentences });
  };
  for (const line of withoutComments(body)
    .split("\n")
    .map((raw) => raw.trim())) {
    const head = /^#{1,6}\s+(\S.*)$/.exec(line);
    if (head === null) {
      lines.push(line);
      continue;
    }
    flush();
    heading = plain(head[1] ?? "");
  }
  flush();
  return passages;
}

/** Notes for the authors: `<!-- … -->`. One that is not closed reaches to the end. */
function withoutComments(body: string): string {
  const [before = "", ...rest] = body.split("<!--");
  return (
    before + rest.map((part) => (part.includes("-->") ? part.slice(part.indexOf("-->") + 3) : "")).join("")
  );
}

/** Lines that are marks only: rules, code fences, the line under a table's head. */
const MARKS_ONLY = /^(?:[-*_=|: \t]{3,}|`{3}.{0,40}|~{3}.{0,40})$/;

/**
 * Prose lines flow together; a list item, a table's row or an empty line ends a sentence. What leads a list in with a
 * colon is said with each item, since "implants" alone does not tell whether they are offered.
 */
function readSentences(lines: readonly string[]): readonly string[] {
  const blocks: string[] = [];
  let open = false;
  let lead = "";
  for (const line of lines) {
    const row = /^\|(.*)\|$/.exec(line)?.[1];
    const item = row === undefined ? /^(?:[-*+]|\d{1,4}[.)])\s+(\S.*)$/.exec(line)?.[1] : cells(row);
    const words = MARKS_ONLY.test(line) ? "" : plain(item ?? line);
    if (words === "") open = false;
    else if (item !== undefined) {
      if (blocks.at(-1)?.endsWith(":") === true) lead = `${blocks.pop() ?? ""} `;
      blocks.push(lead + words);
      open = row === undefined;
    } else if (open) blocks.push(`${blocks.pop() ?? ""} ${words}`);
    else {
      lead = "";
      blocks.push(words);
      open = true;
    }
  }
  return blocks.flatMap((block) =>
    splitSentences(/[.!?]$/.test(block) ? block : `${block}.`).map((sentence) => sentence.text),
  );
}

/** "Cleaning | from $95" is spoken as "Cleaning: from $95". */
function cells(row: string): string {
  const [first = "", ...others] = row.split("|").map((cell) => cell.trim());
  return [first, others.join(", ")].filter((part) => part !== "").join(": ");
}

/** Words without Markdown marks. */
function plain(text: string): string {
  return text
    .replace(/!?\[([^\]]{0,200})\]\([^)]{0,300}\)/g, "$1")
    .replace(/[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}/g, "")
    .replace(/^>\s?/, "")
    .replace(/\s+/g, " ")
    .trim();
}

function slugOf(heading: string): string {
  return (
    heading
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "") || "section"
  );
}
