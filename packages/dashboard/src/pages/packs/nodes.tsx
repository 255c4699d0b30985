import { useResource } from "../../room/use-resource.ts";
import { Ago } from "../../ui/ago.tsx";
import { Badge, type Tone } from "../../ui/badge.tsx";
import { Empty } from "../../ui/empty.tsx";
import { Problem } from "../../ui/problem.tsx";
import { type Column, Table } from "../../ui/table.tsx";
import type { Drift } from "./wire.ts";

type Node = Drift["nodes"][number];

const AS: Readonly<Record<Node["as"], { readonly label: string; readonly tone: Tone }>> = {
  "as-declared": { label: "as declared", tone: "good" },
  drift: { label: "differs", tone: "bad" },
  "not-heard-from": { label: "not heard from", tone: "warn" },
};

const COLUMNS: readonly Column<Node>[] = [
  { head: "Node", kind: "main", cell: ({ node }) => <code>{node}</code> },
  { head: "Runs", cell: (node) => <Badge tone={AS[node.as].tone}>{AS[node.as].label}</Badge> },
  { head: "In words", cell: ({ words }) => words },
  { head: "Said so", cell: ({ at }) => <Ago at={at} /> },
];

/** Nobody tells that a node has taken a version up; after a change, somebody waits for it. Milliseconds. */
const OFTEN_MS = 5_000;

/** What each node runs, compared with what is declared. */
export function Nodes() {
  const { data, problem, reload } = useResource<Drift>("/api/v1/packs/drift", {
    topics: ["packs"],
    everyLiveMs: OFTEN_MS,
  });
  return (
    <section className="card" aria-labelledby="pack-nodes">
      <h2 id="pack-nodes">What the nodes run</h2>
      <Problem problem={problem} retry={reload} />
      {data === undefined ? null : data.nodes.length === 0 ? (
        <Empty>No node has reported yet.</Empty>
      ) : (
        <Table
          caption="Nodes and what they run"
          columns={COLUMNS}
          rows={data.nodes}
          keyOf={({ node }) => node}
        />
      )}
    </section>
  );
}
