import type { Clearance } from "../contracts/turn.ts";
import type { KnowledgeDocument, Pack, Passage } from "../pack/pack.ts";

/** The audiences that each level may hear. `instructions` is in none: those documents are never spoken. */
const HEARS: Readonly<Record<Clearance, readonly string[]>> = {
  public: ["public"],
  verified: ["public", "verified"],
  staff: ["public", "verified", "staff"],
};

/** The documents that a caller of this level may hear, expired ones included, in the pack's order. */
export function documentsFor(pack: Pack, clearance: Clearance): readonly KnowledgeDocument[] {
  return pack.knowledge.filter((document) => HEARS[clearance].includes(document.meta.audience));
}

/** The passages of the documents that have not expired on this day (`YYYY-MM-DD` in the business's time zone). */
export function livePassages(documents: readonly KnowledgeDocument[], today: string): readonly Passage[] {
  return documents.filter((document) => !isExpired(document, today)).flatMap((document) => document.passages);
}

/** A document is not used from its expiry day on. */
function isExpired(document: KnowledgeDocument, today: string): boolean {
  return document.meta.expires !== undefined && document.meta.expires <= today;
}
