import { pcm16FromBytes } from "@callward/audio";
import type { CallClock } from "../calls/call-clock.ts";
import type { AudioLine, LineEvent } from "../telephony/audio-line.ts";
import { createPlayback } from "./playback.ts";
import { SOUND_RATE, type SoundMessage } from "./sound-wire.ts";

/** A page with a speaker, and perhaps a microphone, as a line of sound. */
export interface BrowserLine extends AudioLine {
  /** PCM16 little-endian from the page's microphone. */
  onAudio(bytes: Uint8Array): void;
  onKey(digit: string): void;
  onProgress(epoch: number, played: number): void;
  /** The page is gone, or wants to be. Idempotent. */
  onGone(): void;
}

/** Events kept for a listener that is not there yet: a second of sound. */
const MAX_EARLY = 50;

export function createBrowserLine(deps: {
  readonly clock: CallClock;
  readonly send: (message: SoundMessage) => void;
  readonly sendAudio: (audio: Int16Array) => void;
  /** The line is let go of: the socket may be closed. */
  readonly onOver: () => void;
}): BrowserLine {
  const early: LineEvent[] = [];
  let listener: ((event: LineEvent) => void) | undefined;
  let over = false;
  const playback = createPlayback({
    sampleRate: SOUND_RATE,
    clock: deps.clock,
    send: deps.sendAudio,
    sendFlush: (epoch) => deps.send({ type: "flush", epoch }),
    onMark: (id) => emit({ type: "mark", id }),
    onStalled: () => emit({ type: "lost" }),
  });

  function emit(event: LineEvent): void {
    if (over) return;
    if (listener !== undefined) listener(event);
    else if (early.length < MAX_EARLY) early.push(event);
  }

  /** Frees the line; true the first time. */
  function leave(): boolean {
    if (over) return false;
    over = true;
    playback.close();
    return true;
  }

  function letGo(how: "transfer" | "hangup"): void {
    if (!leave()) return;
    deps.send({ type: "over", how });
    deps.onOver();
  }

  return {
    sampleRate: SOUND_RATE,
    claims: {},
    listen(given) {
      listener = given;
      for (const event of early.splice(0)) emit(event);
    },
    play: (audio) => playback.play(audio),
    mark: (id) => playback.mark(id),
    queuedMs: () => playback.queuedMs(),
    flush: () => playback.flush(),
    // Behind a page there is nobody who takes telephone events.
    sendKeys() {},
    // Who the caller would be handed to stands in the call's own output; a page has no telephone to ring there.
    transfer: async () => letGo("transfer"),
    hangup: async () => letGo("hangup"),
    onAudio: (bytes) => emit({ type: "audio", frame: pcm16FromBytes(bytes) }),
    onKey: (digit) => emit({ type: "key", digit }),
    onProgress: (epoch, played) => playback.progress(epoch, played),
    onGone() {
      emit({ type: "hangup" });
      if (leave()) deps.onOver();
    },
  };
}
