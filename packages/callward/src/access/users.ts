import { CallwardError } from "@callward/guard";
import { z } from "zod";
import { endSessionsOf, findUser, insertUser, keepAnAdmin, lockPeople, rolesOf } from "./accounts.ts";
import { type AccessContext, type Authority, audit, isoTime } from "./acting.ts";
import { permissionsOf, ROLES, type Role } from "./roles.ts";
import { type MadeLink, makeLink } from "./sign-in-links.ts";

/** Names of people: of one form, so that no two look alike but for case. An e-mail address is one. */
export const userNameSchema = z
  .string()
  .max(100)
  .transform((name) => name.normalize("NFKC").toLowerCase())
  .pipe(z.string().regex(/^[a-z0-9][a-z0-9._@+-]*$/, "letters, digits and . _ @ + -"));

export const rolesSchema = z
  .array(z.enum(Object.keys(ROLES) as [Role, ...Role[]]))
  .min(1)
  .max(8);

/** A person who may do something in a tenant. */
export interface User {
  readonly name: string;
  /** The tenant that has the account; another one's people can be given roles here. */
  readonly home: string;
  readonly roles: readonly string[];
  /** Undefined for the people of other tenants: their accounts are seen there. */
  readonly account:
    | { readonly signIn: "password" | "oidc"; readonly madeAt: Date; readonly state: UserState }
    | undefined;
}
export type UserState = "active" | "invited" | "revoked";

/** Everybody with an account or a role in the tenant, by name. */
export function listUsers({ store }: AccessContext, tenant: string): Promise<readonly User[]> {
  return store.inTenant(
    tenant,
    async (tx) => {
      const accounts = await tx.selectFrom("users").selectAll().where("tenant", "=", tenant).execute();
      const grants = await tx.selectFrom("role_grants").selectAll().where("tenant", "=", tenant).execute();
      const granted = (home: string, name: string) =>
        grants.find((grant) => grant.home === home && grant.name === name)?.roles ?? [];
      const own = accounts.map((row): User => {
        const account = { signIn: row.sign_in, madeAt: row.made_at, state: stateOf(row) };
        return { name: row.name, home: tenant, roles: granted(tenant, row.name), account };
      });
      const guests = grants.filter(({ home }) => home !== tenant);
      const others = guests.map(({ home, name, roles }): User => ({ name, home, roles, account: undefined }));
      return [...own, ...others].sort((a, b) => (a.name < b.name ? -1 : 1));
    },
    { readOnly: true },
  );
}

function stateOf(row: {
  readonly disabled_at: Date | null;
  readonly sign_in: string;
  readonly password_hash: string | null;
}): UserState {
  if (row.disabled_at !== null) return "revoked";
  return row.sign_in === "password" && row.password_hash === null ? "invited" : "active";
}

/**
 * Makes an account with roles in its own tenant. Somebody with a password gets a link to set it with. Throws USER_EXISTS,
 * also for a name whose account was revoked, and PERMISSION_DENIED as everything here that touches more rights than its
 * actor has.
 */
export async function addUser(
  context: AccessContext,
  tenant: string,
  user: { readonly name: string; readonly signIn: "password" | "oidc"; readonly roles: readonly Role[] },
  by: Authority,
): Promise<MadeLink | undefined> {
  const at = context.now();
  refuseMore(by, user.roles);
  return context.store.inTenant(tenant, async (tx) => {
    const id = await insertUser(tx, tenant, { ...user, at });
    const link = user.signIn === "password" ? await makeLink(tx, tenant, id, at) : undefined;
    const { name, roles } = user;
    await audit(tx, { ...by, tenant, at, action: "user.add", subject: `user:${name}`, after: { roles } });
    return link;
  });
}

/**
 * Gives a person other roles in this tenant: one of its own, or one whose account is in another tenant (home). Takes all
 * of them away where `roles` is empty. Throws USER_UNKNOWN and LAST_ADMIN.
 */
