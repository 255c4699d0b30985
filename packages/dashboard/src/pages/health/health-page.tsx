import type { HealthReply } from "../../../../callward/src/http/api/health-routes.ts";
import type { LiveReply } from "../../../../callward/src/http/api/live-routes.ts";
import { useCan } from "../../room/me.ts";
import type { PageProps } from "../../room/pages.ts";
import { useResource } from "../../room/use-resource.ts";
import { Ago } from "../../ui/ago.tsx";
import { Page } from "../../ui/page.tsx";
import { Problem } from "../../ui/problem.tsx";
import { Table } from "../../ui/table.tsx";
import { HealthDetails } from "./health-details.tsx";
import { HealthProblems } from "./health-problems.tsx";
import { verdictWords } from "./health-words.ts";
import "./health.css";

/** How the server is doing: whether callers are served well, what is wrong and what to do, then the details. */
export function HealthPage(_: PageProps) {
  const can = useCan();
  const { data, problem, loading, reload } = useResource<HealthReply>("/api/v1/health", {
    topics: ["switches", "packs", "alerts"],
  });
  const live = useResource<LiveReply>(can("calls.read") ? "/api/v1/live" : undefined, { topics: ["calls"] });
  const nodes = live.data?.nodes ?? [];
  return (
    <Page title="Health" lead="Whether callers are served well, and what to do where they are not.">
      <Problem problem={problem} retry={reload} />
      {loading ? <p className="empty">Looking …</p> : null}
      {data === undefined ? null : (
        <>
          <p className={`health-verdict ${data.verdict}`} role="status">
            <span className="health-mark" aria-hidden="true">
              {verdictWords(data.verdict).mark}
            </span>
            <span>{data.words}</span>
          </p>
          <HealthProblems problems={data.problems} />
          <HealthDetails facts={data.facts} />
        </>
      )}
      {nodes.length < 2 ? null : (
        <section className="card">
          <h2>All servers</h2>
          <Table
            caption="Servers that were heard from lately"
            rows={nodes}
            keyOf={({ node, heardFrom }) => `${node} ${heardFrom}`}
            columns={[
              { head: "Server", kind: "main", cell: ({ node }) => node },
              { head: "Calls", kind: "number", cell: ({ active }) => active },
              { head: "Heard from", cell: ({ heardFrom }) => <Ago at={heardFrom} /> },
            ]}
          />
        </section>
      )}
    </Page>
  );
}
