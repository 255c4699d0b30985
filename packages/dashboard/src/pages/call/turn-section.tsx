import type { Finding } from "../../../../guard/src/contracts/verdict.ts";
import { Badge } from "../../ui/badge.tsx";
import { clockInWords } from "../../ui/time-words.ts";
import { eventWords, needsALook, routeOf, type Turn, VERDICTS } from "./turns.ts";
import { Why } from "./why.tsx";
import type { Entry } from "./wire.ts";

/** How many findings of a check are named. */
const NAMED = 3;

interface Props {
  readonly call: string;
  readonly turn: Turn;
  readonly open: boolean;
  /** Opens or closes the answer to "why?". */
  readonly toggle: () => void;
}

/** One turn: what was said and what became of it, and on demand why. */
export function TurnSection({ call, turn, open, toggle }: Props) {
  const route = routeOf(turn);
  const title = turn.number === 0 ? "Before the caller's first words" : `Turn ${turn.number}`;
  const id = `why-${turn.number}`;
  return (
    <section
      className={needsALook(turn) ? "turn look" : "turn"}
      aria-label={title}
      id={`turn-${turn.number}`}
    >
      <div className="turn-head">
        <h2>{title}</h2>
        {route === undefined ? null : <Badge tone={route.tone}>{route.words}</Badge>}
        <button
          type="button"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          aria-label={`Why? ${title}`}
          onClick={toggle}
        >
          Why?
        </button>
      </div>
      <ol className="said-and-done">
        {turn.entries.map((entry, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a trace only grows at its end.
          <EntryRow key={index} entry={entry} />
        ))}
      </ol>
      {open ? (
        <div id={id}>
          <Why call={call} turn={turn.number} known={turn.entries.length} />
        </div>
      ) : null}
    </section>
  );
}

/** Findings that are named beside the words, each rule once; all of them are in the answer to "why?". */
function strongest(findings: readonly Finding[]): readonly Finding[] {
  const inOrder = findings.toSorted((left, right) => right.score - left.score);
  const rules = [...new Set(inOrder.map(({ rule }) => rule))].slice(0, NAMED);
  return rules.flatMap((rule) => inOrder.find((finding) => finding.rule === rule) ?? []);
}

function EntryRow({ entry }: { readonly entry: Entry }) {
  const { who, at, text, restricted, verdict, portion } = entry;
  const isWords = entry.event === "heard" || entry.event === "said";
  if (!isWords)
    return (
      <li className="happened">
        {eventWords(entry)} <When at={at} />
      </li>
    );
  const found = (entry.checks ?? []).filter(({ outcome }) => outcome !== "allow");
  return (
    <li className={`bubble ${who} ${verdict ?? ""}`}>
      <span className="speaker">{who === "caller" ? "Caller" : "Assistant"}</span>
      <p>
        {text ?? <em className="soft">{restricted ? "words for few eyes" : "words that are not kept"}</em>}
      </p>
      <p className="verdict">
        {verdict === undefined ? null : (
          <Badge tone={VERDICTS[verdict].tone}>{VERDICTS[verdict].words}</Badge>
        )}
        {entry.record.release?.origin === "replacement" ? (
          <span>said in place of a drafted sentence</span>
        ) : null}
        {portion === undefined || portion === 1 ? null : (
          <span>{Math.round(portion * 100)} % of it heard</span>
        )}
        <When at={at} />
      </p>
      {found.length === 0 ? null : (
        <ul className="found">
          {found.map((report) => (
            <li key={report.check}>
              {report.check}: {report.outcome === "error" ? `failed (${report.error})` : report.outcome}
              {strongest(report.findings).map(({ rule, score }) => (
                <span key={rule}>
                  {" "}
                  <code>{rule}</code> {score.toFixed(2)}
                </span>
              ))}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function When({ at }: { readonly at: string }) {
  return (
    <time className="at" dateTime={at}>
      {clockInWords(at)}
    </time>
  );
}
