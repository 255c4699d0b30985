import { isCallwardError, type Pack, type Release } from "@callward/guard";
import type { CallClock } from "../calls/call-clock.ts";
import type { CallSound } from "../calls/call-deps.ts";
import type { Controls } from "../calls/controls.ts";
import type { Call, CallListeners, CallOutput } from "../calls/events.ts";
import type { HearingEngine } from "../speech/hearing-engine.ts";
import type { SpeakingEngine, SpokenBy, VoiceStop } from "../speech/speaking-engine.ts";
import type { AudioLine, LineEvent } from "../telephony/audio-line.ts";
import { createEar, type Ear, type EarEvent } from "./ear.ts";
import { createEndpointing } from "./endpointing.ts";
import type { SoundGate } from "./gate.ts";
import { createInterruptions, type Interruptions } from "./interruptions.ts";
import { createLineDoubt } from "./line-doubt.ts";
import { createMouth, type Mouth } from "./mouth.ts";
import type { SoundEvent } from "./sound-event.ts";

/** Longest that last words are waited for before a transfer or the end: no approved line takes longer to say. */
const LAST_WORDS_MS = 30_000;
/** Words of a turn as short as this are a caller's; what talks on and on may be a machine. */
const MONOLOGUE_MS = 10_000;
/** A key told by the line and the same key heard in the sound within this are one press. */
const SAME_PRESS_MS = 600;

export interface SoundCallDeps {
  readonly line: AudioLine;
  readonly gate: SoundGate;
  /** Undefined: nobody listens to words, the call is led by keys. */
  readonly hearing: HearingEngine | undefined;
  readonly voice: SpeakingEngine;
  readonly clock: CallClock;
  readonly assistant: Pack["assistant"];
  /** What switches stop for this tenant now. */
  readonly controls: () => Controls;
  /** Opens the guarded call behind this line. */
  readonly openCall: (listeners: CallListeners, sound: CallSound) => Call;
  /** Releases an approved line, for what must be said when the call itself is over. */
  readonly approved: (line: string) => Release;
  /** Told of outputs before the line obeys them, and of turns: watching only. */
  readonly listeners?: Partial<CallListeners>;
  /** Watches the sound of the call, in memory only: meters and captions of a page. */
  readonly observe?: (event: SoundEvent) => void;
}

/** A guarded call on a line of sound. */
export interface SoundCall {
  readonly call: Call;
  /** Resolves when the line is free again. */
  readonly ended: Promise<void>;
  /** Speaks the disclosure and begins to listen. Call once. */
  start(): Promise<void>;
  /** Hands the caller to a person (`person`) or hangs up, and frees everything. Idempotent. */
  close(how: "person" | "hangup"): Promise<void>;
}

/**
 * The call in sound: gate → ear → guarded call → mouth, and the rules between them. It decides nothing about words:
 * it brings them to the call and its releases to the line.
 */
