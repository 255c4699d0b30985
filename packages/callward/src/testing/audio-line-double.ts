import { joinPcm } from "@callward/audio";
import type { CallClock } from "../calls/call-clock.ts";
import type { AudioLine, LineEvent, TransferPlace } from "../telephony/audio-line.ts";

/** A line without a network: what is played is heard in the time of the call's clock. */
export interface AudioLineDouble extends AudioLine {
  emit(event: LineEvent): void;
  /** What the caller has heard so far, PCM16. */
  heard(): Int16Array;
  readonly transfers: readonly TransferPlace[];
  readonly hungUp: boolean;
  /** The next transfers fail with this error. */
  failTransfers(error: Error | undefined): void;
}

export function createAudioLineDouble(clock: CallClock, sampleRate: 8_000 | 16_000 = 8_000): AudioLineDouble {
  let listener: ((event: LineEvent) => void) | undefined;
  const early: LineEvent[] = [];
  /** Sound in the order of playing, each with the time at which it begins to be heard. */
  let played: { readonly at: number; readonly audio: Int16Array }[] = [];
  let endsAt = Number.NEGATIVE_INFINITY;
  let marks: (() => void)[] = [];
  const transfers: TransferPlace[] = [];
  let transferError: Error | undefined;
  let hungUp = false;
  const ms = (samples: number) => (samples * 1_000) / sampleRate;

  const emit = (event: LineEvent) => {
    if (listener === undefined) early.push(event);
    else listener(event);
  };
  const heardOf = (piece: { readonly at: number; readonly audio: Int16Array }) =>
    piece.audio.subarray(0, Math.max(0, Math.round(((clock.now() - piece.at) * sampleRate) / 1_000)));

  return {
    sampleRate,
    claims: {},
    transfers,
    get hungUp() {
      return hungUp;
    },
    emit,
    listen(given) {
      listener = given;
      for (const event of early.splice(0)) given(event);
    },
    play(audio) {
      const at = Math.max(clock.now(), endsAt);
      played.push({ at, audio: audio.slice() });
      endsAt = at + ms(audio.length);
    },
    mark(id) {
      marks.push(clock.after(Math.max(0, endsAt - clock.now()), () => emit({ type: "mark", id })));
    },
    queuedMs: () => Math.max(0, endsAt - clock.now()),
    flush() {
      played = played.map((piece) => ({ at: piece.at, audio: heardOf(piece).slice() }));
      endsAt = clock.now();
      for (const cancel of marks) cancel();
      marks = [];
    },
    heard() {
      return joinPcm(played.map(heardOf));
    },
    sendKeys() {},
    failTransfers(error) {
      transferError = error;
    },
    async transfer(place) {
      transfers.push(place);
      if (transferError !== undefined) throw transferError;
    },
    async hangup() {
      hungUp = true;
    },
  };
}
