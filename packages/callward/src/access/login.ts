import { randomUUID } from "node:crypto";
import { CallwardError } from "@callward/guard";
import type { StoreTransaction } from "../store/transactions.ts";
import { endSessionsOf } from "./accounts.ts";
import { type AccessContext, type Acting, audit, isoTime } from "./acting.ts";
import { forgetOldAttempts, giveAttemptBack, takeAttempt, throttled } from "./login-throttle.ts";
import { checkNewPassword } from "./passwords.ts";
import { hashSecret } from "./secrets.ts";
import { type Browser, insertSession, KEPT_MS, type LiveSession, type OpenedSession } from "./sessions.ts";

/** In the audit in place of a name that nobody has: people type passwords into the wrong field. */
const NOBODY = "unknown";

interface PasswordLogin {
  /** The tenant that has the account. */
  readonly tenant: string;
  readonly name: string;
  readonly password: string;
}

/**
 * Signs a person in with a password and gives a new session; a session that the browser had ends. A wrong name, a wrong
 * password, a revoked person and a tenant that there is not answer alike and cost alike. Throws LOGIN_FAILED and LOGIN_THROTTLED.
 *
 * @param fallbackTenant where attempts at tenants that there are not are counted and written down.
 */
export async function loginWithPassword(
  context: AccessContext,
  login: PasswordLogin,
  browser: Browser,
  options: {
    readonly fallbackTenant: string;
    readonly endsSession?: LiveSession;
    readonly signal: AbortSignal;
  },
): Promise<OpenedSession> {
  const { tenant, user, device } = await admit(context, login, browser, options.fallbackTenant);
  const attempt = { address: browser.address, name: login.name, device };
  const right = await context.passwords.verify(login.password, user?.passwordHash, options.signal);
  if (user === undefined || !right) {
    await writeFailure(
      context,
      tenant,
      user === undefined ? NOBODY : login.name,
      browser.address,
      "wrong password",
    );
    throw new CallwardError("LOGIN_FAILED");
  }
  const { passwordHash, userId } = user;
  const rehashed = context.passwords.needsRehash(passwordHash)
    ? await context.passwords.hash(login.password, options.signal)
    : undefined;
  const at = context.now();
  return context.store.inTenant(tenant, async (tx) => {
    await giveAttemptBack(tx, tenant, attempt);
    // A password that was set, or a person who was revoked, while this one was being checked.
    const same = await tx
      .updateTable("users")
      .set({ password_hash: rehashed ?? passwordHash })
      .where("tenant", "=", tenant)
      .where("id", "=", userId)
      .where("password_hash", "=", passwordHash)
      .where("disabled_at", "is", null)
      .returning("id")
      .executeTakeFirst();
    if (same === undefined) throw new CallwardError("LOGIN_FAILED");
    return enter(tx, { tenant, userId, name: login.name, browser, at, how: "password", ...options });
  });
}

/** Opens the session of a person who has just proved to be it, in place of the one that the browser had. */
export async function enter(
  tx: StoreTransaction,
  entry: {
    readonly tenant: string;
    readonly userId: string;
    readonly name: string;
    readonly browser: Browser;
    readonly at: number;
    readonly how: "password" | "oidc";
    readonly endsSession?: LiveSession;
  },
): Promise<OpenedSession> {
  const { tenant, userId, name, browser, at, how, endsSession } = entry;
  if (endsSession?.home === tenant)
    await tx
      .updateTable("sessions")
      .set({ ended_at: isoTime(at) })
      .where("tenant", "=", tenant)
      .where("id", "=", endsSession.id)
      .execute();
  const session = await insertSession(tx, { tenant, userId, browser, at });
  const by: Acting = { actor: { kind: "person", id: name }, address: browser.address };
  await audit(tx, { ...by, tenant, at, action: "login.ok", subject: `user:${name}`, reason: how });
  return session;
}

interface Admitted {
  readonly tenant: string;
  readonly user: { readonly userId: string; readonly passwordHash: string } | undefined;
  readonly device: string | undefined;
}

