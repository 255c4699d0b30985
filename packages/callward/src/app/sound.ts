import { systemCallClock } from "../calls/call-clock.ts";
import type { TraceSink } from "../calls/call-deps.ts";
import type { CallLimits } from "../calls/call-limits.ts";
import { ALL_ALLOWED, type Controls } from "../calls/controls.ts";
import type { Caller, CallListeners } from "../calls/events.ts";
import type { SoundInfo } from "../http/sound-wire.ts";
import type { SoundGate } from "../sound/gate.ts";
import { createSoundCall, type SoundCall } from "../sound/sound-call.ts";
import type { SoundEvent } from "../sound/sound-event.ts";
import type { HearingEngine } from "../speech/hearing-engine.ts";
import type { SpeakingEngine } from "../speech/speaking-engine.ts";
import type { AudioLine } from "../telephony/audio-line.ts";
import { type Assistant, openCall } from "./call-factory.ts";

/** What gives ears and a mouth to the calls of this process. */
export interface SoundEngines {
  /** Undefined: callers lead by keys. */
  readonly hearing: HearingEngine | undefined;
  readonly voice: SpeakingEngine;
  /** A gate for one call, for PCM at this rate in Hz. */
  readonly createGate: (sampleRate: AudioLine["sampleRate"]) => SoundGate;
}

/** What runs on lines of sound, for a page to tell its caller. */
export function soundInfo({ hearing, voice }: SoundEngines): SoundInfo {
  return {
    hearing: hearing === undefined ? "none" : `${hearing.kind} ${hearing.version}`,
    understands: hearing === undefined ? "none" : hearing.closed ? "closed" : "free",
    voice: `${voice.kind} ${voice.version}`,
  };
}

/** Opens a guarded call on a line of sound. The call keeps the assistant that it began with. */
export function openSoundCall(
  assistant: Assistant,
  engines: SoundEngines,
  line: AudioLine,
  options: {
    readonly sink: TraceSink;
    /** What switches stop for the call's tenant; without, nothing is stopped. */
    readonly controls?: () => Controls;
    readonly caller?: Caller;
    readonly tenant?: string;
    readonly limits?: CallLimits;
    readonly test?: true;
    readonly traceparent?: string;
    readonly id?: string;
    readonly listeners?: Partial<CallListeners>;
    readonly observe?: (event: SoundEvent) => void;
  },
): SoundCall {
  const {
    sink,
    caller,
    tenant,
    limits,
    test,
    traceparent,
    id,
    controls = () => ALL_ALLOWED,
    ...watching
  } = options;
  const given = {
    sink,
    controls,
    ...(caller === undefined ? {} : { caller }),
    ...(tenant === undefined ? {} : { tenant }),
    ...(limits === undefined ? {} : { limits }),
    ...(test === undefined ? {} : { test }),
    ...(traceparent === undefined ? {} : { traceparent }),
    ...(id === undefined ? {} : { id }),
  };
  return createSoundCall({
    line,
    gate: engines.createGate(line.sampleRate),
    hearing: engines.hearing,
    voice: engines.voice,
    clock: systemCallClock,
    assistant: assistant.guard.pack.assistant,
    approved: (name) => assistant.guard.line(name),
    controls,
    openCall: (listeners, sound) => openCall(assistant, listeners, { ...given, sound }),
    ...watching,
  });
}
