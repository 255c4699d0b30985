import process from "node:process";

/** Bits of a time in microseconds: it comes round after 71 minutes, longer than any run. */
const TIME_BITS = 32;
const CALL_BITS = 16;
/** Where in a frame each number lies: one bit in the lowest bit of each sample, 90 dB below full scale. */
const DUE_AT = 0;
const SENT_AT = TIME_BITS;
const CALL_AT = 2 * TIME_BITS;

/** What the load generator writes into each frame, in bits that nobody hears. */
export interface FrameStamp {
  /** When the frame should have left the PBX, and when it did, in microseconds of the machine's monotonic clock. */
  due: number;
  sent: number;
  call: number;
}

/** Microseconds of the clock that all processes of the machine share, in 32 bits. */
export function sharedMicros(): number {
  return Number((process.hrtime.bigint() / 1_000n) & 0xffff_ffffn);
}

/** Microseconds from one time to another, up to 35 minutes in either direction. */
export function microsBetween(from: number, to: number): number {
  return (to - from) | 0;
}

/** Writes into little-endian PCM16 that begins at `offset`. */
export function writeStamp(bytes: Uint8Array, offset: number, { due, sent, call }: FrameStamp): void {
  writeBits(bytes, offset + 2 * DUE_AT, due, TIME_BITS);
  writeBits(bytes, offset + 2 * SENT_AT, sent, TIME_BITS);
  writeBits(bytes, offset + 2 * CALL_AT, call, CALL_BITS);
}

/** Reads into a stamp that is used again, so that measuring makes no garbage. */
export function readStamp(frame: Int16Array, stamp: FrameStamp): void {
  stamp.due = readBits(frame, DUE_AT, TIME_BITS);
  stamp.sent = readBits(frame, SENT_AT, TIME_BITS);
  stamp.call = readBits(frame, CALL_AT, CALL_BITS);
}

function writeBits(bytes: Uint8Array, offset: number, value: number, bits: number): void {
  for (let bit = 0; bit < bits; bit += 1) {
    const at = offset + 2 * bit;
    bytes[at] = ((bytes[at] ?? 0) & 0xfe) | ((value >>> bit) & 1);
  }
}

function readBits(frame: Int16Array, from: number, bits: number): number {
  let value = 0;
  for (let bit = 0; bit < bits; bit += 1) value |= ((frame[from + bit] ?? 0) & 1) << bit;
  return value >>> 0;
}
