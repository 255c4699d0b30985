import { randomUUID } from "node:crypto";
import { CallwardError } from "@callward/guard";
import { sql } from "kysely";
import type { StoreTransaction } from "../store/transactions.ts";
import { endSessionsOf, findUser } from "./accounts.ts";
import { type AccessContext, type Acting, audit, isoTime } from "./acting.ts";
import { hashSecret, newSecret, type Proof, writeProof } from "./secrets.ts";

/** A page that was left alone is closed, and nobody works longer than this without signing in again. */
export const IDLE_MS = 30 * 60_000;
export const LONGEST_MS = 12 * 3_600_000;
/** How old `seen_at` may become before it is written again: a page that asks often must not write each time. */
const SEEN_STEP_MS = 60_000;
/** How long an ended session is kept, so that its browser is known to the throttle as the owner's. */
export const KEPT_MS = 30 * 24 * 3_600_000;

/** A session as its browser gets it, once. */
export interface OpenedSession {
  /** Value of the session's cookie. */
  readonly proof: string;
  /** Value of the cookie that tells the browser again after the session. */
  readonly device: string;
  readonly expiresAt: Date;
}

/** A session that is open, and whose it is. */
export interface LiveSession {
  readonly id: string;
  /** The tenant that has the account. */
  readonly home: string;
  readonly userId: string;
  readonly name: string;
  /** The roles in the tenant that has the account. */
  readonly roles: readonly string[];
}

/** Where a request came from. */
export interface Browser {
  readonly address: string;
  readonly agent: string;
  /** Of an earlier session in the same browser. */
  readonly device: string | undefined;
}

/** Longest name of a browser that is kept. */
const MAX_AGENT = 200;

/** Adds a session for a person who has just proved to be it. Forgets those that ended long ago. */
export async function insertSession(
  tx: StoreTransaction,
  { tenant, userId, browser, at }: { tenant: string; userId: string; browser: Browser; at: number },
): Promise<OpenedSession> {
  const old = new Date(at - KEPT_MS);
  await tx.deleteFrom("sessions").where("tenant", "=", tenant).where("expires_at", "<", old).execute();
  const secret = newSecret();
  const device = browser.device ?? newSecret();
  const expiresAt = new Date(at + LONGEST_MS);
  await tx
    .insertInto("sessions")
    .values({
      ...{ tenant, id: randomUUID(), user_id: userId, address: browser.address, ended_at: null },
      ...{ secret_hash: hashSecret(secret), device_hash: hashSecret(device) },
      agent: browser.agent.slice(0, MAX_AGENT).toWellFormed().replaceAll("\0", ""),
      ...{ made_at: isoTime(at), seen_at: isoTime(at), expires_at: expiresAt.toISOString() },
    })
    .execute();
  return { proof: writeProof({ tenant, secret }), device, expiresAt };
}

/**
 * The session that the proof opens, and undefined where it has ended in whatever way or its person was revoked.
 *
 * @param active false for what a page does by itself: it must not keep alive a session whose person has left.
 */
export async function findSession(
  context: AccessContext,
  { tenant, secret }: Proof,
  active = true,
): Promise<LiveSession | undefined> {
  const at = context.now();
  const found = await context.store.inTenant(
    tenant,
    async (tx) =>
      openSessions(tx, tenant, at)
        .leftJoin("role_grants as g", (join) =>
          join
            .onRef("g.tenant", "=", "s.tenant")
            .onRef("g.home", "=", "s.tenant")
            .onRef("g.name", "=", "u.name"),
        )
        .select("g.roles")
        .where("s.secret_hash", "=", hashSecret(secret))
        .executeTakeFirst(),
    { readOnly: true },
  );
  if (found === undefined) return undefined;
  if (active && at - found.seen_at.getTime() >= SEEN_STEP_MS)
    await context.store
      .inTenant(tenant, (tx) =>
        tx
          .updateTable("sessions")
          .set({ seen_at: isoTime(at) })
          .where("tenant", "=", tenant)
          .where("id", "=", found.id)
          .execute(),
      )
      // A store that cannot be written for the moment must not shut anybody out.
      .catch(() => {});
  return { id: found.id, home: tenant, userId: found.user_id, name: found.name, roles: found.roles ?? [] };
}

function openSessions(tx: StoreTransaction, tenant: string, at: number) {
  return tx
    .selectFrom("sessions as s")
    .innerJoin("users as u", (join) =>
      join.onRef("u.tenant", "=", "s.tenant").onRef("u.id", "=", "s.user_id"),
    )
    .select(["s.id", "s.user_id", "u.name", "s.made_at", "s.seen_at", "s.expires_at", "s.address", "s.agent"])
    .where("s.tenant", "=", tenant)
    .where("s.ended_at", "is", null)
    .where("s.expires_at", ">", new Date(at))
    .where("s.seen_at", ">", new Date(at - IDLE_MS))
    .where("u.disabled_at", "is", null);
}

/** A session as people see it. */
export interface SessionView {
  readonly id: string;
  readonly name: string;
  readonly madeAt: Date;
  readonly seenAt: Date;
  readonly expiresAt: Date;
  readonly address: string;
  readonly agent: string;
}

/** The open sessions of the tenant's accounts, the newest first; of one person where `name` is given. */
export function listSessions(
  { store, now }: AccessContext,
  tenant: string,
  name?: string,
): Promise<readonly SessionView[]> {
  return store.inTenant(
    tenant,
    async (tx) => {
      const all = openSessions(tx, tenant, now());
      const rows = await (name === undefined ? all : all.where("u.name", "=", name))
        .orderBy("s.made_at", "desc")
        .limit(1_000)
        .execute();
      return rows.map((row) => ({
        ...{
          id: row.id,
          name: row.name,
          madeAt: row.made_at,
          seenAt: row.seen_at,
          expiresAt: row.expires_at,
        },
        ...{ address: row.address, agent: row.agent },
      }));
    },
    { readOnly: true },
  );
}

/** Ends one session; where `name` is given it must be that person's. Throws NOT_FOUND where there is none to end. */
export async function endSession(
  context: AccessContext,
  tenant: string,
  {
    id,
    name,
    action,
  }: { readonly id: string; readonly name?: string; readonly action: "session.end" | "session.revoke" },
  by: Acting,
): Promise<void> {
  const at = context.now();
  await context.store.inTenant(tenant, async (tx) => {
    const open = openSessions(tx, tenant, at).where(sql`s.id::text`, "=", id);
    const found = await (name === undefined ? open : open.where("u.name", "=", name)).executeTakeFirst();
    if (found === undefined) throw new CallwardError("NOT_FOUND", { path: "this session" });
    await tx
      .updateTable("sessions")
      .set({ ended_at: isoTime(at) })
      .where("tenant", "=", tenant)
      .where("id", "=", found.id)
      .execute();
    await audit(tx, { ...by, tenant, at, action, subject: `user:${found.name}` });
  });
}

/** Ends all sessions of a person but, where it is named, the one that asks. Throws USER_UNKNOWN. */
export async function endAllSessions(
  context: AccessContext,
  tenant: string,
  { name, exceptId }: { readonly name: string; readonly exceptId?: string },
  by: Acting,
): Promise<void> {
  const at = context.now();
  await context.store.inTenant(tenant, async (tx) => {
    const user = await findUser(tx, tenant, name);
    await endSessionsOf(tx, tenant, user.id, at, exceptId);
    await audit(tx, { ...by, tenant, at, action: "session.revoke-all", subject: `user:${name}` });
  });
}