/** Counts the attempt and finds what it is to be held against. Throws LOGIN_THROTTLED. */
async function admit(
  context: AccessContext,
  login: { readonly tenant: string; readonly name: string },
  browser: Browser,
  fallbackTenant: string,
): Promise<Admitted> {
  const at = context.now();
  const exists = await context.store.inTenant(
    login.tenant,
    (tx) => tx.selectFrom("tenants").select("id").where("id", "=", login.tenant).executeTakeFirst(),
    { readOnly: true },
  );
  const tenant = exists === undefined ? fallbackTenant : login.tenant;
  const { refused, ...admitted } = await context.store.inTenant(tenant, async (tx) => {
    await forgetOldAttempts(tx, tenant, at);
    const row = await tx
      .selectFrom("users")
      .select(["id", "password_hash"])
      .where("tenant", "=", tenant)
      .where("name", "=", exists === undefined ? "" : login.name)
      .where("sign_in", "=", "password")
      .where("disabled_at", "is", null)
      .executeTakeFirst();
    // Also asked about nobody, so that the answer takes as long.
    const device = await knownDevice(tx, tenant, row?.id ?? randomUUID(), browser, at);
    const refused = await takeAttempt(tx, tenant, { address: browser.address, name: login.name, device }, at);
    if (refused?.first === true)
      await audit(tx, {
        ...{ actor: { kind: "system", id: "login" }, address: browser.address, tenant, at },
        ...{ action: "login.throttled", subject: `user:${row === undefined ? NOBODY : login.name}` },
      });
    const hash = row?.password_hash ?? null;
    const user = row === undefined || hash === null ? undefined : { userId: row.id, passwordHash: hash };
    return { tenant, user, device, refused };
  });
  if (refused !== undefined) throw throttled(refused);
  return admitted;
}

/** The digest of the browser, where this person signed in with it not long ago. */
async function knownDevice(
  tx: StoreTransaction,
  tenant: string,
  userId: string,
  { device }: Browser,
  at: number,
): Promise<string | undefined> {
  if (device === undefined) return undefined;
  const hash = hashSecret(device);
  const found = await tx
    .selectFrom("sessions")
    .select("id")
    .where("tenant", "=", tenant)
    .where("user_id", "=", userId)
    .where("device_hash", "=", hash)
    .where("made_at", ">", new Date(at - KEPT_MS))
    .limit(1)
    .executeTakeFirst();
  return found === undefined ? undefined : hash;
}

function writeFailure(
  context: AccessContext,
  tenant: string,
  name: string,
  address: string,
  reason: string,
): Promise<void> {
  const at = context.now();
  return context.store.inTenant(tenant, (tx) =>
    audit(tx, {
      ...{ actor: { kind: "system", id: "login" }, address, tenant, at, reason },
      ...{ action: "login.failed", subject: `user:${name}` },
    }),
  );
}

/**
 * Changes the password of whoever is signed in; all their other sessions end. The old password is asked for, and counted
 * like a login, because a page that was left open must not be enough. Throws LOGIN_FAILED, LOGIN_THROTTLED, PASSWORD_WEAK.
 */
export async function changePassword(
  context: AccessContext,
  session: LiveSession,
  { current, next }: { readonly current: string; readonly next: string },
  browser: Browser,
  signal: AbortSignal,
): Promise<void> {
  const { home: tenant, name, id } = session;
  checkNewPassword(next, name);
  const { user, device } = await admit(context, { tenant, name }, browser, tenant);
  if (user === undefined || !(await context.passwords.verify(current, user.passwordHash, signal))) {
    await writeFailure(context, tenant, name, browser.address, "wrong password at its change");
    throw new CallwardError("LOGIN_FAILED");
  }
  const hash = await context.passwords.hash(next, signal);
  const at = context.now();
  await context.store.inTenant(tenant, async (tx) => {
    await giveAttemptBack(tx, tenant, { address: browser.address, name, device });
    await tx
      .updateTable("users")
      .set({ password_hash: hash })
      .where("tenant", "=", tenant)
      .where("id", "=", user.userId)
      .execute();
    await endSessionsOf(tx, tenant, user.userId, at, id);
    const by: Acting = { actor: { kind: "person", id: name }, address: browser.address };
    await audit(tx, {
      ...by,
      tenant,
      at,
      action: "user.password",
      subject: `user:${name}`,
      reason: "own change",
    });
  });
}
