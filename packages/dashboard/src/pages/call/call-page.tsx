import { useEffect, useState } from "react";
import { Link } from "../../room/link.tsx";
import type { PageProps } from "../../room/pages.ts";
import { go, place } from "../../room/router.ts";
import { useResource } from "../../room/use-resource.ts";
import { useValue } from "../../room/use-value.ts";
import { Badge } from "../../ui/badge.tsx";
import { Page } from "../../ui/page.tsx";
import { Problem } from "../../ui/problem.tsx";
import { durationInWords, momentInWords } from "../../ui/time-words.ts";
import { TurnSection } from "./turn-section.tsx";
import { turnsOf } from "./turns.ts";
import type { Conversation } from "./wire.ts";
import "./call.css";

/** How often a call in progress is read again, in milliseconds: about as often as there is a turn to add. */
const LOOK_MS = 15_000;

/** One call as a conversation, with every verdict; and why each turn went as it went. */
export function CallPage({ params }: PageProps) {
  const { call = "" } = params;
  const [ended, setEnded] = useState(false);
  const { data, problem, loading, reload } = useResource<Conversation>(
    `/api/v1/calls/${encodeURIComponent(call)}/conversation`,
    { follow: !ended, everyMs: LOOK_MS },
  );
  const isOver = data?.endedAt !== undefined;
  useEffect(() => setEnded(isOver), [isOver]);
  const { search } = useValue(place);
  const asked = new URLSearchParams(search).get("turn");
  const open = asked === null ? undefined : Number(asked);
  const turns = turnsOf(data?.entries ?? []);
  const there = open !== undefined && turns.some(({ number }) => number === open);
  useEffect(() => {
    if (there) document.getElementById(`turn-${open}`)?.scrollIntoView({ block: "nearest" });
  }, [there, open]);
  const toggle = (number: number) =>
    go(`/calls/${encodeURIComponent(call)}${open === number ? "" : `?turn=${number}`}`, { replace: true });
  return (
    <Page title={`Call ${call.slice(0, 8)}`} className="call-page" aside={<Link to="/calls">All calls</Link>}>
      {loading ? <p className="soft">Reading …</p> : null}
      <Problem problem={problem} retry={reload} />
      {data === undefined ? null : (
        <>
          <Facts data={data} />
          {turns.map((turn) => (
            <TurnSection
              key={turn.number}
              call={call}
              turn={turn}
              open={open === turn.number}
              toggle={() => toggle(turn.number)}
            />
          ))}
        </>
      )}
    </Page>
  );
}

function Facts({ data }: { readonly data: Conversation }) {
  const { call, pack, startedAt, endedAt, endReason, turns, test } = data;
  return (
    <dl className="card facts">
      <dt>Call</dt>
      <dd>
        <code>{call}</code>
      </dd>
      <dt>Began</dt>
      <dd>{momentInWords(startedAt)}</dd>
      <dt>Ended</dt>
      <dd>
        {endedAt === undefined ? (
          <Badge tone="good">in progress</Badge>
        ) : (
          `after ${durationInWords(Date.parse(endedAt) - Date.parse(startedAt))}${endReason ? ` (${endReason.replaceAll("-", " ")})` : ""}`
        )}
      </dd>
      <dt>Turns</dt>
      <dd>{turns}</dd>
      <dt>Pack</dt>
      <dd>
        {pack.id} {pack.version} <code>{pack.hash.slice(0, 12)}</code>{" "}
        {test === true ? <Badge tone="plain">test</Badge> : null}
      </dd>
    </dl>
  );
}
