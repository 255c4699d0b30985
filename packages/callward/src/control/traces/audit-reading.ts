import { createHash } from "node:crypto";
import type { Principal } from "../../access/roles.ts";
import type { StoreTransaction } from "../../store/transactions.ts";
import { auditPrincipal } from "../audit-actor.ts";

/**
 * Readings of one call by one person at one address are one entry for each quarter of an hour of the clock: a page that is
 * left open reads a call in progress every few seconds, and would bury everything else that people did.
 */
const PERIOD_MS = 15 * 60_000;

/**
 * Notes in the tenant's audit that somebody read a call's words: the first time in each period, in the transaction that
 * reads. Nothing that the client says has a part in it. To be called last.
 *
 * @param now milliseconds since 1970.
 */
export async function auditReading(
  tx: StoreTransaction,
  principal: Principal,
  call: string,
  now: number,
): Promise<void> {
  const period = Math.floor(now / PERIOD_MS);
  const { tenant, kind, id, address } = principal;
  await auditPrincipal(
    tx,
    principal,
    { action: "trace.read", subject: `call:${call}` },
    { id: uuidOf(["trace.read", tenant, kind, id, address, call, period]), at: new Date(now).toISOString() },
  );
}

/** The same for the same parts, so that whichever node writes such an entry first has written it (UUID 8, RFC 9562). */
function uuidOf(parts: readonly (string | number)[]): string {
  const bytes = createHash("sha256").update(JSON.stringify(parts)).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
