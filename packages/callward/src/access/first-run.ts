import { CallwardError } from "@callward/guard";
import { hasUsers, insertUser, lockPeople } from "./accounts.ts";
import { type AccessContext, audit } from "./acting.ts";
import { checkNewPassword } from "./passwords.ts";
import { type MadeLink, makeFirstLink } from "./sign-in-links.ts";

/** Name of the administrator that `DASHBOARD_SECRET` makes. */
const BOOTSTRAP_NAME = "admin";

/** What a start has to tell its operator. */
export type FirstRun =
  | { readonly kind: "ready" }
  /** The administrator was made with DASHBOARD_SECRET as password. */
  | { readonly kind: "bootstrapped"; readonly name: string }
  /** Nobody has an account: this link makes the first administrator. */
  | { readonly kind: "link"; readonly link: MadeLink };

/**
 * Sees to it that somebody can get in: where nobody has an account yet, makes an administrator whose password is the secret, or
 * a link that works once. Later starts change nothing. Throws SETTING_INVALID for a secret that is too weak.
 */
export async function firstRun(
  context: AccessContext,
  tenant: string,
  options: { readonly dashboardSecret: string | undefined; readonly signal: AbortSignal },
): Promise<FirstRun> {
  const { store, now } = context;
  await store.inSystem((tx) =>
    tx
      .insertInto("tenants")
      .values({ id: tenant, name: tenant })
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  );
  const { dashboardSecret } = options;
  if (dashboardSecret === undefined) {
    const link = await makeFirstLink(context, tenant);
    return link === undefined ? { kind: "ready" } : { kind: "link", link };
  }
  if (await store.inTenant(tenant, (tx) => hasUsers(tx, tenant), { readOnly: true }))
    return { kind: "ready" };
  refuseWeak(dashboardSecret);
  const passwordHash = await context.passwords.hash(dashboardSecret, options.signal);
  const at = now();
  return store.inTenant(tenant, async (tx) => {
    await lockPeople(tx, tenant);
    // Another node of the fleet was faster.
    if (await hasUsers(tx, tenant)) return { kind: "ready" };
    await insertUser(tx, tenant, {
      name: BOOTSTRAP_NAME,
      signIn: "password",
      roles: ["admin"],
      passwordHash,
      at,
    });
    const by = { actor: { kind: "system", id: "first-run" }, address: null } as const;
    const entry = { ...by, tenant, at, subject: `user:${BOOTSTRAP_NAME}`, reason: "DASHBOARD_SECRET" };
    await audit(tx, { ...entry, action: "user.add", after: { roles: ["admin"] } });
    return { kind: "bootstrapped", name: BOOTSTRAP_NAME };
  });
}

function refuseWeak(secret: string): void {
  try {
    checkNewPassword(secret, BOOTSTRAP_NAME);
  } catch (error) {
    const problem = String((error as CallwardError).details.why);
    throw new CallwardError("SETTING_INVALID", { setting: "DASHBOARD_SECRET", problem });
  }
}
