import { type FormEvent, useEffect, useRef, useState } from "react";
import type { Entry, useLine } from "./use-line.ts";

const KEYS = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "*", "0", "#"];
const ORIGINS = {
  approved: "approved words",
  inspected: "inspected",
  replacement: "held back, replaced",
} as const;

/** The call as bubbles, with everything a telephone has. */
export function Conversation({ line }: { readonly line: ReturnType<typeof useLine> }) {
  const [text, setText] = useState("");
  const log = useRef<HTMLOListElement>(null);
  const talking = line.state === "talking";
  const count = line.entries.length;

  useEffect(() => {
    if (count > 0) log.current?.scrollTo({ top: log.current.scrollHeight });
  }, [count]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === "") return;
    line.say(text.trim());
    setText("");
  };

  return (
    <section className="phone card" aria-label="The call">
      <ol className="log" ref={log} aria-live="polite" aria-label="Conversation">
        {line.entries.map((entry) => (
          <Bubble key={entry.id} entry={entry} />
        ))}
      </ol>
      {line.state === "connecting" ? <p className="status">Connecting …</p> : null}
      {line.state === "gone" ? (
        <p className="status bad" role="alert">
          The server is gone. Start it again with <code>npm start</code>, then reconnect.
        </p>
      ) : null}
      {line.state === "ended" || line.state === "gone" ? (
        <button type="button" className="primary wide" onClick={line.restart}>
          {line.state === "gone" ? "Reconnect" : "New call"}
        </button>
      ) : (
        <form onSubmit={submit} className="speak">
          <label htmlFor="words">What the caller says</label>
          <div>
            <input
              id="words"
              value={text}
              onChange={(event) => setText(event.target.value)}
              disabled={!talking}
              autoComplete="off"
              placeholder="When are you open?"
              maxLength={4000}
            />
            <button type="submit" className="primary" disabled={!talking}>
              Say
            </button>
          </div>
        </form>
      )}
      <fieldset className="keypad" disabled={!talking}>
        <legend>Keypad</legend>
        {KEYS.map((key) => (
          <button
            type="button"
            key={key}
            onClick={() => line.key(key)}
            aria-label={key === "0" ? "Key 0, a person" : `Key ${key}`}
          >
            {key}
            {key === "0" ? <small>person</small> : null}
          </button>
        ))}
      </fieldset>
      <div className="controls">
        <button type="button" onClick={line.silence} disabled={!talking}>
          Stay silent
        </button>
        <button type="button" className="danger" onClick={line.hangUp} disabled={!talking}>
          Hang up
        </button>
      </div>
    </section>
  );
}

function Bubble({ entry }: { readonly entry: Entry }) {
  if (entry.who === "line") return <li className="bubble line">{entry.text}</li>;
  if (entry.who === "caller") {
    return (
      <li className="bubble caller">
        <span className="sr">Caller: </span>
        {entry.text}
      </li>
    );
  }
  const { release } = entry;
  return (
    <li className={`bubble assistant ${release.origin}`}>
      <span className="sr">Assistant: </span>
      {release.text}
      <small title={`release ${release.id}, verdict ${release.verdict.id}`}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 1l6 2v4.5c0 3.6-2.5 6.3-6 7.5-3.500-1.200-6-3.900-6-7.500V3z" fill="currentColor" />
        </svg>
        {ORIGINS[release.origin]}
      </small>
    </li>
  );
}
