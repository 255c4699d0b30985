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
  those though thought to too try trying u up upon us use used usually very wanna want wanted wanting wants was way we
  well were what whatever when where whether which while who whom whose why will wish with within without wonder
  wondering would yeah yep yes yet you your yours`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/**
 * The words of a text that carry its meaning, in order, in normal form and stemmed: what retrieval and extraction
 * compare. Stop words and clitics ("don't", "what's") are dropped.
 */
export function contentTerms(text: string): readonly string[] {
  const terms: string[] = [];
  for (const token of normalise(text).tokens) {
    const apostrophe = token.text.indexOf("'");
    const word = apostrophe < 0 ? token.text : token.text.slice(0, apostrophe);
    if (word === "" || STOP_WORDS.has(word) || CLITIC_HOSTS.has(word)) continue;
    terms.push(stem(word));
  }
  return terms;
}

/** What is left of "don't", "isn't" or "won't" before the apostrophe, where that is no word of its own. */
const CLITIC_HOSTS: ReadonlySet<string> = new Set(
  "don isn aren wasn weren doesn didn hasn haven hadn won wouldn couldn shouldn mustn ain ll ve re".split(
    " ",
  ),
);
