import { useState } from "react";
import { ask } from "../../room/api.ts";
import { useResource } from "../../room/use-resource.ts";
import { Ago } from "../../ui/ago.tsx";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { Empty } from "../../ui/empty.tsx";
import { Problem } from "../../ui/problem.tsx";
import { Table } from "../../ui/table.tsx";
import { momentInWords } from "../../ui/time-words.ts";
import type { SwitchHistory as Page, Switch } from "./wire.ts";
import { stoppedThing } from "./words.ts";

const HISTORY = "/api/v1/switches/history";

/** Every throw of a switch, newest first. Nothing of it is ever changed. */
export function SwitchHistory() {
  const { data, problem, loading, reload } = useResource<Page>(HISTORY, { topics: ["switches"] });
  const [older, setOlder] = useState<Page>();
  const next = older === undefined ? data?.next : older.next;
  const readOn = async () => {
    const page = await ask<Page>(`${HISTORY}?before=${next}`);
    setOlder((before) => ({ ...page, switches: [...(before?.switches ?? []), ...page.switches] }));
  };
  const newest = data?.switches ?? [];
  const seen = new Set(newest.map(({ id }) => id));
  // While pages are open, newer throws push what was at the end of the first page into what is shown below it.
  const rows = [...newest, ...(older?.switches ?? []).filter(({ id }) => !seen.has(id))];
  return (
    <section className="card" aria-label="History of switches">
      <Problem problem={problem} retry={reload} />
      {loading ? <p className="soft">Reading …</p> : null}
      {data !== undefined && rows.length === 0 ? <Empty>No switch was ever thrown.</Empty> : null}
      {rows.length === 0 ? null : (
        <Table
          caption="Every throw of a switch, newest first"
          rows={rows}
          keyOf={(one) => one.id}
          columns={[
            { head: "What", kind: "main", cell: stoppedThing },
            { head: "Thrown", cell: (one) => <When at={one.setAt} by={one.setBy.id} why={one.reason} /> },
            { head: "Ended", cell: Ended },
          ]}
        />
      )}
      {next === null || next === undefined ? null : <Button onPress={readOn}>Show older ones</Button>}
    </section>
  );
}

function When({ at, by, why }: { readonly at: string; readonly by: string; readonly why: string }) {
  return (
    <>
      {momentInWords(at)} <span className="soft">by {by}</span>
      <br />
      <span className="soft">{why}</span>
    </>
  );
}

function Ended({ state, cleared, expiresAt }: Switch) {
  if (state === "on")
    return (
      <>
        <Badge tone="warn">on</Badge> <span className="soft">ends</span> <Ago at={expiresAt} />
      </>
    );
  if (cleared !== null) return <When at={cleared.at} by={cleared.by.id} why={cleared.reason} />;
  return <>{momentInWords(expiresAt)} by itself</>;
}
