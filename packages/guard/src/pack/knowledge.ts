import { splitSentences } from "../text/sentences.ts";
import type { Passage } from "./pack.ts";

/** Parts a knowledge file into front matter and body. The front matter is YAML between two lines of three dashes. */
export function splitFrontMatter(text: string): { readonly yaml: string; readonly body: string } | undefined {
  const match = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  return match === null ? undefined : { yaml: match[1] ?? "", body: text.slice(match[0].length) };
}

/** Turns the body of a knowledge file into passages, one for each heading. Markdown marks go, the words stay. */
export function readPassages(file: string, title: string, body: string): readonly Passage[] {
  const name = file.replace(/^knowledge\//, "").replace(/\.md$/, "");
  const passages: Passage[] = [];
  const seen = new Map<string, number>();
  let heading = title;
  let lines: string[] = [];
  const flush = () => {
    const sentences = readSentences(lines);
    lines = [];
    if (sentences.length === 0) return;
    const slug = slugOf(heading);
    const count = (seen.get(slug) ?? 0) + 1;
    seen.set(slug, count);
    const id = `${name}#${slug}${count > 1 ? `-${count}` : ""}`;
    passages.push({ id, title, heading, text: sentences.join(" "), sentences });
  };
  for (const line of body.split(/\r?\n/)) {
    const head = /^#{1,6}\s+(.*\S)\s*$/.exec(line);
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

/** Prose lines flow together; a list item or an empty line ends a sentence. */
function readSentences(lines: readonly string[]): readonly string[] {
  const blocks: string[] = [];
  let open = false;
  for (const line of lines) {
    const item = /^\s*(?:[-*+]|\d+[.)])\s+(.*)$/.exec(line);
    const words = plain(item === null ? line : (item[1] ?? ""));
    if (words === "") open = false;
    else if (item !== null || !open) {
      blocks.push(words);
      open = true;
    } else blocks.push(`${blocks.pop() ?? ""} ${words}`);
  }
  return blocks.flatMap((block) =>
    splitSentences(/[.!?]$/.test(block) ? block : `${block}.`).map((sentence) => sentence.text),
  );
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
