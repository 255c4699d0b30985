import type { Finding, View } from "./wire.ts";

interface Props {
  readonly view: View | undefined;
  readonly turns: readonly View[];
  readonly choose: (turn: number) => void;
}

/** Why a turn went the way it did: gatekeeper, route, what was used, inspector, and what the trace keeps. */
export function Sandwich({ view, turns, choose }: Props) {
  return (
    <section className="sandwich card" aria-label="Why this turn went this way">
      <div className="head">
        <h2>Why</h2>
        {turns.length > 1 ? (
          <label>
            Turn{" "}
            <select value={view?.turn} onChange={(event) => choose(Number(event.target.value))}>
              {turns.map((turn) => (
                <option key={turn.turn} value={turn.turn}>
                  {turn.turn}: {turn.input.type === "heard" ? turn.input.text.slice(0, 40) : "keypad"}
                </option>
              ))}
            </select>
          </label>
        ) : null}
      </div>
      {view === undefined ? (
        <p className="empty">Say something, and every verdict on it appears here.</p>
      ) : (
        <Layers view={view} />
      )}
    </section>
  );
}

function Layers({ view }: { readonly view: View }) {
  const { heard } = view;
  return (
    <>
      {heard === null || view.input.type !== "heard" ? null : (
        <section className="layer">
          <h3>
            Gatekeeper <Tag tone={toneOf(view.action)}>{view.action}</Tag>
          </h3>
          <p className="words">
            <Evidence text={view.input.text} findings={heard.findings} />
          </p>
          <dl>
            <dt>Read as</dt>
            <dd>
              <code>{heard.normal}</code>
            </dd>
            <dt>Injection</dt>
            <dd>
              <meter
                min={0}
                max={1}
                low={heard.blockAt / 2}
                high={heard.blockAt}
                optimum={0}
                value={heard.score}
                aria-label="Injection score"
              />{" "}
              {heard.score.toFixed(2)} <span className="soft">blocked from {heard.blockAt}</span>
            </dd>
            <dt>Intent</dt>
            <dd>
              {heard.intent.label} <span className="soft">{Math.round(heard.intent.confidence * 100)} %</span>
            </dd>
            {heard.findings.length === 0 ? null : (
              <>
                <dt>Rules</dt>
                <dd>
                  <ul className="rules">
                    {heard.findings.map((finding) => (
                      <li key={`${finding.rule}-${finding.start}-${finding.end}`}>
                        <code>{finding.rule}</code> <span className="soft">{finding.score.toFixed(2)}</span>
                      </li>
                    ))}
                  </ul>
                </dd>
              </>
            )}
          </dl>
        </section>
      )}
      <section className="layer">
        <h3>
          Route <Tag tone="plain">{view.route?.kind ?? "keypad"}</Tag>
        </h3>
        {view.passages.length === 0 ? null : (
          <details>
            <summary>{view.passages.length} passages this caller may hear</summary>
            <ul className="passages">
              {view.passages.map((passage) => (
                <li key={passage.id}>
                  <code>{passage.id}</code> {passage.text}
                </li>
              ))}
            </ul>
          </details>
        )}
        {view.decision === null ? null : (
          <p>
            <code>{view.decision.action}</code>{" "}
            <Tag tone={view.decision.decision === "execute" ? "good" : "warn"}>{view.decision.decision}</Tag>{" "}
            <span className="soft">{view.decision.reason}</span>
          </p>
        )}
        {view.receipt === null ? null : (
          <p>
            Receipt <code>{view.receipt.id.slice(0, 8)}</code>: it was done, so it may be said.
          </p>
        )}
      </section>
      <section className="layer">
        <h3>Inspector</h3>
        <ul className="verdicts">
          {view.said.map((release) => (
            <li key={release.id}>
              <Tag tone={release.origin === "replacement" ? "bad" : "good"}>{release.origin}</Tag>{" "}
              {release.text}
              {release.origin === "replacement" ? (
                <p className="soft">
                  Held back: “{release.verdict.draft}” ({release.verdict.reasons.join(", ")})
                </p>
              ) : null}
            </li>
          ))}
        </ul>
      </section>
      <section className="layer">
        <h3>Kept</h3>
        <p className="words">
          {view.redacted ??
            (view.input.type === "heard"
              ? "Nothing of these words: they were discarded."
              : "The key press, without its digit.")}
        </p>
        <p className="micros">
          {Object.entries(view.micros).map(([stage, micros]) => (
            <span key={stage}>
              {stage} <strong>{Math.round(micros)} µs</strong>
            </span>
          ))}
        </p>
      </section>
    </>
  );
}

type Tone = "good" | "warn" | "bad" | "plain";

function Tag({ tone, children }: { readonly tone: Tone; readonly children: React.ReactNode }) {
  return <span className={`tag ${tone}`}>{children}</span>;
}

function toneOf(action: string | null): Tone {
  if (action === "allow") return "good";
  return action === "block" ? "bad" : "warn";
}

/** The caller's words with the evidence marked where it stands. */
function Evidence({ text, findings }: { readonly text: string; readonly findings: readonly Finding[] }) {
  const marks = findings
    .filter((finding) => finding.end > finding.start)
    .toSorted((left, right) => left.start - right.start || right.end - left.end);
  const parts: React.ReactNode[] = [];
  let position = 0;
  for (const mark of marks) {
    if (mark.start < position) continue;
    parts.push(text.slice(position, mark.start));
    parts.push(
      <mark key={mark.start} title={mark.rule} className={mark.category}>
        {text.slice(mark.start, mark.end)}
      </mark>,
    );
    position = mark.end;
  }
  parts.push(text.slice(position));
  return <>“{parts}”</>;
}
