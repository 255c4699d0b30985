import { arrow, deltaWords, listDelta, quote, readable, type Say, show } from "./pack-change.ts";

interface Intent {
  readonly id: string;
  readonly answer?: readonly string[];
  readonly action?: string;
  readonly route?: string;
  readonly target?: string;
}

const ROUTES: Readonly<Record<string, string>> = {
  deflect: "is told that this is outside of what the assistant does",
  human: "is handed to a person",
  answer: "gets an answer from the knowledge",
  goodbye: "hears a goodbye",
};

function whatFollows({ answer, action, route, target }: Intent): string {
  if (answer !== undefined) return `hears ${answer.map(quote).join(" or ")}`;
  if (action !== undefined) return `can ${readable(action)}`;
  const to = target === undefined ? "" : ` (${readable(target)})`;
  return `${ROUTES[route ?? ""] ?? readable(route ?? "")}${to}`;
}

export const sayIntent: Say = ({ before, after }) => {
  if (before === undefined) {
    const intent = after as Intent;
    const what = intent.answer === undefined ? "New question" : "New fixed answer";
    return { text: `${what} ${quote(readable(intent.id))}: whoever asks ${whatFollows(intent)}` };
  }
  const intent = before as Intent;
  const what = intent.answer === undefined ? "Question" : "Fixed answer";
  return { text: `${what} ${quote(readable(intent.id))} is gone; whoever asked ${whatFollows(intent)}` };
};

export const sayIntentPart: Say = ({ before, after }, [id = "", part = ""]) => {
  const name = quote(readable(id));
  switch (part) {
    case "answer":
      if (before === undefined) return { text: `${name} now has a fixed answer: ${show(after)}` };
      if (after === undefined) return { text: `${name} no longer has its fixed answer ${show(before)}` };
      return { text: `Fixed answer to ${name}: ${arrow(before, after)}` };
    case "examples": {
      const { gone, come } = listDelta(before, after);
      const counts = [
        ...(come.length > 0 ? [`${come.length} new`] : []),
        ...(gone.length > 0 ? [`${gone.length} gone`] : []),
      ];
      return {
        text: `What callers say when they mean ${name} (${counts.join(", ")}): ${deltaWords(before, after)}`,
      };
    }
    case "action":
      return {
        text: `What a caller can start by asking for ${name}: ${arrow(before, after)}`,
        attention: true,
      };
    case "route":
      return { text: `Where ${name} leads: ${arrow(before, after)}` };
    case "target":
      return { text: `Who takes over at ${name}: ${arrow(before, after)}`, attention: true };
    case "description":
      return { text: `Description of ${name}: ${arrow(before, after)}` };
    default:
      return undefined;
  }
};

const LINES: Readonly<Record<string, string>> = {
  refuse: "to somebody who attacks it",
  deflect: "when something is off topic",
  unknown: "when it does not know",
  not_understood: "when it did not understand",
  fault: "when something broke, before a person takes over",
  transfer: "before a person takes over",
  silence_prompt: "after a silence",
  silence_goodbye: "before it hangs up after a silence",
  cap_warning: "shortly before the longest time of a call",
  cap_goodbye: "at the longest time of a call",
  goodbye: "at the end of a call",
  confirm_help: "to explain how to confirm",
  declined: "when the caller does not confirm",
  slot_unavailable: "when a time cannot be had",
  action_refused: "when it may not do what is asked",
  anything_else: "after something was settled",
  line_check: "when it is not clear whether anybody is there",
  line_check_goodbye: "before it hangs up because nobody seems to be there",
  transfer_failed: "when nobody can be reached",
};

export const sayLine: Say = ({ before, after }, [name = ""]) => ({
  text: `What it says ${LINES[name] ?? readable(name)}: ${lineWords(before, after)}`,
});

/** Of a line with several wordings only those that differ are told. */
function lineWords(before: unknown, after: unknown): string {
  if (!Array.isArray(before) || !Array.isArray(after)) return arrow(before, after);
  const { gone, come } = listDelta(before, after);
  return gone.length === 1 && come.length === 1 ? arrow(gone[0], come[0]) : deltaWords(before, after);
}

const AUDIENCES: Readonly<Record<string, string>> = {
  public: "everybody",
  verified: "verified callers",
  staff: "staff",
  instructions: "the assistant itself, never spoken",
};
/** From the narrowest audience to the widest. */
const WIDTH = ["instructions", "staff", "verified", "public"];

interface Document {
  readonly meta: { readonly title: string; readonly audience: string };
  readonly passages: readonly { readonly heading: string; readonly sentences: readonly string[] }[];
}

export const sayDocument: Say = ({ before, after }, [file = ""]) => {
  const { meta, passages } = (after ?? before) as Document;
  const headings = passages.map(({ heading }) => heading).join(", ");
  const what = `${quote(meta.title)} (${file}; for ${AUDIENCES[meta.audience] ?? meta.audience}): ${headings}`;
  return { text: `${before === undefined ? "New document" : "Document gone:"} ${what}` };
};

export const sayPassage: Say = ({ before, after }) => {
  const { heading, sentences } = (after ?? before) as Document["passages"][number];
  const what = `under ${quote(heading)}: ${quote(sentences.join(" "))}`;
  return { text: before === undefined ? `New knowledge ${what}` : `Knowledge gone ${what}` };
};

export const saySentences: Say = ({ before, after }, [, passage = ""]) => ({
  text: `Knowledge under ${quote(passage.replace(/^.*#/, "").replaceAll("-", " "))}; ${deltaWords(before, after)}`,
});

export const sayAudience: Say = ({ before, after }, [file = ""]) => ({
  text: `Who may hear ${file}: ${AUDIENCES[String(before)] ?? show(before)} → ${AUDIENCES[String(after)] ?? show(after)}`,
  attention: WIDTH.indexOf(String(after)) > WIDTH.indexOf(String(before)),
});

const CATALOGUE: Readonly<Record<string, string>> = {
  "services offered": "Services that it may say are offered",
  "services not_offered": "Services that it must say are not offered",
  "insurers accepted": "Insurers that it may say are accepted",
  "insurers not_accepted": "Insurers that it must say are not accepted",
};

export const sayCatalogue: Say = ({ before, after }, [, kind = "", list = ""]) => ({
  text: `${CATALOGUE[`${kind} ${list}`] ?? readable(`${kind} ${list}`)}; ${deltaWords(before, after)}`,
});