export async function setRoles(
  context: AccessContext,
  tenant: string,
  change: { readonly home: string; readonly name: string; readonly roles: readonly Role[] },
  by: Authority,
): Promise<void> {
  const { home, name, roles } = change;
  const at = context.now();
  refuseMore(by, roles);
  await context.store.inTenant(tenant, async (tx) => {
    await lockPeople(tx, tenant);
    if (home === tenant) await findUser(tx, tenant, name);
    const had = await rolesOf(tx, tenant, home, name);
    refuseMore(by, had);
    if (roles.length === 0) {
      if (had.length === 0) throw new CallwardError("USER_UNKNOWN");
      await tx
        .deleteFrom("role_grants")
        .where("tenant", "=", tenant)
        .where("home", "=", home)
        .where("name", "=", name)
        .execute();
    } else {
      await tx
        .insertInto("role_grants")
        .values({ tenant, home, name, roles: [...roles] })
        .onConflict((conflict) =>
          conflict.columns(["tenant", "home", "name"]).doUpdateSet({ roles: [...roles] }),
        )
        .execute();
    }
    await keepAnAdmin(tx, tenant);
    const states = { before: { roles: had }, after: { roles } };
    const subject = `user:${home === tenant ? name : `${home}/${name}`}`;
    await audit(tx, { ...by, ...states, tenant, at, action: "user.roles", subject });
  });
}

/**
 * Shuts a person out: the account is closed, its sessions end, its links and the tokens that the person made stop working.
 * Somebody of another tenant loses the roles here. Throws USER_UNKNOWN and LAST_ADMIN.
 */
export async function revokeUser(
  context: AccessContext,
  tenant: string,
  { home, name, reason }: { readonly home: string; readonly name: string; readonly reason: string },
  by: Authority,
): Promise<void> {
  const at = context.now();
  const time = isoTime(at);
  await context.store.inTenant(tenant, async (tx) => {
    await lockPeople(tx, tenant);
    const who = home === tenant ? name : `${home}/${name}`;
    refuseMore(by, await rolesOf(tx, tenant, home, name));
    if (home === tenant) {
      const { id } = await findUser(tx, tenant, name);
      await tx
        .updateTable("users")
        .set({ disabled_at: time })
        .where("tenant", "=", tenant)
        .where("id", "=", id)
        .execute();
      await endSessionsOf(tx, tenant, id, at);
      await tx.deleteFrom("sign_in_links").where("tenant", "=", tenant).where("user_id", "=", id).execute();
    }
    const { numDeletedRows } = await tx
      .deleteFrom("role_grants")
      .where("tenant", "=", tenant)
      .where("home", "=", home)
      .where("name", "=", name)
      .executeTakeFirst();
    if (home !== tenant && numDeletedRows === 0n) throw new CallwardError("USER_UNKNOWN");
    await tx
      .updateTable("api_tokens")
      .set({ revoked_at: time })
      .where("tenant", "=", tenant)
      .where("made_by", "=", `person:${who}`)
      .where("revoked_at", "is", null)
      .execute();
    await keepAnAdmin(tx, tenant);
    await audit(tx, { ...by, tenant, at, action: "user.revoke", subject: `user:${who}`, reason });
  });
}

/** Makes a link with which a person sets a new password; the old one works until then. Throws USER_UNKNOWN. */
export async function resetUser(
  context: AccessContext,
  tenant: string,
  name: string,
  by: Authority,
): Promise<MadeLink> {
  const at = context.now();
  return context.store.inTenant(tenant, async (tx) => {
    const user = await findUser(tx, tenant, name);
    if (user.sign_in !== "password" || user.disabled_at !== null) throw new CallwardError("USER_UNKNOWN");
    refuseMore(by, await rolesOf(tx, tenant, tenant, name));
    const link = await makeLink(tx, tenant, user.id, at);
    await audit(tx, { ...by, tenant, at, action: "user.reset", subject: `user:${name}` });
    return link;
  });
}

/** Nobody gives, takes or takes over more than they have: a token that may add people must not make itself an administrator. */
function refuseMore({ permissions }: Authority, roles: readonly string[]): void {
  for (const permission of permissionsOf(roles))
    if (!permissions.has(permission)) throw new CallwardError("PERMISSION_DENIED", { permission });
}
