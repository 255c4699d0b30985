import { CallwardError, draftSchema } from "@callward/guard";
import type { DraftEvent } from "./draft.ts";

/** Longest answer that is read, in UTF-16 units: many times three spoken sentences, and a bound for a model that never stops. */
export const MAX_DRAFT_CHARS = 8_192;
/** The keys of a draft, in the order in which they must come. */
const KEYS = ["citations", "action", "say"] as const;
/** What may stand before the object, spaces aside. */
const FENCE = "```json";
const OPENINGS: ReadonlySet<string> = new Set(["", "```", FENCE]);
/** Characters after a backslash, and what they stand for. */
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};

/** Reads a draft's JSON while it arrives. Every method throws MODEL_BAD_ANSWER at the first thing that is not as asked. */
export interface DraftReader {
  /** Takes the next piece; gives the events that it completed. */
  push(piece: string): readonly DraftEvent[];
  /** The answer is over: gives the end, or throws if the draft is not complete. */
  end(): readonly DraftEvent[];
}

/** `head`: up to the list of words; `list`: between words; `word`: in one; `tail`: after the list; `done`: after the object. */
type State = "open" | "head" | "list" | "word" | "tail" | "done";

/**
 * Makes a strict reader of one draft. What comes before the words is parsed as a whole and checked against the schema;
 * the words are passed on as they come, with a line break after each sentence. A code fence around the JSON is
 * tolerated, as many small models cannot help it. Linear in the answer's length.
 */
export function createDraftReader(knownCitations: readonly string[]): DraftReader {
  let state: State = "open";
  let total = 0;
  /** What stands before the first brace (`open`), then everything since that brace (`head`). */
  let held = "";
  const head = createHeadScanner();
  /** In a list: what may come next. */
  let expect: "first" | "next" | "word" = "first";
  /** An escape that has begun: the backslash and what followed. */
  let escaped = "";
  /** First half of a character beyond the basic plane. */
  let high = "";
  let words = "";

  function flush(events: DraftEvent[]): void {
    if (words !== "") events.push({ type: "text", piece: words });
    words = "";
  }

  function add(text: string): void {
    const code = text.charCodeAt(0);
    const isLow = code >= 0xdc00 && code <= 0xdfff;
    if (isLow !== (high !== "")) throw badAnswer();
    if (code >= 0xd800 && code <= 0xdbff) high = text;
    else {
      words += high + text;
      high = "";
    }
  }

  function readWord(char: string): void {
    if (escaped !== "") {
      escaped += char;
      if (escaped[1] === "u") {
        if (escaped.length < 6) return;
        if (!/^\\u[0-9a-fA-F]{4}$/.test(escaped)) throw badAnswer();
        add(String.fromCharCode(Number.parseInt(escaped.slice(2), 16)));
      } else add(ESCAPES[char] ?? refuse());
      escaped = "";
    } else if (char === "\\") escaped = char;
    else if (char === '"') {
      if (high !== "") throw badAnswer();
      // A sentence an item: the line break ends it for certain, whatever its punctuation.
      words += "\n";
      state = "list";
      expect = "next";
    } else if (char < " ") throw badAnswer();
    else add(char);
  }

  function readList(char: string): void {
    if (isSpace(char)) return;
    if (char === '"' && expect !== "next") state = "word";
    else if (char === "," && expect === "next") expect = "word";
    else if (char === "]" && expect !== "word") state = "tail";
    else throw badAnswer();
  }

  function readChar(char: string, events: DraftEvent[]): void {
    switch (state) {
      case "open":
        if (isSpace(char) || char === "\uFEFF") return;
        if (char === "{" && OPENINGS.has(held)) {
          held = char;
          state = "head";
          return;
        }
        held += char.toLowerCase();
        if (!FENCE.startsWith(held)) throw badAnswer();
        return;
      case "head":
        held += char;
        if (!head(char)) return;
        events.push(...readHead(held, knownCitations));
        held = "";
        state = "list";
        return;
      case "list":
        return readList(char);
      case "word":
        return readWord(char);
      case "tail":
        if (char === "}") state = "done";
        else if (!isSpace(char)) throw badAnswer();
        return;
      case "done":
        if (!isSpace(char) && char !== "`") throw badAnswer();
        return;
      default:
        throw new Error(state satisfies never);
    }
  }

  return {
    push(piece) {
      total += piece.length;
      const events: DraftEvent[] = [];
      if (total > MAX_DRAFT_CHARS) throw badAnswer();
      // By UTF-16 unit: a piece may end within a character.
      for (let index = 0; index < piece.length; index += 1) readChar(piece[index] ?? "", events);
      flush(events);
      return events;
    },
    end() {
      if (state !== "done") throw badAnswer();
      return [{ type: "end" }];
    },
  };
}

/** Follows the JSON after the first brace; true at the bracket that opens the list of words. Throws at a key out of order. */
function createHeadScanner(): (char: string) => boolean {
  let depth = 1;
  let key = 0;
  let inString = false;
  let escaped = false;
  /** The key that is being read; undefined once its colon has come. */
  let name: string | undefined = "";
  return (char) => {
    if (inString) {
      if (escaped) escaped = false;
      else if (char === "\\") escaped = true;
      else if (char === '"') inString = false;
      else if (name !== undefined) name += char;
      return false;
    }
    if (char === '"') inString = true;
    else if (char === ":" && depth === 1) {
      if (name !== KEYS[key]) throw badAnswer();
      name = undefined;
    } else if (char === "," && depth === 1) {
      key += 1;
      name = "";
    } else if (char === "[" && depth === 1 && key === KEYS.length - 1 && name === undefined) return true;
    else if (char === "{" || char === "[") depth += 1;
    else if (char === "}" || char === "]") depth -= 1;
    // Words in another form than a list, or an object without words.
    if (depth === 0 || (key === KEYS.length - 1 && name === undefined && !isSpace(char) && char !== ":"))
      throw badAnswer();
    return false;
  };
}

function readHead(text: string, knownCitations: readonly string[]): readonly DraftEvent[] {
  let value: unknown;
  try {
    value = JSON.parse(`${text}]}`);
  } catch {
    throw badAnswer();
  }
  const draft = draftSchema.safeParse(value);
  if (!draft.success || !draft.data.citations.every((id) => knownCitations.includes(id))) throw badAnswer();
  return [
    { type: "citations", ids: draft.data.citations },
    { type: "action", action: draft.data.action },
  ];
}

function isSpace(char: string): boolean {
  return char === " " || char === "\n" || char === "\r" || char === "\t";
}

function badAnswer(): CallwardError {
  return new CallwardError("MODEL_BAD_ANSWER");
}

function refuse(): never {
  throw badAnswer();
}
