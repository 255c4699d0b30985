import { CallwardError } from "@callward/guard";
import { sql } from "kysely";
import type { StoreTransaction } from "../../store/transactions.ts";
import { type AlertRuleId, type Mitigation, playbookOf, titleOf } from "./alert.ts";

export type AlertState = "open" | "acknowledged" | "closed";

/** An alert as it is kept. Times are ISO 8601. */
export interface StoredAlert {
  readonly tenant: string;
  readonly id: string;
  readonly rule: string;
  readonly title: string;
  readonly subject: string;
  readonly severity: "warning" | "critical";
  readonly state: AlertState;
  readonly facts: Readonly<Record<string, number | string>>;
  readonly playbook: string;
  readonly switch: Mitigation;
  readonly openedAt: string;
  readonly lastSeenAt: string;
  /** How often it was noted while it was open: about once a minute. */
  readonly times: number;
  readonly acknowledgedBy: string | null;
  readonly acknowledgedAt: string | null;
  readonly closedBy: string | null;
  readonly closedAt: string | null;
  /** Id of the incident that it is part of. */
  readonly incident: string | null;
}

export interface AlertPosition {
  readonly at: string;
  readonly id: string;
}

/** Alerts of the transaction's tenant, newest first. */
export async function listAlerts(
  tx: StoreTransaction,
  asked: { readonly state?: AlertState; readonly limit: number; readonly after?: AlertPosition },
): Promise<{ readonly alerts: readonly StoredAlert[]; readonly next?: AlertPosition }> {
  let select = tx
    .selectFrom("alerts")
    .selectAll()
    .select(sql<string>`opened_at::text`.as("position"))
    .orderBy("opened_at", "desc")
    .orderBy("id", "desc")
    .limit(asked.limit + 1);
  if (asked.state !== undefined) select = select.where("state", "=", asked.state);
  if (asked.after !== undefined)
    select = select.where(
      sql<boolean>`(opened_at, id) < (${asked.after.at}::timestamptz, ${asked.after.id}::uuid)`,
    );
  const rows = await select.execute();
  const page = rows.slice(0, asked.limit);
  const last = page.at(-1);
  return {
    alerts: page.map(alertOf),
    ...(rows.length > asked.limit && last !== undefined ? { next: { at: last.position, id: last.id } } : {}),
  };
}

/** Throws NOT_FOUND. */
export async function readAlert(tx: StoreTransaction, id: string): Promise<StoredAlert> {
  const row = await tx.selectFrom("alerts").selectAll().where("id", "=", id).executeTakeFirst();
  if (row === undefined) throw new CallwardError("NOT_FOUND", { path: "an alert of that id" });
  return alertOf(row);
}

interface AlertRow {
  readonly tenant: string;
  readonly id: string;
  readonly rule: string;
  readonly subject: string;
  readonly severity: string;
  readonly state: string;
  readonly facts: unknown;
  readonly switch_kind: string;
  readonly switch_name: string;
  readonly opened_at: Date;
  readonly last_seen_at: Date;
  readonly times: number;
  readonly acknowledged_by: string | null;
  readonly acknowledged_at: Date | null;
  readonly closed_by: string | null;
  readonly closed_at: Date | null;
  readonly incident: string | null;
}

function alertOf(row: AlertRow): StoredAlert {
  const rule = row.rule as AlertRuleId;
  return {
    tenant: row.tenant,
    id: row.id,
    rule,
    title: titleOf(rule),
    subject: row.subject,
    severity: row.severity as StoredAlert["severity"],
    state: row.state as AlertState,
    facts: row.facts as StoredAlert["facts"],
    playbook: playbookOf(rule),
    switch: { kind: row.switch_kind as Mitigation["kind"], name: row.switch_name },
    openedAt: row.opened_at.toISOString(),
    lastSeenAt: row.last_seen_at.toISOString(),
    times: row.times,
    acknowledgedBy: row.acknowledged_by,
    acknowledgedAt: row.acknowledged_at?.toISOString() ?? null,
    closedBy: row.closed_by,
    closedAt: row.closed_at?.toISOString() ?? null,
    incident: row.incident,
  };
}
