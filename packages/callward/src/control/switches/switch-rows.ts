import type { Selectable } from "kysely";
import type { AuditActor } from "../../audit/entry.ts";
import type { StoreTransaction } from "../../store/transactions.ts";
import type { Switch, SwitchKind } from "./switch.ts";
import type { SwitchTables } from "./switch-tables.ts";

type Row = Selectable<SwitchTables["switches"]>;

function switchOfRow(row: Row): Switch {
  const cleared =
    row.cleared_at === null
      ? null
      : {
          by: actor(row.cleared_by_kind, row.cleared_by_id),
          at: row.cleared_at.toISOString(),
          reason: row.clear_reason ?? "",
        };
  return {
    id: row.id,
    tenant: row.tenant,
    kind: row.kind as SwitchKind,
    name: row.name,
    reason: row.reason,
    setBy: actor(row.set_by_kind, row.set_by_id),
    setAt: row.set_at.toISOString(),
    expiresAt: row.expires_at.toISOString(),
    cleared,
  };
}

function actor(kind: string | null, id: string | null): AuditActor {
  return { kind: (kind ?? "system") as AuditActor["kind"], id: id ?? "" };
}

export async function insertSwitch(tx: StoreTransaction, one: Switch): Promise<void> {
  const { id, tenant, kind, name, reason, setBy, setAt, expiresAt } = one;
  const by = { set_by_kind: setBy.kind, set_by_id: setBy.id };
  await tx
    .insertInto("switches")
    .values({ id, tenant, kind, name, reason, ...by, set_at: setAt, expires_at: expiresAt })
    .execute();
}

/** Clears the switch where it is not cleared yet. Of two that clear it at once, the second changes nothing. */
export async function updateCleared(
  tx: StoreTransaction,
  { tenant, id, cleared }: Switch & { readonly cleared: NonNullable<Switch["cleared"]> },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("switches")
    .set({
      cleared_by_kind: cleared.by.kind,
      cleared_by_id: cleared.by.id,
      cleared_at: cleared.at,
      clear_reason: cleared.reason,
    })
    .where("tenant", "=", tenant)
    .where("id", "=", id)
    .where("cleared_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function readSwitch(
  tx: StoreTransaction,
  tenant: string,
  id: string,
): Promise<Switch | undefined> {
  const row = await tx
    .selectFrom("switches")
    .selectAll()
    .where("tenant", "=", tenant)
    .where("id", "=", id)
    .executeTakeFirst();
  return row === undefined ? undefined : switchOfRow(row);
}

/** Switches that are on, oldest first: of the tenants that the transaction sees. */
export async function readOn(tx: StoreTransaction, now: number): Promise<readonly Switch[]> {
  const rows = await tx
    .selectFrom("switches")
    .selectAll()
    .where("cleared_at", "is", null)
    .where("expires_at", ">", new Date(now))
    .orderBy("set_at")
    .orderBy("id")
    .execute();
  return rows.map(switchOfRow);
}

/** Every throw that the transaction sees, newest first, before the given one. */
export async function readHistory(
  tx: StoreTransaction,
  { limit, before }: { readonly limit: number; readonly before?: Switch },
): Promise<readonly Switch[]> {
  const rows = await tx
    .selectFrom("switches")
    .selectAll()
    .$if(before !== undefined, (query) =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple("set_at", "id"), "<", tuple(new Date(before?.setAt ?? 0), before?.id ?? "")),
      ),
    )
    .orderBy("set_at", "desc")
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
  return rows.map(switchOfRow);
}
