import { useValue } from "../../room/use-value.ts";
import type { Microphone } from "./line/line-state.ts";
import type { Line } from "./line/use-line.ts";
import type { SoundInfo } from "./wire.ts";

/** The quietest level that a meter shows, in dB below full scale. */
const FLOOR_DBFS = -70;

const MICROPHONE: Readonly<Record<Microphone, string>> = {
  off: "The microphone is off. Type, or use the keypad.",
  asking: "Your browser asks whether this page may listen …",
  on: "The microphone is on. Speak.",
  denied: "The browser was told not to give this page the microphone. Type, or use the keypad.",
  absent: "There is no microphone here. Type, or use the keypad.",
  failed: "The microphone cannot be used: another program may have it. Type, or use the keypad.",
};

/** Speaker and microphone of a call in sound: meters, mute, and what really runs. */
export function SoundPanel({ line }: { readonly line: Line }) {
  const { microphone, engines } = line.now;
  const on = microphone === "on";
  return (
    <section className="sound" aria-label="Sound">
      <div className="meters">
        <CallerMeter line={line} />
        <AssistantMeter line={line} />
      </div>
      <div className="microphone">
        <p role="status">{MICROPHONE[microphone]}</p>
        <button
          type="button"
          onClick={() => line.setMicrophone(!on)}
          disabled={microphone === "asking" || line.now.phase !== "talking"}
        >
          {on ? "Mute" : "Turn on the microphone"}
        </button>
      </div>
      {engines === undefined ? null : <Engines engines={engines} />}
    </section>
  );
}

/** What hears and what speaks, without gloss. */
export function Engines({ engines }: { readonly engines: SoundInfo }) {
  const hearing = {
    free: engines.hearing,
    closed: `${engines.hearing}, a few phrases only – or use the keypad`,
    none: "none – type or use the keypad",
  }[engines.understands];
  return (
    <p className="engines">
      Hearing: {hearing}
      <span> · </span>
      Voice: {engines.voice}
    </p>
  );
}

function CallerMeter({ line }: { readonly line: Line }) {
  const dbfs = useValue(line.levels.caller);
  const voiced = useValue(line.levels.voiced);
  return <LevelMeter name="You" dbfs={dbfs} voiced={voiced} />;
}

function AssistantMeter({ line }: { readonly line: Line }) {
  return <LevelMeter name="Assistant" dbfs={useValue(line.levels.assistant)} voiced={false} />;
}

interface MeterProps {
  readonly name: string;
  readonly dbfs: number;
  readonly voiced: boolean;
}

/** A level for the eye. Nothing reads it out: it moves ten times a second. */
function LevelMeter({ name, dbfs, voiced }: MeterProps) {
  return (
    <div className={voiced ? "level voiced" : "level"}>
      <span aria-hidden="true">{name}</span>
      <meter
        min={0}
        max={-FLOOR_DBFS}
        value={Math.max(0, dbfs - FLOOR_DBFS)}
        aria-label={`Level, ${name.toLowerCase()}`}
      />
    </div>
  );
}
