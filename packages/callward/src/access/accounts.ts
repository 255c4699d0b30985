import { randomUUID } from "node:crypto";
import { CallwardError } from "@callward/guard";
import { sql } from "kysely";
import type { StoreTransaction } from "../store/transactions.ts";
import { isoTime } from "./acting.ts";
import type { Role } from "./roles.ts";

/** Adds the rows of an account. Throws USER_EXISTS. */
export async function insertUser(
  tx: StoreTransaction,
  tenant: string,
  user: {
    readonly name: string;
    readonly signIn: "password" | "oidc";
    readonly roles: readonly Role[];
    readonly passwordHash?: string;
    readonly at: number;
  },
): Promise<string> {
  const { name, signIn, roles, passwordHash = null, at } = user;
  const made = await tx
    .insertInto("users")
    .values({
      ...{ tenant, id: randomUUID(), name, sign_in: signIn, password_hash: passwordHash },
      ...{ oidc_issuer: null, oidc_subject: null, made_at: isoTime(at) },
    })
    .onConflict((conflict) => conflict.columns(["tenant", "name"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  if (made === undefined) throw new CallwardError("USER_EXISTS");
  await tx
    .insertInto("role_grants")
    .values({ tenant, home: tenant, name, roles: [...roles] })
    .execute();
  return made.id;
}

/** The account of that name, also a revoked one. Throws USER_UNKNOWN. */
export async function findUser(tx: StoreTransaction, tenant: string, name: string) {
  const user = await tx
    .selectFrom("users")
    .selectAll()
    .where("tenant", "=", tenant)
    .where("name", "=", name)
    .executeTakeFirst();
  if (user === undefined) throw new CallwardError("USER_UNKNOWN");
  return user;
}

/** Ends every session of the person but, where it is named, the one that asks. */
export async function endSessionsOf(
  tx: StoreTransaction,
  tenant: string,
  userId: string,
  at: number,
  exceptId = "",
): Promise<void> {
  await tx
    .updateTable("sessions")
    .set({ ended_at: isoTime(at) })
    .where("tenant", "=", tenant)
    .where("user_id", "=", userId)
    .where("ended_at", "is", null)
    .where(sql`id::text`, "<>", exceptId)
    .execute();
}

/** Whether the tenant has anybody yet. */
export async function hasUsers(tx: StoreTransaction, tenant: string): Promise<boolean> {
  const found = await tx
    .selectFrom("users")
    .select("id")
    .where("tenant", "=", tenant)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}

/** One change of who may do what at a time, so that two administrators cannot shut each other out in one moment. */
export async function lockPeople(tx: StoreTransaction, tenant: string): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended('callward.people', 0) # hashtextextended(${tenant}, 0))`.execute(
    tx,
  );
}

/** Throws LAST_ADMIN, which undoes the transaction. People of other tenants do not count: their home can revoke them. */
export async function keepAnAdmin(tx: StoreTransaction, tenant: string): Promise<void> {
  const { rows } = await sql<{ found: boolean }>`
    SELECT EXISTS (
      SELECT FROM role_grants AS g JOIN users AS u ON u.tenant = g.home AND u.name = g.name
      WHERE g.tenant = ${tenant} AND g.home = ${tenant} AND 'admin' = ANY (g.roles) AND u.disabled_at IS NULL
    ) AS found`.execute(tx);
  if (rows[0]?.found !== true) throw new CallwardError("LAST_ADMIN");
}

/** The roles that a person of `home` has in the tenant; none where nobody gave any. */
export async function rolesOf(
  tx: StoreTransaction,
  tenant: string,
  home: string,
  name: string,
): Promise<readonly string[]> {
  const grant = await tx
    .selectFrom("role_grants")
    .select("roles")
    .where("tenant", "=", tenant)
    .where("home", "=", home)
    .where("name", "=", name)
    .executeTakeFirst();
  return grant?.roles ?? [];
}