export function createSoundCall(deps: SoundCallDeps): SoundCall {
  const { line, gate, clock, hearing, voice, assistant, controls } = deps;
  const abort = new AbortController();
  const lastKeys = new Map<string, number>();
  let leaving: Promise<void> | undefined;
  let forwardMarks = (id: number) => mouth.onMark(id);
  let resolveEnded: () => void = () => {};
  const ended = new Promise<void>((resolve) => {
    resolveEnded = resolve;
  });

  /** When the caller's last words were understood, until the first sound of the answer. */
  let heardAt: number | undefined;
  const firstSounds = new Map<string, number>();
  const tell = (input: Parameters<Call["handle"]>[0]) => {
    if (input.type === "heard") heardAt = clock.micros();
    call.handle(input).catch(() => undefined);
  };
  const speaking = () => tell({ type: "speaking", active: mouth.speaking || ear.busy });

  const stopped: VoiceStop = ({ name, live }) => {
    const now = controls();
    return (
      now.stopped({ kind: "voice", name }) ??
      (live ? now.stopped({ kind: "engine", name: "voice" }) : undefined)
    );
  };
  const mouth: Mouth = createMouth({
    line,
    voice,
    clock,
    stopped,
    listeners: {
      onSpeaking: speaking,
      onPlayed,
      onBegan(release) {
        if (heardAt === undefined) return;
        firstSounds.set(release.id, clock.micros() - heardAt);
        heardAt = undefined;
      },
      onFault: (code) => tell({ type: "line-fault", code }),
    },
  });
  const interruptions: Interruptions = createInterruptions({ mouth, tell, clock });
  const doubt = createLineDoubt({ clock, onDoubt: (reason) => tell({ type: "doubt", reason }) });
  const ear: Ear = createEar({
    hearing,
    clock,
    endpointing: createEndpointing(assistant.line.pause_ms),
    listener: onEar,
    signal: abort.signal,
    mayHear: () => controls().stopped({ kind: "engine", name: "hearing" }) === undefined,
  });
  const call: Call = deps.openCall(
    {
      output(output) {
        deps.listeners?.output?.(output);
        onOutput(output);
      },
      ...(deps.listeners?.turn === undefined ? {} : { turn: deps.listeners.turn }),
    },
    {
      hearing: hearing === undefined ? "none" : hearing.closed ? "closed" : "free",
      engines: {
        hearing: hearing === undefined ? "none" : `${hearing.kind} ${hearing.version}`,
        voice: `${voice.kind} ${voice.version}`,
        gate: gate.version,
      },
    },
  );

  function onPlayed(release: Release, portion: number, by: SpokenBy | undefined): void {
    const firstSoundMicros = firstSounds.get(release.id);
    firstSounds.delete(release.id);
    tell({
      type: "played",
      release: release.id,
      portion,
      ...(firstSoundMicros === undefined ? {} : { firstSoundMicros }),
      ...(by === undefined ? {} : { engine: { kind: by.engine, model: by.version } }),
      ...(by?.fault === undefined ? {} : { fault: by.fault }),
      ...(by?.switch === undefined ? {} : { switch: by.switch }),
    });
    deps.observe?.({ type: "played", release, portion });
  }

  function onEar(event: EarEvent): void {
    // Last words are said to the end.
    if (leaving !== undefined) return;
    if (event.type === "partial") deps.observe?.({ type: "partial", text: event.text });
    if (event.type === "words") deps.observe?.({ type: "words", text: event.text });
    if (event.type === "no-words") deps.observe?.({ type: "words", text: "" });
    if (event.type === "words" && event.voicedMs < MONOLOGUE_MS) doubt.somebodyIsThere();
    interruptions.onEar(event);
    speaking();
  }

  function onOutput(output: CallOutput): void {
    switch (output.type) {
      case "say":
        deps.observe?.({ type: "caption", release: output.release });
        return mouth.say(output.release, output.interruptible);
      case "stop-speaking":
        return mouth.drop();
      case "transfer":
        return leave(() => toPerson(output.target, output.extension, output.reason));
      case "hangup":
        return leave(async () => {
          await mouth.idle(LAST_WORDS_MS);
          await line.hangup();
        });
      default:
        throw new Error(output satisfies never);
    }
  }

  /** The way out; taken once. */
  function leave(way: () => Promise<void>): void {
    if (leaving !== undefined) return;
    mouth.resume();
    // A line that cannot even be let go of has gone already.
    leaving = way()
      .catch(() => undefined)
      .finally(free);
  }

  async function toPerson(target: string, extension: string, reason: string): Promise<void> {
    // Who asks for a person by key wants no more words; everybody else hears theirs to the end.
    if (reason === "key-0") mouth.close();
    else await mouth.idle(LAST_WORDS_MS);
    if (await reached(target, extension)) return;
    const { default: fallback, targets } = assistant.people;
    if (await reached(fallback, targets[fallback]?.extension ?? "")) return;
    await lastWords("lines.transfer_failed");
    await line.hangup();
  }

  async function reached(target: string, extension: string): Promise<boolean> {
    try {
      await line.transfer({
        target,
        extension,
        warm: assistant.people.targets[target]?.warm ?? false,
      });
      return true;
    } catch (error) {
      deps.observe?.({ type: "fault", code: isCallwardError(error) ? error.code : "INTERNAL" });
      return false;
    }
  }

  /** Words after the call itself is over, when not even a person can be had. */
  async function lastWords(name: string): Promise<void> {
    const last = createMouth({
      line,
      voice,
      clock,
      stopped,
      listeners: { onSpeaking: () => {}, onPlayed: () => {}, onFault: () => {} },
    });
    forwardMarks = (id) => last.onMark(id);
    last.say(deps.approved(name), false);
    await last.idle(LAST_WORDS_MS);
    last.close();
  }

  function free(): void {
    abort.abort();
    ear.close();
    mouth.close();
    doubt.close();
    resolveEnded();
  }

  function onKey(digit: string, inBand: boolean): void {
    const now = clock.now();
    const last = lastKeys.get(digit) ?? Number.NEGATIVE_INFINITY;
    if (inBand) {
      const counted = assistant.line.in_band_keys;
      if (counted === "off" || (counted === "zero" && digit !== "0")) return;
      if (now - last < SAME_PRESS_MS) return;
    }
    lastKeys.set(digit, now);
    doubt.somebodyIsThere();
    ear.excuse();
    tell({ type: "key", digit });
  }

  function onLine(event: LineEvent): void {
    switch (event.type) {
      case "audio":
        return gate.push(event.frame, (frame) => {
          deps.observe?.({ type: "level", dbfs: frame.level, voiced: frame.voiced });
          if (frame.key !== undefined) onKey(frame.key, true);
          doubt.push(frame);
          ear.push(frame);
        });
      case "key":
        return onKey(event.digit, false);
      case "mark":
        return forwardMarks(event.id);
      case "hangup":
        tell({ type: "hangup" });
        return leave(async () => {});
      case "lost":
        // Nothing more can be heard, so no words are waited for.
        mouth.close();
        return tell({ type: "line-fault", code: "LINE_LOST" });
      default:
        throw new Error(event satisfies never);
    }
  }

  return {
    call,
    ended,
    async start() {
      line.listen(onLine);
      await call.start();
    },
    async close(how) {
      if (leaving === undefined) {
        const { default: target, targets } = assistant.people;
        leave(() =>
          how === "person" ? toPerson(target, targets[target]?.extension ?? "", "key-0") : line.hangup(),
        );
      }
      await leaving;
      await call.close();
    },
  };
}
