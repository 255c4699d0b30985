import { CallwardError } from "@callward/guard";
import { z } from "zod";
import { type AuditCheckpoint, checkpointMessage } from "./checkpoint.ts";
import { type AuditEntry, entryHash, GENESIS } from "./entry.ts";
import { isSignedBy, type TrustedKeys } from "./signing-keys.ts";

/** Where a chain is known, from outside, to reach. */
export interface AuditHead {
  readonly sequence: number;
  readonly hash: string;
}

/** Before the first entry. */
export const START_OF_CHAIN: AuditHead = { sequence: 0, hash: GENESIS };

/** `broken` names the first entry that is not what it must be. */
export type AuditVerdict =
  | {
      readonly outcome: "whole";
      readonly tenant: string;
      readonly entries: number;
      readonly head: AuditHead;
      /** Up to here a trusted key vouches for the chain; later entries could be cut or rewritten unseen. */
      readonly signedUpTo: number;
    }
  | {
      readonly outcome: "broken";
      readonly tenant: string;
      readonly sequence: number;
      readonly why:
        | "missing or out of order"
        | "not linked to the entry before"
        | "changed"
        | "of another tenant"
        | "not what the checkpoint says"
        | "its checkpoint is not signed by a trusted key"
        | "cut off before the expected head"
        | "not the expected head";
    };

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const headLine = z.strictObject({
  audit: z.strictObject({ schema: z.literal(1), tenant: z.string().min(1) }),
});
const checkpointLine = z.strictObject({
  schema: z.literal(1),
  tenant: z.string(),
  sequence: z.int().positive(),
  hash,
  at: z.string(),
  key: z.string(),
  signature: z.string(),
});
/** Members of an entry; their values need no check of their own, because the hash covers exactly these. */
const MEMBERS = new Set([
  ...["schema", "tenant", "sequence", "id", "at", "actor", "action", "subject"],
  ...["address", "reason", "before", "after", "previous", "hash"],
]);

/**
 * Verifies an export without the store: every entry's hash, its link and place, every checkpoint's signature, and that
 * the chain reaches each checkpoint and the expected head. Throws AUDIT_INVALID where the file is not an export at all.
 *
 * @param keys whose checkpoints count; a checkpoint of any other key breaks the chain, since nobody vouches for it.
 *   Absent: checkpoints are held against the chain, their signatures are not looked at, and `signedUpTo` is 0.
 * @param from where the part before ended that was verified already: the lines then are what follows it, without the
 *   line that begins a file.
 */
export async function verifyAudit(
  lines: AsyncIterable<string> | Iterable<string>,
  options: {
    readonly keys?: TrustedKeys;
    readonly expect?: AuditHead;
    readonly from?: { readonly tenant: string; readonly head: AuditHead; readonly signedUpTo: number };
  } = {},
): Promise<AuditVerdict> {
  const { keys, expect, from } = options;
  let tenant = from?.tenant;
  let head: AuditHead = from?.head ?? START_OF_CHAIN;
  let signedUpTo = from?.signedUpTo ?? 0;
  let line = 0;
  for await (const text of lines) {
    line += 1;
    if (text === "") continue;
    const value = parseLine(text, line);
    if (tenant === undefined) {
      tenant = readHead(value, line);
      continue;
    }
    if ("entry" in value) {
      const entry = readEntry(value.entry, line);
      const why = faultOfEntry(entry, tenant, head);
      if (why !== undefined) return { outcome: "broken", tenant, sequence: head.sequence + 1, why };
      if (entry.sequence === expect?.sequence && entry.hash !== expect.hash)
        return { outcome: "broken", tenant, sequence: entry.sequence, why: "not the expected head" };
      head = { sequence: entry.sequence, hash: entry.hash };
    } else if ("checkpoint" in value) {
      const checkpoint = readCheckpoint(value.checkpoint, line);
      const why = faultOfCheckpoint(checkpoint, tenant, head, keys);
      if (why === "missing or out of order")
        return { outcome: "broken", tenant, sequence: head.sequence + 1, why };
      if (why !== undefined) return { outcome: "broken", tenant, sequence: checkpoint.sequence, why };
      if (keys !== undefined) signedUpTo = checkpoint.sequence;
    } else throw invalid(line, "it is neither an entry nor a checkpoint");
  }
  if (tenant === undefined) throw invalid(1, "the file is empty");
  if (expect !== undefined && head.sequence < expect.sequence)
    return {
      outcome: "broken",
      tenant,
      sequence: head.sequence + 1,
      why: "cut off before the expected head",
    };
  return { outcome: "whole", tenant, entries: head.sequence, head, signedUpTo };
}

type Why = Extract<AuditVerdict, { outcome: "broken" }>["why"];

function faultOfEntry(entry: AuditEntry, tenant: string, head: AuditHead): Why | undefined {
  if (entry.sequence !== head.sequence + 1) return "missing or out of order";
  if (entry.tenant !== tenant) return "of another tenant";
  if (entry.previous !== head.hash) return "not linked to the entry before";
  return entryHash(entry) === entry.hash ? undefined : "changed";
}

/** Checkpoints follow the entry that they are of; one that is ahead of the chain proves that entries are missing. */
function faultOfCheckpoint(
  checkpoint: AuditCheckpoint,
  tenant: string,
  head: AuditHead,
  keys: TrustedKeys | undefined,
): Why | undefined {
  if (checkpoint.sequence > head.sequence) return "missing or out of order";
  if (checkpoint.tenant !== tenant) return "of another tenant";
  if (checkpoint.sequence !== head.sequence || checkpoint.hash !== head.hash)
    return "not what the checkpoint says";
  if (keys === undefined) return undefined;
  const key = keys.get(checkpoint.key);
  return key !== undefined && isSignedBy(key, checkpointMessage(checkpoint), checkpoint.signature)
    ? undefined
    : "its checkpoint is not signed by a trusted key";
}

function parseLine(text: string, line: number): object {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null) return value;
  } catch {
    // Told below.
  }
  throw invalid(line, "it is not a JSON object");
}

function readHead(value: object, line: number): string {
  const { data } = headLine.safeParse(value);
  if (data === undefined) throw invalid(line, "it is not the head of an audit export");
  return data.audit.tenant;
}

function readCheckpoint(value: unknown, line: number): AuditCheckpoint {
  const { data } = checkpointLine.safeParse(value);
  if (data === undefined) throw invalid(line, "it is not a checkpoint");
  return data;
}

/** A member that the hash does not cover would be a place to hide words in. */
function readEntry(value: unknown, line: number): AuditEntry {
  if (typeof value !== "object" || value === null) throw invalid(line, "it is not an entry");
  const { actor } = value as { readonly actor?: unknown };
  const members = Object.keys(value);
  const whole =
    members.length === MEMBERS.size &&
    members.every((member) => MEMBERS.has(member)) &&
    typeof actor === "object" &&
    actor !== null &&
    Object.keys(actor).sort().join() === "id,kind";
  if (!whole) throw invalid(line, "it is not an entry");
  return value as AuditEntry;
}

function invalid(line: number, why: string): CallwardError {
  return new CallwardError("AUDIT_INVALID", { line, why });
}
