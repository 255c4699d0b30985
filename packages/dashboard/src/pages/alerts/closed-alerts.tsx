import { usePages } from "../../room/use-pages.ts";
import { Ago } from "../../ui/ago.tsx";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { Empty } from "../../ui/empty.tsx";
import { Problem } from "../../ui/problem.tsx";
import { type Column, Table } from "../../ui/table.tsx";
import { Facts } from "./alert-card.tsx";
import type { Alert, AlertList } from "./wire.ts";

const COLUMNS: readonly Column<Alert>[] = [
  {
    head: "Alert",
    kind: "main",
    cell: ({ title, subject }) => (
      <>
        {title}: <code>{subject}</code>
      </>
    ),
  },
  {
    head: "Severity",
    cell: ({ severity }) => <Badge tone={severity === "critical" ? "bad" : "warn"}>{severity}</Badge>,
  },
  { head: "Facts", cell: ({ facts }) => <Facts facts={facts} /> },
  { head: "Opened", cell: ({ openedAt }) => <Ago at={openedAt} /> },
  {
    head: "Closed",
    cell: ({ closedAt, closedBy }) =>
      closedAt === null ? (
        "—"
      ) : (
        <>
          <Ago at={closedAt} /> by {closedBy}
        </>
      ),
  },
];

/** What is over, newest first. */
export function ClosedAlerts() {
  const pages = usePages<Alert, AlertList>("/api/v1/alerts?state=closed&limit=20", {
    rowsOf: ({ alerts }) => alerts,
    topics: ["alerts"],
  });
  return (
    <section className="card" aria-labelledby="alerts-closed">
      <h2 id="alerts-closed">Closed</h2>
      <Problem problem={pages.problem} retry={pages.reload} />
      {pages.rows === undefined ? null : pages.rows.length === 0 ? (
        <Empty>No alert was closed yet.</Empty>
      ) : (
        <Table
          caption="Closed alerts, newest first"
          columns={COLUMNS}
          rows={pages.rows}
          keyOf={({ id }) => id}
        />
      )}
      {pages.more === undefined ? null : <Button onPress={pages.more}>Older ones</Button>}
    </section>
  );
}
