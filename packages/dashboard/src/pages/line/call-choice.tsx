import type { Line } from "./line/use-line.ts";
import { Engines } from "./sound-panel.tsx";
import type { SoundInfo } from "./wire.ts";

interface Props {
  readonly line: Line;
  /** What calls in sound run on; null where there are none. */
  readonly sound: SoundInfo | null;
}

/** The ways to begin a call: by a click, because no page may listen or make sound before one. */
export function CallChoice({ line, sound }: Props) {
  const { phase, mode } = line.now;
  const label = phase === "gone" ? "Reconnect" : phase === "ended" ? "New call" : "Call with sound";
  // Where nothing understands speech, the microphone stays shut until somebody opens it.
  const startSound = () => line.startSound(sound !== null && sound.understands !== "none");
  const again = mode === "sound" || phase === "idle" ? startSound : line.startText;
  return (
    <div className="choice">
      <button type="button" className="primary wide" onClick={again}>
        {label}
      </button>
      {sound === null ? null : mode === "sound" || phase === "idle" ? (
        <button type="button" className="wide" onClick={line.startText}>
          Call in text
        </button>
      ) : (
        <button type="button" className="wide" onClick={startSound}>
          Call with sound
        </button>
      )}
      {sound !== null && phase === "idle" ? <Engines engines={sound} /> : null}
    </div>
  );
}

/** On a call in text: how to speak and listen instead, or why not. */
export function SoundOffer({ line, sound }: Props) {
  if (sound === null) return <p className="engines">No voice engine is set up here: calls are in text.</p>;
  return (
    <div className="offer">
      <p>This call is in text.</p>
      <button type="button" onClick={() => line.startSound(sound.understands !== "none")}>
        Call with sound
      </button>
    </div>
  );
}
