import { useEffect, useState } from "react";
import { ask } from "../../room/api.ts";
import { Link } from "../../room/link.tsx";
import { go, place } from "../../room/router.ts";
import { useResource } from "../../room/use-resource.ts";
import { useValue } from "../../room/use-value.ts";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { Empty } from "../../ui/empty.tsx";
import { Problem } from "../../ui/problem.tsx";
import { Table } from "../../ui/table.tsx";
import { momentInWords } from "../../ui/time-words.ts";
import { type FoundCall, foundCalls } from "./found-calls.ts";
import { shortId } from "./live-section.tsx";
import { addressOf, asksForTurns, searchIn, tracesPath } from "./search.ts";
import { SearchForm } from "./search-form.tsx";
import type { TracePage } from "./wire.ts";
import { routeWords } from "./words.ts";

/** How many findings of a call are named in the list. */
const NAMED = 2;

/** Calls that were, by what happened on them. The search is in the address, so that it can be shared. */
export function PastCalls() {
  const { search: address } = useValue(place);
  const search = searchIn(address);
  const path = tracesPath(search);
  const { data, problem, loading, reload } = useResource<TracePage>(path, { follow: false });
  const [older, setOlder] = useState<readonly TracePage[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was read on belongs to one search.
  useEffect(() => setOlder([]), [path]);
  const pages = data === undefined ? [] : [data, ...older];
  const next = pages.at(-1)?.next;
  const calls = foundCalls(
    pages.flatMap(({ records }) => records),
    asksForTurns(search),
  );
  const readOn = async () => {
    const page = await ask<TracePage>(tracesPath(search, next));
    setOlder((before) => [...before, page]);
  };
  return (
    <section className="card past" aria-labelledby="past-calls">
      <h2 id="past-calls">Find a call</h2>
      <SearchForm
        key={address}
        search={search}
        find={(wanted) => {
          const to = addressOf(wanted);
          if (to === address) void reload();
          else go(`/calls${to}`);
        }}
      />
      <Problem problem={problem} retry={reload} />
      <p role="status" className="soft">
        {loading ? "Searching …" : data === undefined ? "" : countWords(calls.length, next !== undefined)}
      </p>
      {data !== undefined && calls.length === 0 ? (
        <Empty>
          {address === ""
            ? "No call has left a trace yet."
            : "No call fits. Ask for less, or for another time."}
        </Empty>
      ) : null}
      {calls.length === 0 ? null : <FoundTable calls={calls} />}
      {next === undefined ? null : <Button onPress={readOn}>Show older ones</Button>}
    </section>
  );
}

function countWords(calls: number, more: boolean): string {
  if (calls === 0) return "";
  return `${calls} ${calls === 1 ? "call" : "calls"}, newest first${more ? "; there are older ones" : ""}`;
}

function FoundTable({ calls }: { readonly calls: readonly FoundCall[] }) {
  return (
    <Table
      caption="Calls that were found, newest first"
      rows={calls}
      keyOf={({ id }) => id}
      columns={[
        {
          head: "Call",
          kind: "main",
          cell: ({ id, turn }) => (
            <Link to={`/calls/${encodeURIComponent(id)}${turn === undefined ? "" : `?turn=${turn}`}`}>
              {shortId(id)}
            </Link>
          ),
        },
        { head: "When", cell: ({ from }) => momentInWords(from) },
        {
          head: "Turns went to",
          cell: ({ routes }) =>
            routes.length === 0 ? (
              "–"
            ) : (
              <span className="badges">
                {routes.map((route) => (
                  <Badge key={route} tone={routeWords(route).tone}>
                    {routeWords(route).words}
                  </Badge>
                ))}
              </span>
            ),
        },
        {
          head: "Findings",
          cell: ({ findings }) =>
            findings.length === 0 ? (
              "none"
            ) : (
              <span className="badges">
                {findings.slice(0, NAMED).map((rule) => (
                  <code key={rule}>{rule}</code>
                ))}
                {findings.length > NAMED ? (
                  <span className="soft">and {findings.length - NAMED} more</span>
                ) : null}
              </span>
            ),
        },
        {
          head: "Outcome",
          cell: ({ end }) => (end === "person" ? "went to a person" : end === "ended" ? "ended" : "–"),
        },
        {
          head: "Pack",
          cell: ({ pack, test }) => (
            <>
              {pack} {test ? <Badge tone="plain">test</Badge> : null}
            </>
          ),
        },
      ]}
    />
  );
}
