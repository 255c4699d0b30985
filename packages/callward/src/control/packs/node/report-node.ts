import type { Store } from "../../../store/open-store.ts";
import type { NodeReport } from "./node-report.ts";

/** A node that has said nothing for this long is gone; its report is taken away. */
const FORGET_MS = 24 * 3_600_000;

/** Writes down what a node runs for each of its tenants, in place of what it said before. */
export async function reportNode(
  store: Store,
  node: string,
  reports: readonly { readonly tenant: string; readonly report: NodeReport }[],
  now: number,
): Promise<void> {
  const at = new Date(now).toISOString();
  await store.inSystem(async (tx) => {
    const forgotten = new Date(now - FORGET_MS).toISOString();
    await tx
      .deleteFrom("pack_nodes")
      .where((where) =>
        where.or([
          where("at", "<", new Date(forgotten)),
          where.and([
            where("node", "=", node),
            where("tenant", "not in", ["", ...reports.map(({ tenant }) => tenant)]),
          ]),
        ]),
      )
      .execute();
    if (reports.length === 0) return;
    await tx
      .insertInto("pack_nodes")
      .values(reports.map(({ tenant, report }) => ({ tenant, node, report: JSON.stringify(report), at })))
      .onConflict((conflict) =>
        conflict.columns(["tenant", "node"]).doUpdateSet((excluded) => ({
          report: excluded.ref("excluded.report"),
          at: excluded.ref("excluded.at"),
        })),
      )
      .execute();
  });
}
