import type { Token } from "../../text/normal-text.ts";
import { wordOf } from "./words.ts";

/** What a run of words says as one. */
export interface Phrase {
  /** `free`: nothing is to be paid. `extra`: not included. `idle`: says nothing. */
  readonly says: "free" | "extra" | "idle" | "without" | "not" | "elsewhere" | "term";
  /** What it is called, of a `term`. */
  readonly term?: string;
  /** Index after its last token. */
  readonly last: number;
}

const COSTS: ReadonlySet<string> = new Set(
  "cost costs charge charges charged fee fees pay paying".split(" "),
);
const MORE: ReadonlySet<string> = new Set("extra additional any further added".split(" "));
const NO: ReadonlySet<string> = new Set(["no", "without", "zero"]);
const DENIES: ReadonlySet<string> = new Set(
  "not don't doesn't won't can't cannot never didn't needn't".split(" "),
);
/** Between a denial and what is not paid: "don't have to pay". */
const BETWEEN: ReadonlySet<string> = new Set("have need to get be you".split(" "));
const AFTER: ReadonlySet<string> = new Set("anything you extra a thing".split(" "));
const BEFORE_EXTRA: ReadonlySet<string> = new Set(
  "is are be it's that's come comes cost costs charged billed paid priced".split(" "),
);

/** Every word that a phrase begins with, so that other words cost one look-up. */
const STARTS: ReadonlySet<string> = new Set([
  ...COSTS,
  ...NO,
  ...DENIES,
  ..."free complimentary gratis on off to same extra additional separate separately check walk front".split(
    " ",
  ),
  ..."close shut closing shutting".split(" "),
]);

/** The phrase that begins at a token, if one does. Looks a few tokens ahead at most. */
export function phraseAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  last: number,
): Phrase | undefined {
  const first = tokens[at]?.text ?? "";
  if (first.length > 1 && !STARTS.has(first)) return undefined;
  const word = (index: number) => (index < last ? (tokens[index]?.text ?? "") : "");
  const here = word(at);
  if (here === "free") {
    if (word(at - 1) === "feel" || word(at + 1) === "to") return { says: "idle", last: at + 1 };
    // "Gluten-free", "toll-free".
    if (at > 0 && text[(tokens[at]?.start ?? 0) - 1] === "-") return { says: "without", last: at + 1 };
    if (word(at + 1) === "of") {
      if (COSTS.has(word(at + 2))) return { says: "free", last: at + 3 };
      return { says: "not", last: at + 2 };
    }
    if (word(at + 1) === "from") return { says: "not", last: at + 2 };
    return { says: "free", last: at + 1 };
  }
  if (here === "complimentary" || here === "gratis") return { says: "free", last: at + 1 };
  if (here === "on" && word(at + 1) === "the" && word(at + 2) === "house")
    return { says: "free", last: at + 3 };
  if (
    here === "on" &&
    word(at + 1) === "top" &&
    (word(at + 2) !== "of" || /^(?:that|it|this)$/.test(word(at + 3)))
  )
    return { says: "extra", last: at + 2 };
  if (BEFORE_EXTRA.has(word(at - 1)) && /^(?:extra|additional|separate|separately)$/.test(here))
    return { says: "extra", last: at + 1 };
  if (here === "to" && /^(?:a|an|another|the|our)$/.test(word(at + 1))) {
    const noun = /^specialists?$/.test(word(at + 2)) ? at + 2 : at + 3;
    if (/^specialists?$/.test(word(noun))) return { says: "elsewhere", last: noun + 1 };
  }
  // "E-bike", "x ray".
  if (/^[a-z]$/.test(here) && at + 1 < last && !word(at + 1).startsWith("mail")) {
    const gap = text.slice(tokens[at]?.end ?? 0, tokens[at + 1]?.start ?? 0);
    if (gap === "-" || (here === "x" && gap === " "))
      return { says: "term", term: `${here}-${wordOf(word(at + 1)).term}`, last: at + 2 };
  }
  if (here === "off" && /^(?:percent|\d+)$/.test(word(at - 1)))
    return { says: "term", term: "discount", last: at + 1 };
  if (here === "front" && word(at + 1) === "desk") return { says: "term", term: "desk", last: at + 2 };
  if (here === "same" && word(at + 1) === "day") return { says: "term", term: "same-day", last: at + 2 };
  if ((here === "check" || here === "walk") && /^(?:in|ins|out|outs)$/.test(word(at + 1)))
    return { says: "term", term: `${here}-${word(at + 1).replace(/s$/, "")}`, last: at + 2 };
  // "Close the valve" is no closing hour, and "shut off" no closing.
  if (
    /^(?:close|shut|closing|shutting)$/.test(here) &&
    /^(?:the|a|an|your|off|it|all|any|this|that)$/.test(word(at + 1))
  )
    return { says: "term", term: "shut", last: word(at + 1) === "off" ? at + 2 : at + 1 };
  if (COSTS.has(here) && word(at + 1) === "nothing") return { says: "free", last: at + 2 };
  if (NO.has(here)) {
    const next = MORE.has(word(at + 1)) ? at + 2 : at + 1;
    return COSTS.has(word(next)) && word(next) !== "charged" ? { says: "free", last: next + 1 } : undefined;
  }
  if (DENIES.has(here)) {
    let next = at + 1;
    while (next < at + 5 && BETWEEN.has(word(next))) next += 1;
    if (!COSTS.has(word(next)) || /^fees?$/.test(word(next))) return undefined;
    next += 1;
    while (AFTER.has(word(next))) next += 1;
    return { says: "free", last: next };
  }
  return undefined;
}
