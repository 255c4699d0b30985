import { ask } from "../../room/api.ts";
import { useResource } from "../../room/use-resource.ts";
import { Button } from "../../ui/button.tsx";
import { Empty } from "../../ui/empty.tsx";
import { Problem } from "../../ui/problem.tsx";
import { type Column, Table } from "../../ui/table.tsx";
import { SESSION_COLUMNS } from "./session-columns.tsx";
import type { Session } from "./wire.ts";

/** Where everybody is signed in. */
export function SessionsTab({ mayChange }: { readonly mayChange: boolean }) {
  const { data, problem, reload } = useResource<{ readonly sessions: readonly Session[] }>(
    "/api/v1/sessions",
    { topics: ["people"] },
  );
  const end = async (session: Session) => {
    await ask(`/api/v1/sessions/${session.id}`, { method: "DELETE" });
    await reload();
  };
  const columns: Column<Session>[] = [
    { head: "Who", kind: "main", cell: ({ name }) => <strong>{name}</strong> },
    ...SESSION_COLUMNS,
  ];
  if (mayChange)
    columns.push({
      head: "Change",
      cell: (session) =>
        session.current ? null : (
          <Button kind="danger" label={`End a session of ${session.name}`} onPress={() => end(session)}>
            End
          </Button>
        ),
    });
  return (
    <section className="card people" aria-label="Sessions">
      <Problem problem={problem} retry={reload} />
      {data === undefined ? null : data.sessions.length === 0 ? (
        <Empty>Nobody is signed in.</Empty>
      ) : (
        <Table caption="Open sessions" columns={columns} rows={data.sessions} keyOf={({ id }) => id} />
      )}
    </section>
  );
}
