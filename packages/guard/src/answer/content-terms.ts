import { normalise } from "../text/normalise.ts";
import { stem } from "./stem.ts";

/** Words that say nothing of what is asked: function words and the courtesies of a telephone call. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about actually ah all also am an and any anybody anyone anything are as ask asking at be because been before being
  bit but by bye call called calling can cannot could curious did do does doing done else even ever everything for from
  gave get gets getting give go going gonna good gosh got guess guys had happen happens has have having he hello help
  her here hey hi him his hmm how however i if in info information into is it its just kind know let like little look
  looking lot made make makes many may maybe me mean might mine mind more most much must my need needed needs no not now
  of off oh ok okay on one ones only or other our out over people person please possible possibly question questions
  quick quite rather really regarding right said say see seem she should sir so some somebody someone something sort
  speak still such sure talk tell than thank thanks that the their them then there these they thing things think this
  those though thought to too try trying u up upon us use used uses using usually very wanna want wanted wanting wants was way we
  well were what whatever when where whether which while who whom whose why will wish with within without wonder
  wondering would yeah yep yes yet you your yours`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** What is left of "don't", "isn't" or "won't" before the apostrophe, where that is no word of its own. */
const CLITIC_HOSTS: ReadonlySet<string> = new Set(
  "don isn aren wasn weren doesn didn hasn haven hadn won wouldn couldn shouldn mustn ain ll ve re".split(
    " ",
  ),
);
/** Stands for any talk of money: a caller says "how much", a document says "$95". */
const PRICE = "price";
/** Stems that mean the same in any trade, for what callers and documents word differently. */
const SAME: ReadonlyMap<string, string> = new Map(
  Object.entries({
    [PRICE]: "pric cost fee charg expens cheap rate",
    child: "children kid son daughter toddler",
    tooth: "teeth",
    foot: "feet",
    doctor: "dr doc",
    address: "address locat direct",
  }).flatMap(([one, others]) => others.split(" ").map((other) => [other, one])),
);
/** "Do you take Visa", "we take cash": to accept. A visit that "takes an hour" is another word. */
const TAKERS: ReadonlySet<string> = new Set(["you", "guys", "we", "they"]);
const AMOUNT = /[$€£]\s?\d/;
const ASKS_PRICE = /\bhow much (?:is|are|was|do|does|did|for|would|will|it|the|to)\b/;

/**
 * The words of a text that carry its meaning, in order, in normal form, stemmed, and with common synonyms made one:
 * what retrieval and extraction compare. Stop words and clitics ("don't", "what's") are dropped.
 */
export function contentTerms(text: string): readonly string[] {
  const normal = normalise(text);
  const terms: string[] = [];
  let before = "";
  for (const token of normal.tokens) {
    const apostrophe = token.text.indexOf("'");
    const word = apostrophe < 0 ? token.text : token.text.slice(0, apostrophe);
    const accepts = word === "take" && TAKERS.has(before);
    before = word;
    if (accepts) {
      terms.push("accept");
      continue;
    }
    if (word === "" || STOP_WORDS.has(word) || CLITIC_HOSTS.has(word)) continue;
    const root = stem(word);
    terms.push(SAME.get(root) ?? root);
  }
  if (AMOUNT.test(text) || ASKS_PRICE.test(normal.text)) terms.push(PRICE);
  return terms;
}
