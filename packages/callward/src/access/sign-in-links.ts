import { randomUUID } from "node:crypto";
import { CallwardError } from "@callward/guard";
import type { StoreTransaction } from "../store/transactions.ts";
import { endSessionsOf, findUser, hasUsers, insertUser, lockPeople } from "./accounts.ts";
import { type AccessContext, type Acting, audit } from "./acting.ts";
import { checkNewPassword } from "./passwords.ts";
import { hashSecret, newSecret, readProof, writeProof } from "./secrets.ts";

/** A link to set a password with works this long: until the next working day. */
const LINK_MS = 24 * 3_600_000;
/** The link of the first administrator is used by whoever just started the server. */
const FIRST_LINK_MS = 3_600_000;

/** A link as it is shown once; the store holds its hash. */
export interface MadeLink {
  /** Follows `/signin/link?proof=`. */
  readonly proof: string;
  readonly expiresAt: Date;
}

/** Makes a link for a person to set a password with; links made before stop working. */
export async function makeLink(
  tx: StoreTransaction,
  tenant: string,
  userId: string,
  now: number,
): Promise<MadeLink> {
  await tx.deleteFrom("sign_in_links").where("tenant", "=", tenant).where("user_id", "=", userId).execute();
  return insertLink(tx, tenant, userId, now, LINK_MS);
}

/**
 * Makes the link that makes the first administrator, where nobody has an account yet; undefined where somebody has. Each
 * node of a fleet may make one; all of them stop working when one is used.
 */
export async function makeFirstLink(context: AccessContext, tenant: string): Promise<MadeLink | undefined> {
  const at = context.now();
  return context.store.inTenant(tenant, async (tx) => {
    if (await hasUsers(tx, tenant)) return undefined;
    const expired = new Date(at);
    await tx
      .deleteFrom("sign_in_links")
      .where("tenant", "=", tenant)
      .where("expires_at", "<", expired)
      .execute();
    const link = await insertLink(tx, tenant, null, at, FIRST_LINK_MS);
    const by = { actor: { kind: "system", id: "first-run" }, address: null } as const;
    await audit(tx, { ...by, tenant, at, action: "link.make", subject: "link:first-administrator" });
    return link;
  });
}

async function insertLink(
  tx: StoreTransaction,
  tenant: string,
  userId: string | null,
  now: number,
  lifeMs: number,
): Promise<MadeLink> {
  const secret = newSecret();
  const expiresAt = new Date(now + lifeMs);
  await tx
    .insertInto("sign_in_links")
    .values({
      ...{ tenant, id: randomUUID(), secret_hash: hashSecret(secret), user_id: userId },
      expires_at: expiresAt.toISOString(),
    })
    .execute();
  return { proof: writeProof({ tenant, secret }), expiresAt };
}

/** What a link is for: whose password it sets, or that it makes the first administrator. */
export type LinkPurpose =
  | { readonly kind: "password"; readonly name: string }
  | { readonly kind: "first-administrator" };

/** Looks at a link without using it up: programs that fetch links from mail must not. Throws LINK_INVALID. */
export async function readLink(context: AccessContext, proofText: string): Promise<LinkPurpose> {
  const proof = readProof(proofText);
  if (proof === undefined) throw new CallwardError("LINK_INVALID");
  return context.store.inTenant(
    proof.tenant,
    async (tx) => {
      const link = await tx
        .selectFrom("sign_in_links as l")
        .leftJoin("users as u", (join) =>
          join.onRef("u.tenant", "=", "l.tenant").onRef("u.id", "=", "l.user_id"),
        )
        .select(["l.user_id", "u.name"])
        .where("l.tenant", "=", proof.tenant)
        .where("l.secret_hash", "=", hashSecret(proof.secret))
        .where("l.expires_at", ">", new Date(context.now()))
        .executeTakeFirst();
      if (link === undefined) throw new CallwardError("LINK_INVALID");
      if (link.user_id === null) return { kind: "first-administrator" };
      return { kind: "password", name: link.name ?? "" };
    },
    { readOnly: true },
  );
}

/**
 * Uses a link up: sets the password of the person it is for, whose sessions end, or makes the first administrator under
 * the name given. Gives the tenant and the name. Throws LINK_INVALID and PASSWORD_WEAK; a refused password leaves the
 * link as it was.
 */
export async function takeLink(
  context: AccessContext,
  given: { readonly proof: string; readonly name: string; readonly password: string },
  address: string,
  signal: AbortSignal,
): Promise<{ readonly tenant: string; readonly name: string }> {
  const { store, now } = context;
  const purpose = await readLink(context, given.proof);
  const name = purpose.kind === "password" ? purpose.name : given.name;
  checkNewPassword(given.password, name);
  const passwordHash = await context.passwords.hash(given.password, signal);
  const { tenant, secret } = readProof(given.proof) as { tenant: string; secret: string };
  const at = now();
  return store.inTenant(tenant, async (tx) => {
    await lockPeople(tx, tenant);
    const link = await tx
      .deleteFrom("sign_in_links")
      .where("tenant", "=", tenant)
      .where("secret_hash", "=", hashSecret(secret))
      .where("expires_at", ">", new Date(at))
      .returning("user_id")
      .executeTakeFirst();
    if (link === undefined) throw new CallwardError("LINK_INVALID");
    const by: Acting = { actor: { kind: "person", id: name }, address };
    const entry = { ...by, tenant, at, subject: `user:${name}` };
    if (link.user_id === null) {
      if (await hasUsers(tx, tenant)) throw new CallwardError("LINK_INVALID");
      await insertUser(tx, tenant, { name, signIn: "password", roles: ["admin"], passwordHash, at });
      await tx
        .deleteFrom("sign_in_links")
        .where("tenant", "=", tenant)
        .where("user_id", "is", null)
        .execute();
      await audit(tx, {
        ...entry,
        action: "user.add",
        reason: "first administrator",
        after: { roles: ["admin"] },
      });
    } else {
      const user = await findUser(tx, tenant, name);
      await tx
        .updateTable("users")
        .set({ password_hash: passwordHash })
        .where("tenant", "=", tenant)
        .where("id", "=", user.id)
        .execute();
      await endSessionsOf(tx, tenant, user.id, at);
      await audit(tx, { ...entry, action: "user.password", reason: "by link" });
    }
    return { tenant, name };
  });
}
