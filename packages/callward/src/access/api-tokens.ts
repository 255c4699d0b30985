import { randomUUID } from "node:crypto";
import { CallwardError } from "@callward/guard";
import { sql } from "kysely";
import { type AccessContext, type Acting, type Authority, audit, isoTime } from "./acting.ts";
import { isPermission, type Permission, type Principal } from "./roles.ts";
import { hashSecret, newSecret, type Proof, readProof, writeProof } from "./secrets.ts";

/** Begins every token, so that scanners of repositories and logs know one when they see it. */
const PREFIX = "cwt_";
/** Longest life of a token: what nobody renews within a year, nobody knows any more. */
export const MAX_TOKEN_DAYS = 366;
const DAY_MS = 24 * 3_600_000;
/** How old `used_at` may become before it is written again. */
const USED_STEP_MS = 60_000;

export interface TokenView {
  readonly id: string;
  readonly name: string;
  readonly permissions: readonly string[];
  readonly madeBy: string;
  readonly madeAt: Date;
  readonly expiresAt: Date;
  /** To the minute; null while it was never used. */
  readonly usedAt: Date | null;
  readonly state: "active" | "expired" | "revoked";
}

/**
 * Makes a token with some of the permissions of whoever asks; the token itself is given here and never again. Throws
 * PERMISSION_DENIED for a permission that the asker does not have.
 */
export async function makeToken(
  context: AccessContext,
  tenant: string,
  wanted: { readonly name: string; readonly permissions: readonly Permission[]; readonly days: number },
  by: Authority,
): Promise<{ readonly id: string; readonly token: string; readonly expiresAt: Date }> {
  for (const permission of wanted.permissions)
    if (!by.permissions.has(permission)) throw new CallwardError("PERMISSION_DENIED", { permission });
  const { actor, address } = by;
  const { name } = wanted;
  const permissions = [...new Set(wanted.permissions)].sort();
  const id = randomUUID();
  const secret = newSecret();
  const at = context.now();
  const expiresAt = new Date(at + wanted.days * DAY_MS);
  await context.store.inTenant(tenant, async (tx) => {
    await tx
      .insertInto("api_tokens")
      .values({
        ...{
          tenant,
          id,
          name,
          secret_hash: hashSecret(secret),
          permissions,
          made_by: `${actor.kind}:${actor.id}`,
        },
        ...{ made_at: isoTime(at), expires_at: expiresAt.toISOString(), used_at: null, revoked_at: null },
      })
      .execute();
    const after = { permissions, expiresAt: expiresAt.toISOString() };
    await audit(tx, {
      actor,
      address,
      tenant,
      at,
      action: "token.make",
      subject: `token:${id}`,
      reason: name,
      after,
    });
  });
  return { id, token: `${PREFIX}${writeProof({ tenant, secret })}`, expiresAt };
}

/** All tokens of the tenant, the newest first, without what opens anything. */
export function listTokens({ store, now }: AccessContext, tenant: string): Promise<readonly TokenView[]> {
  return store.inTenant(
    tenant,
    async (tx) => {
      const rows = await tx
        .selectFrom("api_tokens")
        .selectAll()
        .where("tenant", "=", tenant)
        .orderBy("made_at", "desc")
        .limit(1_000)
        .execute();
      return rows.map((row) => ({
        ...{ id: row.id, name: row.name, permissions: row.permissions, madeBy: row.made_by },
        ...{ madeAt: row.made_at, expiresAt: row.expires_at, usedAt: row.used_at },
        state: row.revoked_at !== null ? "revoked" : row.expires_at.getTime() <= now() ? "expired" : "active",
      }));
    },
    { readOnly: true },
  );
}

/** Ends a token. Throws NOT_FOUND where there is no such token that still works. */
export async function revokeToken(
  context: AccessContext,
  tenant: string,
  id: string,
  by: Acting,
): Promise<void> {
  const at = context.now();
  await context.store.inTenant(tenant, async (tx) => {
    const revoked = await tx
      .updateTable("api_tokens")
      .set({ revoked_at: isoTime(at) })
      .where("tenant", "=", tenant)
      .where(sql`id::text`, "=", id)
      .where("revoked_at", "is", null)
      .returning("name")
      .executeTakeFirst();
    if (revoked === undefined) throw new CallwardError("NOT_FOUND", { path: "this token" });
    await audit(tx, {
      ...by,
      tenant,
      at,
      action: "token.revoke",
      subject: `token:${id}`,
      reason: revoked.name,
    });
  });
}

/** The proof inside a token; undefined for what is not one of ours. */
export function readToken(text: string): Proof | undefined {
  return text.startsWith(PREFIX) ? readProof(text.slice(PREFIX.length)) : undefined;
}

/** Who a token speaks for; undefined where it does not exist, has expired or was revoked. */
export async function findToken(
  context: AccessContext,
  { tenant, secret }: Proof,
  address: string,
): Promise<Principal | undefined> {
  const at = context.now();
  const { store } = context;
  const row = await store.inTenant(
    tenant,
    (tx) =>
      tx
        .selectFrom("api_tokens")
        .select(["id", "permissions", "used_at"])
        .where("tenant", "=", tenant)
        .where("secret_hash", "=", hashSecret(secret))
        .where("expires_at", ">", new Date(at))
        .where("revoked_at", "is", null)
        .executeTakeFirst(),
    { readOnly: true },
  );
  if (row === undefined) return undefined;
  if (row.used_at === null || at - row.used_at.getTime() >= USED_STEP_MS)
    await store
      .inTenant(tenant, (tx) =>
        tx
          .updateTable("api_tokens")
          .set({ used_at: isoTime(at) })
          .where("tenant", "=", tenant)
          .where("id", "=", row.id)
          .execute(),
      )
      // A store that cannot be written for the moment must not shut anybody out.
      .catch(() => {});
  return {
    kind: "token",
    id: row.id,
    tenant,
    permissions: new Set(row.permissions.filter(isPermission)),
    address,
  };
}
