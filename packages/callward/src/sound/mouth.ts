import { isCallwardError, type Release } from "@callward/guard";
import type { CallClock } from "../calls/call-clock.ts";
import type { SpeakingEngine, SpeakOptions, SpokenBy, VoiceStop } from "../speech/speaking-engine.ts";
import type { AudioLine } from "../telephony/audio-line.ts";
import { createUtterance, type SpokenUtterance } from "./spoken-utterance.ts";

/** Sound that may wait in the line: enough to ride over a busy moment, little enough to be flushed and forgotten. */
const AHEAD_MS = 2_000;
/** Longest wait for the first sound of a sentence, and between two pieces of it. */
const VOICE_DEADLINE_MS = 3_000;
/** How much later than due a mark may come before it is taken for lost. */
const MARK_GRACE_MS = 2_000;
/** Going on after a false alarm, the caller gets the last moment again, so that no syllable is missing. */
const REPEAT_MS = 300;

export interface MouthListeners {
  /** Whether words are being said, or waiting to be. */
  readonly onSpeaking: (active: boolean) => void;
  /** `portion` of the release, from 0 to 1, left the line: 1 means that the caller heard it to the end. */
  readonly onPlayed: (release: Release, portion: number, by: SpokenBy | undefined) => void;
  /** The first sound of a release goes to the line. */
  readonly onBegan?: (release: Release) => void;
  /** A release could not be made sound by any voice. */
  readonly onFault: (code: string) => void;
}

/** The assistant's mouth on one line: turns releases into sound, in order, and knows what was heard of them. */
export interface Mouth {
  say(release: Release, interruptible: boolean): void;
  /** Silence at once, as far as what is being said may be interrupted. True if it was being said. */
  hold(): boolean;
  /** The interruption was none: goes on a moment before where it was cut. */
  resume(): void;
  /** What may be interrupted is not said any more. Implies that holding ends. */
  drop(): void;
  /** The line has played up to this mark. */
  onMark(id: number): void;
  /** Words are being said or wait to be. */
  readonly speaking: boolean;
  /** What may be interrupted and was not heard yet, in milliseconds, as far as it is sound already. */
  readonly leftMs: number;
  /** Resolves when everything has been heard, or after `deadlineMs`. */
  idle(deadlineMs: number): Promise<void>;
  /** Idempotent. */
  close(): void;
}

