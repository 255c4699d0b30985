import { FRAME_MS, FRAME_SAMPLES, TELEPHONE_RATE } from "@callward/audio";
import { isCallwardError, type Speaker } from "@callward/guard";
import type { CallClock } from "../calls/call-clock.ts";
import type { Heard, HearingEngine } from "../speech/hearing-engine.ts";
import type { Endpointing } from "./endpointing.ts";
import type { GateFrame } from "./gate.ts";
import { createPcmResampler } from "./pcm-resampler.ts";

/** Sound kept from before the voice detector fires: it needs the first consonants' time to be sure. */
const PRE_ROLL_MS = 300;
/** Longest utterance: what goes on longer is no question, and engines get slow and inventive. */
const MAX_UTTERANCE_MS = 30_000;
/** Longest wait for an engine's words: silence on the line feels broken after that. */
const HEARING_DEADLINE_MS = 4_000;
/** Who goes on within this after a pause had not finished: both parts are one turn. */
const JOIN_MS = 700;
/** Parts of one turn that are joined at most: somebody who never stops is answered in between. */
const MAX_JOINED = 4;
/** Voiced sound of which no words are expected: a cough, a click, a breath. */
const COUGH_MS = 350;

/** What came of an utterance. */
export type EarEvent =
  /** Somebody near the phone has begun to speak. */
  | { readonly type: "began" }
  /** Words so far, where the engine gives any. */
  | { readonly type: "partial"; readonly text: string }
  /** A turn of the caller, in words. */
  | { readonly type: "words"; readonly text: string; readonly speaker: Speaker; readonly voicedMs: number }
  /** Speech without words: a cough or as good as one, or the engine understood nothing, or failed with a code. */
  | { readonly type: "no-words"; readonly cough: boolean; readonly code?: string; readonly voicedMs: number };

/** The ear of one call: finds utterances in the gate's frames and has them understood. */
export interface Ear {
  /** Takes one frame of the gate: 20 ms at 8 kHz. */
  push(frame: GateFrame): void;
  /**
   * The caller has said by key what they want: speech up to now of which no words come is nothing to be answered, and
   * counts as a cough.
   */
  excuse(): void;
  /** Somebody is speaking, or words are still expected. */
  readonly busy: boolean;
  /** Idempotent. */
  close(): void;
}

interface OpenUtterance {
  voicedMs: number;
  frames: number;
  lastVoicedAt: number;
  partial: string;
  otherVoice: boolean;
  /** The engine was switched off while somebody spoke: the rest of the utterance would be half a sentence. */
  deaf: boolean;
  /** Ended because it went on too long, not because the caller paused. */
  endless: boolean;
  /** A key was pressed since it began. */
  excused: boolean;
  cancelTimer: () => void;
}

