import { TELEPHONE_RATE } from "@callward/audio";

/** What a line queues at most, as AudioLine promises: two minutes. */
const CAPACITY = 120 * TELEPHONE_RATE;
/** The ring begins with two seconds and doubles when it must: most calls never queue more than a sentence. */
const FIRST_SIZE = 2 * TELEPHONE_RATE;

/** PCM waiting to be sent, with marks between its samples. */
export interface PlayQueue {
  /** Samples waiting. */
  readonly length: number;
  /** Samples until the next mark; undefined without one. */
  readonly toMark: number | undefined;
  /** Copies the audio in; returns how many samples did not fit. */
  push(audio: Int16Array): number;
  mark(id: number): void;
  /** Copies up to `into.length` samples out; returns how many. */
  take(into: Int16Array): number;
  /** Takes the next mark that has nothing before it any more. */
  takeMark(): number | undefined;
  /** Drops samples and marks. */
  clear(): void;
}

export function createPlayQueue(capacity = CAPACITY): PlayQueue {
  let ring = new Int16Array(Math.min(FIRST_SIZE, capacity));
  let start = 0;
  let length = 0;
  /** Counted since the beginning, so that marks need no change when samples leave. */
  let taken = 0;
  let marks: { readonly id: number; readonly at: number }[] = [];

  function grow(needed: number): void {
    let size = ring.length;
    while (size < needed) size *= 2;
    const larger = new Int16Array(Math.min(size, capacity));
    const first = Math.min(length, ring.length - start);
    larger.set(ring.subarray(start, start + first));
    larger.set(ring.subarray(0, length - first), first);
    ring = larger;
    start = 0;
  }

  return {
    get length() {
      return length;
    },
    get toMark() {
      const next = marks[0];
      return next === undefined ? undefined : next.at - taken;
    },
    push(audio) {
      const fits = Math.min(audio.length, capacity - length);
      if (length + fits > ring.length) grow(length + fits);
      const end = (start + length) % ring.length;
      const first = Math.min(fits, ring.length - end);
      ring.set(audio.subarray(0, first), end);
      ring.set(audio.subarray(first, fits), 0);
      length += fits;
      return audio.length - fits;
    },
    mark(id) {
      marks.push({ id, at: taken + length });
    },
    take(into) {
      const count = Math.min(into.length, length);
      const first = Math.min(count, ring.length - start);
      into.set(ring.subarray(start, start + first));
      into.set(ring.subarray(0, count - first), first);
      start = (start + count) % ring.length;
      length -= count;
      taken += count;
      return count;
    },
    takeMark() {
      const next = marks[0];
      if (next === undefined || next.at > taken) return undefined;
      marks.shift();
      return next.id;
    },
    clear() {
      taken += length;
      length = 0;
      start = 0;
      marks = [];
    },
  };
}
