import { CLEARANCES, type Clearance } from "../contracts/turn.ts";
import type { Pack } from "../pack/pack.ts";
import { contentTerms } from "./content-terms.ts";
import { documentsFor, livePassages } from "./live-passages.ts";
import { buildPassageIndex, type PassageIndex, type RetrievedPassage } from "./passage-index.ts";

/** Passages given when the caller names no limit: what a spoken answer of three sentences can draw on. */
const DEFAULT_LIMIT = 4;
/** Longest question that is read, in UTF-16 units: about two minutes of speech. */
const MAX_QUESTION = 2_000;

/** Finds what the knowledge base says about a question, among the passages that this caller may hear. */
export interface Retriever {
  /**
   * Passages for the question, best first; none when nothing in the knowledge base is about it. `now` is in
   * milliseconds since the epoch: documents expire at the start of their day in the business's time zone.
   */
  retrieve(
    query: string,
    options: { readonly clearance: Clearance; readonly now: number; readonly limit?: number },
  ): readonly RetrievedPassage[];
}

/**
 * Compiles the knowledge of a pack for retrieval. Each clearance has an index of its own, over only what it may hear,
 * so a restricted passage can be neither ranked, nor counted, nor noticed by the time an answer takes.
 */
export function createRetriever(pack: Pack): Retriever {
  const today = dateIn(pack.assistant.business.timezone);
  const levels = new Map(CLEARANCES.map((clearance) => [clearance, openLevel(pack, clearance)]));
  return {
    retrieve(query, { clearance, now, limit = DEFAULT_LIMIT }) {
      const level = levels.get(clearance);
      if (level === undefined) return [];
      return level(today(now)).search(contentTerms(query.slice(0, MAX_QUESTION)), limit);
    },
  };
}

/** Gives the index of one level as it is on a day; built anew only when another of its documents has expired. */
function openLevel(pack: Pack, clearance: Clearance): (today: string) => PassageIndex {
  const documents = documentsFor(pack, clearance);
  const expiries = documents.flatMap(({ meta }) => (meta.expires === undefined ? [] : [meta.expires]));
  let expired = 0;
  let index = buildPassageIndex(documents.flatMap((document) => document.passages));
  return (today) => {
    const nowExpired = expiries.filter((day) => day <= today).length;
    if (nowExpired !== expired) {
      index = buildPassageIndex(livePassages(documents, today));
      expired = nowExpired;
    }
    return index;
  };
}

/** Tells the date (`YYYY-MM-DD`) in a time zone at a moment. */
function dateIn(timeZone: string): (now: number) => string {
  const format = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  return (now) => format.format(now);
}
