import { createHash } from "node:crypto";
import { CallwardError } from "@callward/guard";

/** Who did it: a named person, an API token, or Callward by itself (id: the part that did). */
export interface AuditActor {
  readonly kind: "person" | "token" | "system";
  readonly id: string;
}

/** What somebody did, before it has its place in the chain. Holds no caller's words. */
export interface AuditDraft {
  readonly actor: AuditActor;
  /** Noun and verb: `pack.activate`, `switch.set`. */
  readonly action: string;
  /** What it was done to: `pack:dentist@1.4.0`. */
  readonly subject: string;
  /** Address of the network that it came from; null for Callward itself. */
  readonly address: string | null;
  readonly reason: string | null;
  /** SHA-256 (hex) of what was there before and after; null where there was nothing. */
  readonly before: string | null;
  readonly after: string | null;
}

/** One link of a tenant's chain. */
export interface AuditEntry extends AuditDraft {
  readonly schema: 1;
  readonly tenant: string;
  /** From 1, without gaps. */
  readonly sequence: number;
  /** UUID; the same draft written twice is there once. */
  readonly id: string;
  /** ISO 8601, UTC, milliseconds. */
  readonly at: string;
  /** `hash` of the entry before; 64 zeros for the first. */
  readonly previous: string;
  /** SHA-256 (hex) of the canonical JSON of all the other fields. */
  readonly hash: string;
}

/** `previous` of the first entry. */
export const GENESIS = "0".repeat(64);

/** Longest text of one field; the audit names things, it does not hold them. */
const MAX_TEXT = 2_000;

/**
 * Canonical JSON (RFC 8785) of an entry without its hash: members sorted, no spaces. Written out by hand, because the
 * shape is fixed and a million of these are verified in one go; a test holds it against the canonicalisation library.
 */
function canonicalEntry(entry: Omit<AuditEntry, "hash">): string {
  const {
    action,
    actor,
    address,
    after,
    at,
    before,
    id,
    previous,
    reason,
    schema,
    sequence,
    subject,
    tenant,
  } = entry;
  const { id: actorId, kind } = actor;
  return JSON.stringify({
    action,
    actor: { id: actorId, kind },
    address,
    after,
    at,
    before,
    id,
    previous,
    reason,
    schema,
    sequence,
    subject,
    tenant,
  });
}

/** SHA-256 (hex) that names the entry and everything before it. */
export function entryHash(entry: Omit<AuditEntry, "hash">): string {
  return createHash("sha256").update(canonicalEntry(entry)).digest("hex");
}

/** Throws INPUT_INVALID for what canonical JSON or the database cannot hold. */
export function checkDraft(draft: AuditDraft): void {
  const { actor, action, subject, address, reason, before, after } = draft;
  for (const text of [actor.id, action, subject, address, reason, before, after]) {
    if (text === null) continue;
    if (text.length > MAX_TEXT) throw new CallwardError("INPUT_INVALID", { problem: "a text is too long" });
    if (text.includes("\0") || !text.isWellFormed())
      throw new CallwardError("INPUT_INVALID", { problem: "a text holds characters that cannot be stored" });
  }
}
