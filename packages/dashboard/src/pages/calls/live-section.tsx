import { useState } from "react";
import { Link } from "../../room/link.tsx";
import { useCan } from "../../room/me.ts";
import { useResource } from "../../room/use-resource.ts";
import { Ago } from "../../ui/ago.tsx";
import { Badge } from "../../ui/badge.tsx";
import { Empty } from "../../ui/empty.tsx";
import { Problem } from "../../ui/problem.tsx";
import { Table } from "../../ui/table.tsx";
import { HandOverDialog } from "./hand-over-dialog.tsx";
import type { LiveCall, LiveCalls } from "./wire.ts";
import { LINES, routeWords, STATES } from "./words.ts";

/** How often the live calls are read again where nobody tells of changes, in milliseconds. */
const LOOK_MS = 2_000;
/** A server that was not heard from for this long is not counted on, in milliseconds. */
const SILENT_MS = 30_000;

/** Everybody who is on the line now: counts at a glance, those who wait for a person first. */
export function LiveSection() {
  const { data, problem, loading, reload } = useResource<LiveCalls>("/api/v1/live", {
    topics: ["calls"],
    everyMs: LOOK_MS,
  });
  if (data === undefined)
    return (
      <section className="card" aria-label="Live calls">
        {loading ? <p className="soft">Reading …</p> : <Problem problem={problem} retry={reload} />}
      </section>
    );
  const calls = data.calls.filter(({ state }) => state !== "ended").toSorted(byNeed);
  const waiting = calls.filter(needsPerson).length;
  const flagged = calls.filter((call) => call.flagged > 0).length;
  const silent = data.nodes.filter(({ heardFrom }) => Date.now() - Date.parse(heardFrom) > SILENT_MS);
  return (
    <section className="card live" aria-labelledby="live-calls">
      <h2 id="live-calls">Now</h2>
      <Problem problem={problem} />
      <ul className="counts" aria-live="polite">
        <Count number={calls.length} words={calls.length === 1 ? "call" : "calls"} />
        <Count number={waiting} words="waiting for a person" alarming />
        <Count number={flagged} words="with findings" />
        <Count number={data.nodes.length} words={data.nodes.length === 1 ? "server" : "servers"} />
      </ul>
      {silent.map(({ node, heardFrom }) => (
        <p key={node} className="silent-node">
          Server <code>{node}</code> was last heard from <Ago at={heardFrom} />: its calls may be missing
          here.
        </p>
      ))}
      {calls.length === 0 ? <Empty>Nobody is on the line.</Empty> : <LiveTable calls={calls} />}
    </section>
  );
}

const needsPerson = ({ state }: LiveCall) => state === "waiting-for-person" || state === "transferring";

/** Who waits for a person first, then the longest calls. */
function byNeed(left: LiveCall, right: LiveCall): number {
  return (
    Number(needsPerson(right)) - Number(needsPerson(left)) || Date.parse(left.since) - Date.parse(right.since)
  );
}

interface CountProps {
  readonly number: number;
  readonly words: string;
  /** More than none calls for attention. */
  readonly alarming?: boolean;
}

function Count({ number, words, alarming = false }: CountProps) {
  return (
    <li className={alarming && number > 0 ? "alarming" : undefined}>
      <strong>{number}</strong> {words}
    </li>
  );
}

function LiveTable({ calls }: { readonly calls: readonly LiveCall[] }) {
  const can = useCan();
  const mayOpen = can("traces.read");
  const [leaving, setLeaving] = useState<LiveCall>();
  return (
    <>
      <Table
        caption="Calls in progress"
        rows={calls}
        keyOf={({ id }) => id}
        columns={[
          {
            head: "Call",
            kind: "main",
            cell: ({ id }) =>
              mayOpen ? <Link to={`/calls/${encodeURIComponent(id)}`}>{shortId(id)}</Link> : shortId(id),
          },
          {
            head: "State",
            cell: ({ state }) => <Badge tone={STATES[state].tone}>{STATES[state].words}</Badge>,
          },
          { head: "Began", cell: ({ since }) => <Ago at={since} /> },
          { head: "Turns", cell: ({ turns }) => turns, kind: "number" },
          { head: "Last turn", cell: ({ route }) => (route === null ? "–" : routeWords(route).words) },
          {
            head: "Findings",
            kind: "number",
            cell: ({ flagged }) => (flagged === 0 ? "none" : <Badge tone="warn">{flagged}</Badge>),
          },
          { head: "Line", cell: ({ line }) => LINES[line] },
          {
            head: "Pack",
            cell: ({ pack, role }) => (
              <>
                {pack.version} {role === "live" ? null : <Badge tone="plain">{role}</Badge>}
              </>
            ),
          },
          { head: "Server", cell: ({ node }) => <code>{shortId(node)}</code> },
          ...(can("switches.write")
            ? [
                {
                  head: "To a person",
                  cell: (call: LiveCall) =>
                    needsPerson(call) ? (
                      "–"
                    ) : (
                      <button
                        type="button"
                        aria-label={`Hand over: call ${shortId(call.id)}`}
                        onClick={() => setLeaving(call)}
                      >
                        Hand over
                      </button>
                    ),
                },
              ]
            : []),
        ]}
      />
      {leaving === undefined ? null : <HandOverDialog call={leaving} onClose={() => setLeaving(undefined)} />}
    </>
  );
}

/** Enough of an id to tell calls apart; all of it is in the link. */
export const shortId = (id: string) => id.slice(0, 8);
