import type { CallClock } from "../calls/call-clock.ts";

/**
 * Sound that may be on its way to the page or in its queue. It rides over a busy moment of the page; what is in it is
 * gone at a flush all the same, because the page empties its queue.
 */
const AHEAD_MS = 400;
/** Longest that sound waits on this side; what is beyond is dropped, so a page that stalls cannot fill the memory. */
const MAX_WAITING_MS = 120_000;
/** A page that has sound and plays none of it for this long has stopped: nobody hears this call any more. */
const STALL_MS = 10_000;
/** How much faster than the clock a page may seem to play: its sound card's clock and its reports are not ours. */
const CLOCK_SLACK_MS = 100;
/** Between two reports of a page it is taken to play on, for no longer than this. */
const REPORT_GAP_MS = 200;
/** One message of sound: 20 ms, as on a telephone. */
const MESSAGE_MS = 20;

/** What is played to one page: how much was sent, how much of it was heard, which marks are behind it. */
export interface Playback {
  play(audio: Int16Array): void;
  mark(id: number): void;
  queuedMs(): number;
  flush(): void;
  /** The page says that it has played so many samples since flush number `epoch`. Whatever it says is safe. */
  progress(epoch: number, played: number): void;
  /** Milliseconds of sound that were dropped because too much was waiting. */
  readonly droppedMs: number;
  /** Idempotent. */
  close(): void;
}

export interface PlaybackDeps {
  /** In Hz. */
  readonly sampleRate: number;
  readonly clock: CallClock;
  /** Sends at most 20 ms. The array is a copy. */
  readonly send: (audio: Int16Array) => void;
  /** Tells the page to forget what it has not played; reports count from 0 again, under this number. */
  readonly sendFlush: (epoch: number) => void;
  readonly onMark: (id: number) => void;
  /** The page plays nothing any more. */
  readonly onStalled: () => void;
}

/**
 * Paces sound to a page. The page's own reports make room for more, so its clock leads. What it claims counts only up
 * to what was sent to it and could have been played since: a mark is never told before its sound can have been heard.
 */
export function createPlayback(deps: PlaybackDeps): Playback {
  const { sampleRate, clock } = deps;
  const samples = (ms: number) => (ms * sampleRate) / 1_000;
  const ms = (count: number) => (count * 1_000) / sampleRate;
  const messageLength = samples(MESSAGE_MS);
  let waiting: Int16Array[] = [];
  let waitingLength = 0;
  /** Samples since the last flush. */
  let sent = 0;
  let played = 0;
  let playedAt = clock.now();
  /** When, at the earliest, the last sound sent can have been heard. */
  let endsAt = clock.now();
  let epoch = 0;
  let marks: { readonly id: number; readonly at: number }[] = [];
  let dropped = 0;
  let closed = false;
  let cancelStall: (() => void) | undefined;

  /** What can have been heard by now at the most. */
  const ceiling = (slackMs: number) =>
    sent - samples(Math.min(ms(sent), Math.max(0, endsAt - clock.now() - slackMs)));

  function heardByNow(): number {
    const since = Math.min(REPORT_GAP_MS, Math.max(0, clock.now() - playedAt));
    return Math.max(played, Math.min(played + samples(since), ceiling(0)));
  }

  function pump(): void {
    while (waitingLength > 0 && ms(sent - played) < AHEAD_MS) {
      const message = take(Math.min(waitingLength, messageLength));
      const now = clock.now();
      if (sent === played) playedAt = now;
      endsAt = Math.max(now, endsAt) + ms(message.length);
      sent += message.length;
      deps.send(message);
    }
    watch(false);
  }

  function take(length: number): Int16Array {
    const message = new Int16Array(length);
    let filled = 0;
    for (let first = waiting[0]; first !== undefined && filled < length; first = waiting[0]) {
      const part = first.subarray(0, length - filled);
      message.set(part, filled);
      filled += part.length;
      if (part.length === first.length) waiting.shift();
      else waiting[0] = first.subarray(part.length);
    }
    waitingLength -= length;
    return message;
  }

  /** Waits for the page to get on, as long as it has anything to play. */
  function watch(progressed: boolean): void {
    if (closed || sent === played || progressed) {
      cancelStall?.();
      cancelStall = undefined;
    }
    if (!closed && sent > played) cancelStall ??= clock.after(STALL_MS, deps.onStalled);
  }

  function tellMarks(): void {
    for (let first = marks[0]; first !== undefined && first.at <= played && !closed; first = marks[0]) {
      marks.shift();
      deps.onMark(first.id);
    }
  }

  return {
    get droppedMs() {
      return ms(dropped);
    },
    play(audio) {
      if (closed) return;
      const room = Math.max(0, samples(MAX_WAITING_MS) - waitingLength);
      const kept = audio.slice(0, room);
      dropped += audio.length - kept.length;
      if (kept.length > 0) waiting.push(kept);
      waitingLength += kept.length;
      pump();
    },
    mark(id) {
      if (closed) return;
      marks.push({ id, at: sent + waitingLength });
      // A mark behind nothing is due now, but never before its asker has gone on.
      if (sent + waitingLength === played) clock.after(0, tellMarks);
    },
    queuedMs: () => (closed ? 0 : ms(waitingLength + sent - heardByNow())),
    flush() {
      if (closed) return;
      waiting = [];
      waitingLength = 0;
      marks = [];
      sent = 0;
      played = 0;
      endsAt = clock.now();
      playedAt = endsAt;
      epoch += 1;
      watch(true);
      deps.sendFlush(epoch);
    },
    progress(claimedEpoch, claimed) {
      // Reports that a flush overtook speak of sound that is no more.
      if (closed || claimedEpoch !== epoch || !(claimed > played)) return;
      const credible = Math.min(Math.floor(claimed), Math.floor(ceiling(CLOCK_SLACK_MS)));
      if (credible <= played) return;
      played = credible;
      playedAt = clock.now();
      watch(true);
      tellMarks();
      pump();
    },
    close() {
      closed = true;
      waiting = [];
      waitingLength = 0;
      marks = [];
      watch(false);
    },
  };
}