export function createEar(deps: {
  readonly hearing: HearingEngine | undefined;
  readonly clock: CallClock;
  readonly endpointing: Endpointing;
  readonly listener: (event: EarEvent) => void;
  readonly signal: AbortSignal;
  /** False while the engine is switched off: it gets no sound then, and what it still says is not believed. */
  readonly mayHear: () => boolean;
}): Ear {
  const { hearing, clock, endpointing, listener, mayHear } = deps;
  let open: OpenUtterance | undefined;
  let endedAt = Number.NEGATIVE_INFINITY;
  /** Utterances whose words are still expected. */
  const pending = new Set<OpenUtterance>();
  let carried: { text: string; parts: number; voicedMs: number; speaker: Speaker } | undefined;
  let results: Promise<void> = Promise.resolve();
  let closed = false;
  const preRoll = createRing((PRE_ROLL_MS / FRAME_MS) * FRAME_SAMPLES);
  const stream = hearing?.open({
    signal: deps.signal,
    onPartial(text) {
      if (open === undefined || open.deaf || !mayHear()) return;
      open.partial = text;
      listener({ type: "partial", text });
    },
  });
  const resampler = createPcmResampler(TELEPHONE_RATE, hearing?.sampleRate ?? TELEPHONE_RATE, {
    bandLimited: true,
  });
  const write = (audio: Int16Array) => stream?.write(resampler.process(audio));

  function begin(): void {
    const now = clock.now();
    const gap = now - endedAt;
    if (gap < JOIN_MS) endpointing.wentOn(gap + endpointing.pauseMs());
    open = {
      voicedMs: 0,
      frames: 0,
      lastVoicedAt: now,
      partial: "",
      otherVoice: false,
      deaf: !mayHear(),
      endless: false,
      excused: false,
      cancelTimer: () => {},
    };
    resampler.reset();
    if (!open.deaf) write(preRoll.read());
    listener({ type: "began" });
    watch(open);
  }

  /** The end is found by the clock: a line that sends nothing in silence sends no frame to find it in. */
  function watch(utterance: OpenUtterance): void {
    const pause = endpointing.pauseMs(utterance.partial);
    const due = utterance.lastVoicedAt + pause - clock.now();
    if (due <= 0) return finish(utterance);
    utterance.cancelTimer = clock.after(due, () => watch(utterance));
  }

  function finish(utterance: OpenUtterance): void {
    utterance.cancelTimer();
    open = undefined;
    endedAt = clock.now();
    pending.add(utterance);
    preRoll.clear();
    const heard: Promise<Heard> =
      stream === undefined || utterance.deaf
        ? Promise.resolve({ text: "" })
        : stream.end({ deadlineMs: HEARING_DEADLINE_MS });
    // Results are told in the order of the speech, whatever the engine's order is.
    const settled = heard.then(
      ({ text }) => ({ text: mayHear() ? text.trim() : "", code: undefined }),
      (error: unknown) => ({ text: "", code: isCallwardError(error) ? error.code : "INTERNAL" }),
    );
    results = results.then(() => settled).then(({ text, code }) => settle(utterance, text, code));
  }

  function settle(utterance: OpenUtterance, text: string, code: string | undefined): void {
    pending.delete(utterance);
    if (closed) return;
    const { voicedMs, otherVoice } = utterance;
    const before = carried;
    carried = undefined;
    const turn = {
      text: [before?.text ?? "", text].filter((part) => part !== "").join(" "),
      parts: (before?.parts ?? 0) + 1,
      voicedMs: (before?.voicedMs ?? 0) + voicedMs,
      speaker: otherVoice || before?.speaker === "unknown" ? ("unknown" as const) : ("active_user" as const),
    };
    if (turn.text === "") {
      // What was settled by key is less than a cough.
      const loudMs = utterance.excused ? 0 : turn.voicedMs;
      const cough = utterance.excused || (code === undefined && loudMs < COUGH_MS);
      listener({ type: "no-words", cough, voicedMs: loudMs, ...(code === undefined ? {} : { code }) });
      return;
    }
    // Still speaking: the rest of the turn is on its way.
    if (open !== undefined && !utterance.endless && turn.parts < MAX_JOINED) {
      carried = turn;
      return;
    }
    listener({ type: "words", text: turn.text, speaker: turn.speaker, voicedMs: turn.voicedMs });
  }

  return {
    push(frame) {
      if (closed) return;
      if (open === undefined) {
        preRoll.write(frame.audio);
        // Speech near the phone may begin in the middle of speech that is not, such as a television's.
        if (isNearSpeech(frame)) begin();
        return;
      }
      const utterance: OpenUtterance = open;
      if (!utterance.deaf && !mayHear()) {
        utterance.deaf = true;
        stream?.discard();
      }
      if (!utterance.deaf) write(frame.audio);
      utterance.frames += 1;
      if (utterance.frames * FRAME_MS >= MAX_UTTERANCE_MS) {
        utterance.endless = true;
        return finish(utterance);
      }
      // A voice behind the caller, or a room full of them, does not hold the turn open: the gate says whose voice it is.
      if (!isNearSpeech(frame)) return;
      const now = clock.now();
      endpointing.wentOn(now - utterance.lastVoicedAt);
      utterance.lastVoicedAt = now;
      utterance.voicedMs += FRAME_MS;
      if (frame.risks.some(({ risk }) => risk === "other-voice")) utterance.otherVoice = true;
    },
    excuse() {
      if (open !== undefined) open.excused = true;
      for (const utterance of pending) utterance.excused = true;
    },
    get busy() {
      return open !== undefined || pending.size > 0;
    },
    close() {
      if (closed) return;
      closed = true;
      open?.cancelTimer();
      open = undefined;
      stream?.close();
    },
  };
}

/** Voice of somebody near the phone, in an utterance that the gate has opened. */
function isNearSpeech({ voiced, nearEnd, speech }: GateFrame): boolean {
  return voiced && nearEnd && speech !== "none" && speech !== "end";
}

/** The last samples of a signal. */
function createRing(length: number) {
  const ring = new Int16Array(length);
  let position = 0;
  let filled = 0;
  return {
    write(audio: Int16Array): void {
      const kept = audio.length > length ? audio.subarray(audio.length - length) : audio;
      const first = Math.min(kept.length, length - position);
      if (first === kept.length) ring.set(kept, position);
      else {
        ring.set(kept.subarray(0, first), position);
        ring.set(kept.subarray(first));
      }
      position = (position + kept.length) % length;
      filled = Math.min(length, filled + kept.length);
    },
    /** What is in it, oldest first, as a copy. */
    read(): Int16Array {
      const copy = new Int16Array(filled);
      const start = (position - filled + length) % length;
      const tail = Math.min(filled, length - start);
      copy.set(ring.subarray(start, start + tail));
      copy.set(ring.subarray(0, filled - tail), tail);
      return copy;
    },
    clear(): void {
      filled = 0;
    },
  };
}
