import { FRAME_MS, FRAME_SAMPLES } from "./frame.ts";

/** Bounds of a jitter buffer. */
export interface JitterBufferOptions {
  /** Samples of each frame. Default 160: 20 ms at 8 kHz. */
  readonly frameSamples?: number;
  /** Least delay in frames: how far packets may overtake each other in a calm network. Default 2 (40 ms). */
  readonly leastFrames?: number;
  /** Most delay in frames; what comes faster is cut from the old end. Default 10 (200 ms). */
  readonly mostFrames?: number;
}

/** What became of the packets so far. */
export interface JitterBufferCounts {
  readonly received: number;
  /** Came after their frame was due. */
  readonly late: number;
  readonly duplicates: number;
  /** Frames that were made up because theirs was not there. */
  readonly concealed: number;
  /** Frames cut to bring the delay down. */
  readonly cut: number;
  /** New starts after the numbers jumped: the sender changed. */
  readonly restarts: number;
}

/**
 * Packets in as the network brings them, one frame out for each tick of the caller's clock. Holds no clock of its own.
 */
export interface JitterBuffer {
  /** Takes the decoded samples of a packet (copied; cut or filled with silence to a frame) that arrived at `nowMs`. */
  push(sequence: number, samples: Int16Array, nowMs: number): void;
  /** The frame to play now; always a whole one, and the caller's to keep. Silence until the buffer has filled. */
  tick(): Int16Array;
  /** The delay aimed at, in frames. */
  targetFrames(): number;
  counts(): JitterBufferCounts;
}

/** Weight of one arrival in the estimate of the jitter (RFC 3550, 6.4.1). */
const JITTER_GAIN = 1 / 16;

/** Mean deviations of arrival held ready for: of a heavy-tailed network about nineteen packets in twenty. */
const DEVIATIONS = 3;

/** A late packet raises the estimate by this share of a frame: the target was too low. */
const LATE_PENALTY = 0.25;

/** Numbers this far from the last, 10 s of packets, are of another stream if the next packet agrees (RFC 3550, A.1). */
const JUMP = 500;

/** Ticks with more than enough in store, 1 s of them, until a frame is cut. */
const PATIENCE = 50;

/** Made-up frames until silence: a repeated frame is heard as speech for 20 ms, as a buzz from 60 ms on (G.711 App. I). */
const FADE_FRAMES = 3;

/** Ticks without any packet, 200 ms, after which the store is filled anew before playing goes on. */
const DRY_TICKS = 10;

export function createJitterBuffer(options: JitterBufferOptions = {}): JitterBuffer {
  const { frameSamples = FRAME_SAMPLES, leastFrames = 2, mostFrames = 10 } = options;
  /** By unwrapped number: one that goes on past 65,535. */
  const store = new Map<number, Int16Array>();
  const counts = { received: 0, late: 0, duplicates: 0, concealed: 0, cut: 0, restarts: 0 };
  const last = new Int16Array(frameSamples);
  let started = false;
  let playing = false;
  let next = 0;
  let highest = 0;
  let jumpedTo: number | undefined;
  let jitterMs = 0;
  let transitMs: number | undefined;
  let missed = FADE_FRAMES;
  let surplusTicks = 0;

  const depth = (): number => (started ? highest - next + 1 : 0);
  const target = (): number =>
    Math.max(leastFrames, Math.min(mostFrames, Math.ceil(1 + (DEVIATIONS * jitterMs) / FRAME_MS)));

  function start(number: number): void {
    store.clear();
    started = true;
    playing = false;
    next = number;
    highest = number;
    transitMs = undefined;
    surplusTicks = 0;
  }

  /** The unwrapped number of a packet, or undefined while it is doubtful whether its stream is a new one. */
  function place(sequence: number): number | undefined {
    if (!started) {
      start(sequence);
      return sequence;
    }
    const distance = ((sequence - highest + 0x8000) & 0xffff) - 0x8000;
    if (Math.abs(distance) <= JUMP) {
      jumpedTo = undefined;
      return highest + distance;
    }
    const agrees = jumpedTo !== undefined && sequence === ((jumpedTo + 1) & 0xffff);
    jumpedTo = sequence;
    if (!agrees) return undefined;
    jumpedTo = undefined;
    counts.restarts += 1;
    start(sequence);
    return sequence;
  }

  function observe(number: number, nowMs: number): void {
    const transit = nowMs - number * FRAME_MS;
    const deviation = Math.abs(transit - (transitMs ?? transit));
    // A clock that is no number tells nothing; a stall longer than the buffer counts as one as long as the buffer.
    if (Number.isFinite(deviation))
      jitterMs += (Math.min(deviation, mostFrames * FRAME_MS) - jitterMs) * JITTER_GAIN;
    transitMs = Number.isFinite(transit) ? transit : undefined;
  }

  /** Forgets what is older than the delay aimed at, after more came at once than may wait. */
  function trim(): void {
    if (depth() <= mostFrames) return;
    const keepFrom = highest - target() + 1;
    for (const number of store.keys())
      if (number < keepFrom) {
        store.delete(number);
        counts.cut += 1;
      }
    next = keepFrom;
  }

  /** A frame that fades from one into the next, so that 20 ms can be left out without a click. */
  function merged(first: Int16Array, second: Int16Array): Int16Array {
    return first.map((sample, index) => {
      const share = index / first.length;
      return Math.round(sample * (1 - share) + (second[index] ?? 0) * share);
    });
  }

  /** The last frame again, fading out over three, then silence. */
  function concealment(): Int16Array {
    counts.concealed += 1;
    const from = Math.max(0, 1 - missed / FADE_FRAMES);
    const to = Math.max(0, 1 - (missed + 1) / FADE_FRAMES);
    missed += 1;
    return last.map((sample, index) => Math.round(sample * (from + ((to - from) * index) / last.length)));
  }

  function take(): Int16Array | undefined {
    const frame = store.get(next);
    if (frame === undefined) return undefined;
    store.delete(next);
    next += 1;
    surplusTicks = depth() > target() ? surplusTicks + 1 : 0;
    const follower = store.get(next);
    if (surplusTicks < PATIENCE || follower === undefined) return frame;
    store.delete(next);
    next += 1;
    surplusTicks = 0;
    counts.cut += 1;
    return merged(frame, follower);
  }

  return {
    push(sequence, samples, nowMs) {
      counts.received += 1;
      const number = place(sequence & 0xffff);
      if (number === undefined) return;
      observe(number, nowMs);
      if (playing && number < next) {
        counts.late += 1;
        jitterMs += LATE_PENALTY * FRAME_MS;
        return;
      }
      if (store.has(number)) {
        counts.duplicates += 1;
        return;
      }
      const frame = new Int16Array(frameSamples);
      frame.set(samples.subarray(0, frameSamples));
      store.set(number, frame);
      highest = Math.max(highest, number);
      next = Math.min(next, number);
      trim();
    },
    tick() {
      if (!playing) {
        if (depth() < target()) return missed < FADE_FRAMES ? concealment() : new Int16Array(frameSamples);
        playing = true;
      }
      const frame = take();
      if (frame !== undefined) {
        last.set(frame);
        missed = 0;
        return frame;
      }
      // A packet is lost once a later one is here; with none here it may just be slow, and the delay grows instead.
      if (depth() > 0) next += 1;
      else if (missed >= DRY_TICKS) playing = false;
      return concealment();
    },
    targetFrames: target,
    counts: () => ({ ...counts }),
  };
}
