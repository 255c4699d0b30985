import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { announceChange } from "../../store/changes.ts";
import type { Store } from "../../store/open-store.ts";
import type { StoreTransaction } from "../../store/transactions.ts";
import type { Raised } from "./alert.ts";
import { messageOf } from "./message.ts";
import { WINDOW_MINUTES } from "./rules.ts";

/** What changes of alerts are called where pages follow them. */
export const ALERT_CHANGES = "alerts";

/** A way by which alerts leave. */
export type Channel = "webhook" | "email";

/** Keeps alerts: each is open once, however often and on however many nodes it is raised. */
export interface AlertBook {
  /** Notes it. `opened` is true where it was not open already, and it is then on its way out. */
  raise(raised: Raised): Promise<{ readonly opened: boolean }>;
}

/**
 * @param channels that alerts leave by; what is to be sent is noted with the alert, in one transaction.
 */
export function createAlertBook(
  store: Store,
  channels: readonly Channel[],
  now: () => number = Date.now,
): AlertBook {
  return {
    raise: (raised) =>
      store.inSystem(async (tx) => {
        if (await closedLately(tx, raised)) return { opened: false };
        const at = new Date(now()).toISOString();
        const id = randomUUID();
        const facts = JSON.stringify(raised.facts);
        const kept = await tx
          .insertInto("alerts")
          .values({
            tenant: raised.tenant,
            id,
            rule: raised.rule,
            subject: raised.subject,
            severity: raised.severity,
            facts,
            switch_kind: raised.mitigation.kind,
            switch_name: raised.mitigation.name,
            opened_at: at,
            last_seen_at: at,
          })
          .onConflict((conflict) =>
            conflict
              .columns(["tenant", "rule", "subject"])
              // Literal, because a partial index is found by the statement's text and not by its parameters.
              .where("state", "<>", sql.lit("closed"))
              .doUpdateSet({ facts, last_seen_at: at, times: sql<number>`alerts.times + 1` }),
          )
          .returning("id")
          .executeTakeFirstOrThrow();
        await announceChange(tx, { tenant: raised.tenant, what: ALERT_CHANGES });
        if (kept.id !== id) return { opened: false };
        await noteDeliveries(tx, channels, { ...messageOf(raised, id), event: "opened", at });
        return { opened: true };
      }),
  };
}

/** What somebody closed is not opened again by evidence that they have seen. */
async function closedLately(tx: StoreTransaction, { tenant, rule, subject }: Raised): Promise<boolean> {
  const closed = await tx
    .selectFrom("alerts")
    .select("id")
    .where("tenant", "=", tenant)
    .where("rule", "=", rule)
    .where("subject", "=", subject)
    .where("state", "=", "closed")
    .where("closed_at", ">", sql<Date>`now() - make_interval(mins => ${WINDOW_MINUTES[rule]})`)
    .limit(1)
    .executeTakeFirst();
  return closed !== undefined;
}

/** Notes that a message is to be sent by each channel. */
export async function noteDeliveries(
  tx: StoreTransaction,
  channels: readonly Channel[],
  message: ReturnType<typeof messageOf> & {
    readonly event: "opened" | "acknowledged" | "closed" | "test";
    readonly at: string;
  },
): Promise<void> {
  if (channels.length === 0) return;
  await tx
    .insertInto("alert_deliveries")
    .values(
      channels.map((channel) => ({
        tenant: message.tenant,
        id: randomUUID(),
        alert: message.alert,
        channel,
        event: message.event,
        body: JSON.stringify(message),
        // By the store's clock, which all nodes go by.
        next_at: sql<string>`now()`,
      })),
    )
    .execute();
}
