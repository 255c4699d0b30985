import type { TraceRecord } from "@callward/guard";
import { type Assistant, openCall } from "../app/call-factory.ts";
import { ALL_ALLOWED, type Controls } from "../calls/controls.ts";
import { createSoundCall, type SoundCall } from "../sound/sound-call.ts";
import type { HearingEngine } from "../speech/hearing-engine.ts";
import type { SpeakingEngine } from "../speech/speaking-engine.ts";
import { type AudioLineDouble, createAudioLineDouble } from "./audio-line-double.ts";
import { type ManualCallClock, manualCallClock } from "./manual-call-clock.ts";
import { scriptedGate, scriptedHearing, scriptedVoice } from "./speech-doubles.ts";

/** A call in sound on doubles, in time that only the test moves. */
export interface RecordedSoundCall {
  readonly sound: SoundCall;
  readonly line: AudioLineDouble;
  readonly gate: ReturnType<typeof scriptedGate>;
  readonly clock: ManualCallClock;
  readonly trace: readonly TraceRecord[];
  /** Moves time on by this many milliseconds, letting everything that became due happen. */
  pass(ms: number): Promise<void>;
  /** The caller makes a sound for this many milliseconds, then is quiet for as long as given. */
  speaks(voicedMs: number, quietMs?: number): Promise<void>;
  press(digit: string): Promise<void>;
}

/** Steps of time: a frame's length, so that nothing falls between two steps. */
const STEP_MS = 20;

/** Opens and starts a recorded call in sound. */
export async function recordSoundCall(
  assistant: Assistant,
  options: {
    readonly answers?: (string | Error | Promise<{ text: string }>)[];
    readonly hearing?: HearingEngine | undefined;
    readonly voice?: SpeakingEngine;
    readonly controls?: () => Controls;
  } = {},
): Promise<RecordedSoundCall> {
  const clock = manualCallClock();
  const line = createAudioLineDouble(clock);
  const gate = scriptedGate();
  const trace: TraceRecord[] = [];
  const { controls = () => ALL_ALLOWED } = options;
  const hearing = "hearing" in options ? options.hearing : scriptedHearing(options.answers ?? []);
  const sound = createSoundCall({
    line,
    gate,
    hearing,
    voice: options.voice ?? scriptedVoice(),
    clock,
    assistant: assistant.guard.pack.assistant,
    controls,
    approved: (name) => assistant.guard.line(name),
    openCall: (listeners, given) =>
      openCall(assistant, listeners, {
        sink: { write: (record) => void trace.push(record) },
        clock,
        sound: given,
        controls,
      }),
  });
  await sound.start();
  async function settle(): Promise<void> {
    for (let round = 0; round < 4; round += 1) await new Promise<void>((resolve) => setImmediate(resolve));
  }
  async function pass(ms: number): Promise<void> {
    for (let passed = 0; passed < ms; passed += STEP_MS) {
      clock.advance(Math.min(STEP_MS, ms - passed));
      await settle();
    }
  }
  async function frames(ms: number, level: number): Promise<void> {
    for (let passed = 0; passed < ms; passed += STEP_MS) {
      line.emit({ type: "audio", frame: new Int16Array(160).fill(level) });
      await pass(STEP_MS);
    }
  }
  await settle();
  return {
    sound,
    line,
    gate,
    clock,
    trace,
    pass,
    async speaks(voicedMs, quietMs = 1_000) {
      await frames(voicedMs, 2_000);
      await frames(quietMs, 0);
    },
    async press(digit) {
      line.emit({ type: "key", digit });
      await settle();
    },
  };
}
