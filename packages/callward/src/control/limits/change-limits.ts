import { createHash } from "node:crypto";
import type { Principal } from "../../access/roles.ts";
import { announceChange } from "../../store/changes.ts";
import type { Store } from "../../store/open-store.ts";
import type { StoreTransaction } from "../../store/transactions.ts";
import { auditPrincipal } from "../audit-actor.ts";
import { DEFAULT_LIMITS, type LimitSettings, limitSettings } from "./limit-settings.ts";

/** What changes of limits are called where pages follow them. */
export const LIMIT_CHANGES = "limits";

/** The tenant's limits, as they are set. */
export async function readLimits(tx: StoreTransaction, tenant: string): Promise<LimitSettings> {
  const row = await tx
    .selectFrom("limits")
    .select("settings")
    .where("tenant", "=", tenant)
    .executeTakeFirst();
  return row === undefined ? DEFAULT_LIMITS : limitSettings.parse(row.settings);
}

/** Sets the tenant's limits; they hold on every node within one exchange. Audited with the reason. */
export async function changeLimits(
  store: Store,
  principal: Principal,
  settings: LimitSettings,
  reason: string,
): Promise<LimitSettings> {
  const { tenant } = principal;
  return store.inTenant(tenant, async (tx) => {
    const before = await readLimits(tx, tenant);
    const text = JSON.stringify(settings);
    await tx
      .insertInto("limits")
      .values({ tenant, settings: text })
      .onConflict((conflict) =>
        conflict.column("tenant").doUpdateSet({ settings: text, changed_at: new Date() }),
      )
      .execute();
    await auditPrincipal(tx, principal, {
      action: "limits.set",
      subject: "limits",
      reason,
      before: hashOf(before),
      after: hashOf(settings),
    });
    await announceChange(tx, { tenant, what: LIMIT_CHANGES });
    return settings;
  });
}

/** Of the settings as the schema gives them: with every field, in its order. */
const hashOf = (settings: LimitSettings) =>
  createHash("sha256").update(JSON.stringify(settings)).digest("hex");
