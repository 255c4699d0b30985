/**
 * AudioSocket's framing (Asterisk's res_audiosocket): one byte of kind, two of length (big-endian), the payload.
 * Kinds not listed are other rates of sound, which are not asked for, and errors.
 */
export const KIND = { hangup: 0x00, id: 0x01, key: 0x03, slin: 0x10 } as const;

/** Kind and length. */
export const HEADER_BYTES = 3;

/**
 * Cuts a byte stream into frames, however it arrives. The payload is valid during the call of `frame` only.
 */
export function createFrameReader(
  frame: (kind: number, payload: Uint8Array) => void,
): (bytes: Uint8Array) => void {
  const pending = new Uint8Array(HEADER_BYTES + 0xffff);
  let held = 0;

  /** Reads frames that lie whole in `bytes`; returns how many bytes they took. */
  function readWhole(bytes: Uint8Array): number {
    let at = 0;
    for (;;) {
      const size = frameSize(bytes, at);
      if (size === undefined || bytes.length - at < size) return at;
      frame(bytes[at] ?? 0, bytes.subarray(at + HEADER_BYTES, at + size));
      at += size;
    }
  }

  return (bytes) => {
    let rest = bytes;
    while (held > 0 && rest.length > 0) {
      // Completes the frame begun in an earlier piece: its header first, which tells how much is wanting.
      const wanted = (frameSize(pending, 0, held) ?? HEADER_BYTES) - held;
      const piece = rest.subarray(0, wanted);
      pending.set(piece, held);
      held += piece.length;
      rest = rest.subarray(piece.length);
      if (readWhole(pending.subarray(0, held)) > 0) held = 0;
    }
    const left = rest.subarray(readWhole(rest));
    pending.set(left, held);
    held += left.length;
  };
}

/** Size of the frame at `at` with its header; undefined where the header is not whole. */
function frameSize(bytes: Uint8Array, at: number, end = bytes.length): number | undefined {
  if (end - at < HEADER_BYTES) return undefined;
  return HEADER_BYTES + (((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0));
}

/** One frame, ready to be sent. */
export function makeFrame(kind: number, payload: Uint8Array): Buffer {
  const bytes = Buffer.allocUnsafe(HEADER_BYTES + payload.length);
  bytes[0] = kind;
  bytes.writeUInt16BE(payload.length, 1);
  bytes.set(payload, HEADER_BYTES);
  return bytes;
}
