/** A piece of a playbook, to be drawn as text: nothing in it is HTML. */
export type Block =
  | { readonly kind: "paragraph"; readonly runs: readonly Run[] }
  | { readonly kind: "steps"; readonly steps: readonly (readonly Run[])[] };

/** Words of one look. */
export interface Run {
  readonly look: "plain" | "code" | "emphasis";
  readonly text: string;
}

/** The playbook of a rule in the document of all; undefined where it has none. Paragraphs and numbered steps. */
export function playbookOf(rule: string, document: string): readonly Block[] | undefined {
  const section = document.split(/^## /m).find((part) => part.split("\n", 1)[0]?.trim() === rule);
  if (section === undefined) return undefined;
  const body = section.slice(section.indexOf("\n") + 1);
  return body
    .split(/\n{2,}/)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map(blockOf);
}

function blockOf(part: string): Block {
  const steps = part.split(/^\d+\. /m);
  if (steps.length === 1) return { kind: "paragraph", runs: runsOf(part) };
  return { kind: "steps", steps: steps.filter((step) => step.trim() !== "").map(runsOf) };
}

/** Words with `code` and *emphasis*; all else is plain, whatever it looks like. */
function runsOf(text: string): readonly Run[] {
  const joined = text.trim().replace(/\s+/g, " ");
  return joined
    .split(/(`[^`]+`|\*[^*]+\*)/)
    .filter((piece) => piece !== "")
    .map((piece): Run => {
      const inner = piece.slice(1, -1);
      if (piece.startsWith("`") && piece.endsWith("`") && inner !== "") return { look: "code", text: inner };
      if (piece.startsWith("*") && piece.endsWith("*") && inner !== "")
        return { look: "emphasis", text: inner };
      return { look: "plain", text: piece };
    });
}
