import { CallwardError } from "@callward/guard";
import { type AccessContext, audit } from "./acting.ts";
import { enter } from "./login.ts";
import type { OidcPerson } from "./oidc-client.ts";
import type { Browser, LiveSession, OpenedSession } from "./sessions.ts";
import { userNameSchema } from "./users.ts";

/**
 * Signs in whoever the provider vouches for. The first time, the person is found by the name that an administrator wrote down;
 * from then on by the provider's own number for them, because names and addresses pass from one person to the next. Throws
 * OIDC_STRANGER.
 */
export async function loginWithOidc(
  context: AccessContext,
  tenant: string,
  person: OidcPerson,
  browser: Browser,
  endsSession?: LiveSession,
): Promise<OpenedSession> {
  const at = context.now();
  const { issuer, subject } = person;
  const name = userNameSchema.safeParse(person.name).data;
  const session = await context.store.inTenant(tenant, async (tx) => {
    const active = () =>
      tx
        .selectFrom("users")
        .select(["id", "name"])
        .where("tenant", "=", tenant)
        .where("sign_in", "=", "oidc")
        .where("disabled_at", "is", null);
    const known = await active()
      .where("oidc_issuer", "=", issuer)
      .where("oidc_subject", "=", subject)
      .executeTakeFirst();
    const entry = {
      tenant,
      browser,
      at,
      how: "oidc",
      ...(endsSession === undefined ? {} : { endsSession }),
    } as const;
    if (known !== undefined) return enter(tx, { ...entry, userId: known.id, name: known.name });
    const bound =
      name === undefined
        ? undefined
        : await tx
            .updateTable("users")
            .set({ oidc_issuer: issuer, oidc_subject: subject })
            .where("tenant", "=", tenant)
            .where("name", "=", name)
            .where("sign_in", "=", "oidc")
            .where("disabled_at", "is", null)
            .where("oidc_subject", "is", null)
            .returning(["id", "name"])
            .executeTakeFirst();
    if (bound !== undefined) return enter(tx, { ...entry, userId: bound.id, name: bound.name });
    await audit(tx, {
      ...{ actor: { kind: "system", id: "login" }, address: browser.address, tenant, at },
      ...{ action: "login.failed", subject: "user:unknown", reason: "known to the provider, not here" },
    });
    return undefined;
  });
  if (session === undefined) throw new CallwardError("OIDC_STRANGER");
  return session;
}
