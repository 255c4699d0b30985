import { createHash } from "node:crypto";
import type { Principal } from "../../access/roles.ts";
import type { StoreTransaction } from "../../store/transactions.ts";
import { auditPrincipal } from "../audit-actor.ts";

/**
 * Readings of one call, and searches of one kind, by one person at one address are one entry for each quarter of an hour of
 * the clock: a page that is left open reads every few seconds, and would bury everything else that people did.
 */
const PERIOD_MS = 15 * 60_000;

/** What was asked of many calls at once. Times are ISO 8601; what is absent was not asked for. */
export interface TraceFilter {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly route?: string | undefined;
  /** Id of a rule. */
  readonly finding?: string | undefined;
  readonly packVersion?: string | undefined;
  /** Name of the version in shadow whose examples were read. */
  readonly shadow?: string | undefined;
}

/** What an entry needs to know of a reading. */
interface Reading {
  readonly principal: Principal;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Notes in the tenant's audit that somebody read a call's words: the first time in each period, in the transaction that
 * reads. Nothing that the client says has a part in it. To be called last, with the id of a call that there is.
 */
export async function auditReading(tx: StoreTransaction, reading: Reading, call: string): Promise<void> {
  await auditOnce(tx, reading, { action: "trace.read", subject: `call:${call}` });
}

/**
 * Notes that somebody read words of many calls, and by which filter they were found, as `auditReading` does. To be called
 * only where something was found: the filter's values are then ids of the trace, and no words that somebody typed.
 *
 * Times are widened to whole periods. The entry so names at least what was read, and a client that asks again and again for
 * what is new since it last asked leaves one entry in each period.
 */
export async function auditSearch(
  tx: StoreTransaction,
  reading: Reading,
  { from, to, route, finding, packVersion, shadow }: TraceFilter,
): Promise<void> {
  const wanted = {
    from: from && periodAt(Math.floor(Date.parse(from) / PERIOD_MS)),
    to: to && periodAt(Math.ceil(Date.parse(to) / PERIOD_MS)),
    ...{ route, finding, pack_version: packVersion, shadow },
  };
  const asked = Object.entries(wanted).flatMap(([name, value]) => (value ? [`${name}=${value}`] : []));
  const subject = `traces:${asked.length === 0 ? "all" : asked.join("&")}`;
  await auditOnce(tx, reading, { action: "trace.search", subject });
}

/** Start of a period of the clock, as `2026-11-23T09:15Z`. */
const periodAt = (period: number) => new Date(period * PERIOD_MS).toISOString().replace(":00.000Z", "Z");

async function auditOnce(
  tx: StoreTransaction,
  { principal, now }: Reading,
  what: { readonly action: "trace.read" | "trace.search"; readonly subject: string },
): Promise<void> {
  const { tenant, kind, id, address } = principal;
  const period = Math.floor(now / PERIOD_MS);
  await auditPrincipal(tx, principal, what, {
    id: uuidOf([what.action, tenant, kind, id, address, what.subject, period]),
    at: new Date(now).toISOString(),
  });
}

/** The same for the same parts, so that whichever node writes such an entry first has written it (UUID 8, RFC 9562). */
function uuidOf(parts: readonly (string | number)[]): string {
  const bytes = createHash("sha256").update(JSON.stringify(parts)).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
