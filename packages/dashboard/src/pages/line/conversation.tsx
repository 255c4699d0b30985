import { type FormEvent, useEffect, useRef, useState } from "react";
import { Bubble } from "./bubble.tsx";
import { CallChoice, SoundOffer } from "./call-choice.tsx";
import { Keypad } from "./keypad.tsx";
import type { Line } from "./line/use-line.ts";
import { SoundPanel } from "./sound-panel.tsx";
import type { SoundInfo } from "./wire.ts";

interface Props {
  readonly line: Line;
  /** Undefined while it is not known yet. */
  readonly sound: SoundInfo | null | undefined;
}

/** The call as bubbles, with everything a telephone has. */
export function Conversation({ line, sound }: Props) {
  const [text, setText] = useState("");
  const log = useRef<HTMLOListElement>(null);
  const { phase, mode, entries, partial } = line.now;
  const talking = phase === "talking";
  const inSound = mode === "sound" && (talking || phase === "connecting");
  // What is said is said in order.
  const saying = entries.find((entry) => entry.who === "assistant" && entry.heard === "waiting")?.id;
  const rows = entries.length + (partial === "" ? 0 : 1);

  useEffect(() => {
    if (rows > 0) log.current?.scrollTo({ top: log.current.scrollHeight });
  }, [rows]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === "") return;
    line.say(text.trim());
    setText("");
  };

  return (
    <section className="phone card" aria-label="The call">
      {inSound ? <SoundPanel line={line} /> : null}
      {mode === "text" && talking && sound !== undefined ? <SoundOffer line={line} sound={sound} /> : null}
      {/* What is heard need not be read out as well: a screen reader would talk over the assistant. */}
      <ol className="log" ref={log} aria-live={inSound ? "off" : "polite"} aria-label="Conversation">
        {entries.map((entry) => (
          <Bubble key={entry.id} entry={entry} saying={entry.id === saying} />
        ))}
        {partial === "" ? null : <li className="bubble caller partial">{partial} …</li>}
      </ol>
      {phase === "connecting" ? <p className="status">Connecting …</p> : null}
      {phase === "gone" ? (
        <p className="status bad" role="alert">
          The server is gone. Start it again with <code>npm start</code>, then reconnect.
        </p>
      ) : null}
      {phase === "idle" || phase === "ended" || phase === "gone" ? (
        sound === undefined ? null : (
          <CallChoice line={line} sound={sound} />
        )
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
      <Keypad disabled={!talking} press={line.key} />
      <div className="controls">
        {inSound ? null : (
          <button type="button" onClick={line.silence} disabled={!talking}>
            Stay silent
          </button>
        )}
        <button type="button" className="danger" onClick={line.hangUp} disabled={!talking}>
          Hang up
        </button>
      </div>
    </section>
  );
}