export function createMouth(deps: {
  readonly line: AudioLine;
  readonly voice: SpeakingEngine;
  readonly clock: CallClock;
  readonly listeners: MouthListeners;
  readonly stopped: VoiceStop;
}): Mouth {
  const { line, voice, clock, listeners, stopped } = deps;
  /** Everything not heard to the end yet, oldest first. */
  let queue: SpokenUtterance[] = [];
  let held = false;
  let closed = false;
  let pumping = false;
  let wasSpeaking = false;
  let cancelWait: () => void = () => {};
  /** When the caller will have heard everything that was handed over, by our own clock. */
  let heardUntil = 0;
  let marks = 0;
  const cancelMarks = new Map<number, () => void>();
  const idlers = new Set<() => void>();

  function tellSpeaking(): void {
    const speaking = queue.length > 0;
    if (speaking !== wasSpeaking) {
      wasSpeaking = speaking;
      listeners.onSpeaking(speaking);
    }
    if (speaking) return;
    for (const idler of idlers) idler();
    idlers.clear();
  }

  /** Makes sound of the utterance. Runs ahead of what is played, so that one sentence follows the other. */
  async function synthesise(utterance: SpokenUtterance): Promise<void> {
    const { signal } = utterance;
    try {
      const options: SpeakOptions = {
        signal,
        deadlineMs: VOICE_DEADLINE_MS,
        stopped,
        onVoice(by) {
          utterance.by = by;
        },
      };
      for await (const { audio, sampleRate } of voice.speak(utterance.release.text, options)) {
        if (signal.aborted) return;
        utterance.add(audio, sampleRate);
        pump();
      }
      utterance.finish();
      if (utterance.silent && !signal.aborted) giveUp(utterance, "SPEECH_FAILED");
      pump();
    } catch (error) {
      if (!signal.aborted) giveUp(utterance, isCallwardError(error) ? error.code : "INTERNAL");
    }
  }

  /** A sentence that cannot be heard must not pass for said. */
  function giveUp(utterance: SpokenUtterance, code: string): void {
    queue = queue.filter((other) => other !== utterance);
    utterance.cancel();
    if (utterance.taken) listeners.onPlayed(utterance.release, utterance.portion, utterance.by);
    listeners.onFault(code);
    tellSpeaking();
    pump();
  }

  /** Moves sound to the line as far as the line has room; waits by the clock where it has none. */
  function pump(): void {
    if (pumping || closed) return;
    pumping = true;
    try {
      cancelWait();
      replaceStopped();
      startNext();
      for (const utterance of queue) {
        if (held && utterance.interruptible) break;
        const room = AHEAD_MS - line.queuedMs();
        if (room <= 0) {
          cancelWait = clock.after(AHEAD_MS / 2, pump);
          break;
        }
        const begun = utterance.taken;
        const piece = utterance.take(room);
        if (piece.length > 0) {
          play(piece);
          if (!begun) listeners.onBegan?.(utterance.release);
        }
        if (!utterance.allTaken) {
          // Either the line is full or the voice is still at work; its next piece calls again.
          if (utterance.hasMore) cancelWait = clock.after(AHEAD_MS / 2, pump);
          break;
        }
        if (utterance.mark === undefined) {
          marks += 1;
          const mark = marks;
          utterance.mark = mark;
          line.mark(mark);
          // A mark that gets lost must not keep the call waiting for words that were said long ago.
          cancelMarks.set(
            mark,
            clock.after(line.queuedMs() + MARK_GRACE_MS, () => onMark(mark)),
          );
        }
      }
    } finally {
      pumping = false;
    }
  }

  /** A voice that is switched off while it speaks is cut: another says the whole sentence. */
  function replaceStopped(): void {
    queue = queue.map((utterance) => {
      const { by, release } = utterance;
      if (by === undefined || utterance.allTaken || stopped({ name: by.voice, live: false }) === undefined)
        return utterance;
      utterance.cancel();
      if (utterance.taken) listeners.onPlayed(release, utterance.portion, by);
      return createUtterance(release, utterance.interruptible, line.sampleRate);
    });
  }

  function play(audio: Int16Array): void {
    line.play(audio);
    const now = clock.now();
    heardUntil = Math.max(now, heardUntil) + (audio.length * 1_000) / line.sampleRate;
  }

  /** The sentence being said and the next one are made sound; those behind wait, as they may never be said. */
  function startNext(): void {
    for (const utterance of queue.slice(0, 2)) {
      if (utterance.started) continue;
      utterance.started = true;
      void synthesise(utterance);
    }
  }

  /** Takes back what the line has not played, and notes for each utterance where it was cut. */
  function cut(): void {
    takeBack(line.queuedMs());
    line.flush();
    heardUntil = clock.now();
    forgetMarks();
    // What may not be interrupted goes on where it was.
    pump();
  }

  function takeBack(unheardMs: number): void {
    let unheard = unheardMs;
    for (const utterance of [...queue].reverse()) unheard = utterance.takeBack(unheard);
  }

  function forgetMarks(): void {
    for (const cancel of cancelMarks.values()) cancel();
    cancelMarks.clear();
    for (const utterance of queue) utterance.mark = undefined;
  }

  function onMark(id: number): void {
    cancelMarks.get(id)?.();
    cancelMarks.delete(id);
    const at = queue.findIndex((utterance) => utterance.mark === id);
    if (at === -1) return;
    // A mark that was missed is implied by a later one.
    for (const utterance of queue.splice(0, at + 1)) listeners.onPlayed(utterance.release, 1, utterance.by);
    tellSpeaking();
    pump();
  }

  const interruptible = () => queue.filter((utterance) => utterance.interruptible);

  return {
    say(release, mayInterrupt) {
      if (closed) return;
      queue.push(createUtterance(release, mayInterrupt, line.sampleRate));
      tellSpeaking();
      pump();
    },
    hold() {
      if (held || closed) return false;
      held = true;
      const cutting = interruptible().some((utterance) => utterance.taken);
      if (cutting) cut();
      return cutting;
    },
    resume() {
      if (!held) return;
      held = false;
      interruptible()
        .find((utterance) => utterance.taken)
        ?.rewind(REPEAT_MS);
      pump();
    },
    drop() {
      if (closed) return;
      const dropped = interruptible();
      held = true;
      if (dropped.some((utterance) => utterance.taken)) cut();
      for (const utterance of dropped) {
        utterance.cancel();
        if (utterance.taken) listeners.onPlayed(utterance.release, utterance.portion, utterance.by);
      }
      queue = queue.filter((utterance) => !utterance.interruptible);
      held = false;
      tellSpeaking();
      pump();
    },
    onMark,
    get speaking() {
      return queue.length > 0;
    },
    get leftMs() {
      return interruptible().reduce((sum, utterance) => sum + utterance.leftMs, 0);
    },
    idle(deadlineMs) {
      if (queue.length === 0 || closed) return Promise.resolve();
      return new Promise((resolve) => {
        const cancel = clock.after(deadlineMs, done);
        function done(): void {
          cancel();
          idlers.delete(done);
          resolve();
        }
        idlers.add(done);
      });
    },
    close() {
      if (closed) return;
      closed = true;
      cancelWait();
      forgetMarks();
      // A line that is gone cannot tell any more how far it was.
      takeBack(Math.max(0, heardUntil - clock.now()));
      for (const utterance of queue) {
        utterance.cancel();
        if (utterance.taken) listeners.onPlayed(utterance.release, utterance.portion, utterance.by);
      }
      queue = [];
      tellSpeaking();
    },
  };
}
