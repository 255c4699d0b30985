import { createHash } from "node:crypto";
import { CallwardError } from "@callward/guard";
import { sql } from "kysely";
import type { StoreTransaction } from "../store/transactions.ts";
import { isoTime } from "./acting.ts";

/** After this time the counting of a key starts again, whatever was tried meanwhile: nobody is locked out for ever. */
const WINDOW_MS = 15 * 60_000;
/**
 * Attempts in one window. For an account: 40 guesses an hour at passphrases of 15 characters lead nowhere. For an address: an
 * office behind one address may mistype, a machine that walks through names may not.
 */
const LIMITS = { account: 10, address: 30 } as const;

/** One attempt to sign in, as it is counted. */
interface Attempt {
  readonly address: string;
  /** The account that is tried, whether or not there is one. */
  readonly name: string;
  /** Digest of a browser that this person has signed in with before. */
  readonly device: string | undefined;
}

/**
 * Counts an attempt before it is judged, so that a hundred at once count as a hundred. An account is counted apart for each
 * browser that its owner used before, and once for all strangers together: whoever guesses from outside uses up the
 * strangers' attempts and not the owner's.
 *
 * Gives undefined where the attempt may go on, else how long to wait and whether this was the first one too many.
 */
export async function takeAttempt(
  tx: StoreTransaction,
  tenant: string,
  attempt: Attempt,
  now: number,
): Promise<{ readonly seconds: number; readonly first: boolean } | undefined> {
  let refused: { seconds: number; first: boolean } | undefined;
  for (const [kind, key] of keysOf(attempt)) {
    const { attempts, since } = await count(tx, tenant, key, now);
    if (attempts <= LIMITS[kind]) continue;
    const seconds = Math.max(1, Math.ceil((since.getTime() + WINDOW_MS - now) / 1_000));
    if (refused === undefined || seconds > refused.seconds)
      refused = { seconds, first: attempts === LIMITS[kind] + 1 };
  }
  return refused;
}

/** Forgets what was counted for the account, and takes the address's attempt back: it was the right password. */
export async function giveAttemptBack(tx: StoreTransaction, tenant: string, attempt: Attempt): Promise<void> {
  for (const [kind, key] of keysOf(attempt)) {
    const row = tx.deleteFrom("login_attempts").where("tenant", "=", tenant).where("key", "=", key);
    if (kind === "account") await row.execute();
    else
      await tx
        .updateTable("login_attempts")
        .set({ attempts: sql<number>`greatest(attempts - 1, 0)` })
        .where("tenant", "=", tenant)
        .where("key", "=", key)
        .execute();
  }
}

/** Forgets the windows that are over. */
export async function forgetOldAttempts(tx: StoreTransaction, tenant: string, now: number): Promise<void> {
  const over = new Date(now - WINDOW_MS);
  await tx.deleteFrom("login_attempts").where("tenant", "=", tenant).where("since", "<", over).execute();
}

export function throttled({ seconds }: { readonly seconds: number }): CallwardError {
  return new CallwardError("LOGIN_THROTTLED", { seconds });
}

async function count(
  tx: StoreTransaction,
  tenant: string,
  key: string,
  now: number,
): Promise<{ readonly attempts: number; readonly since: Date }> {
  const over = isoTime(now - WINDOW_MS);
  const { rows } = await sql<{ attempts: number; since: Date }>`
    INSERT INTO login_attempts AS seen (tenant, key, attempts, since) VALUES (${tenant}, ${key}, 1, ${isoTime(now)})
    ON CONFLICT (tenant, key) DO UPDATE SET
      attempts = CASE WHEN seen.since < ${over}::timestamptz THEN 1 ELSE seen.attempts + 1 END,
      since = CASE WHEN seen.since < ${over}::timestamptz THEN excluded.since ELSE seen.since END
    RETURNING attempts, since`.execute(tx);
  const [row] = rows;
  if (row === undefined) throw new CallwardError("INTERNAL");
  return row;
}

/** Always in this order, so that two attempts never wait for each other's rows crosswise. */
function keysOf({ address, name, device }: Attempt): readonly (readonly [keyof typeof LIMITS, string])[] {
  return [
    ["account", digest("account", name, device ?? "")],
    ["address", digest("address", networkOf(address))],
  ];
}

/** Names and addresses of those who only try are nobody's to keep. */
function digest(...parts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("base64url");
}

/** An IPv6 customer has a whole /64 to change addresses in. */
function networkOf(address: string): string {
  if (!address.includes(":") || address.startsWith("::ffff:")) return address;
  const [head = "", tail] = address.split("::");
  const groups = head === "" ? [] : head.split(":");
  const missing = tail === undefined ? 0 : 8 - groups.length - (tail === "" ? 0 : tail.split(":").length);
  return [...groups, ...Array<string>(missing).fill("0"), ...(tail ?? "").split(":")].slice(0, 4).join(":");
}
