/** Factor between PCM16 and samples of ±1, the scale of all floating-point audio here. */
const FULL_SCALE = 32_768;

/**
 * The loudest sample let into a filter, four times full scale (+12 dB). Real audio stays within ±1; the bound keeps
 * what a filter remembers finite whatever it is fed.
 */
const TAME_LIMIT = 4;

/** `sample` itself when it is sane; 0 for NaN, ±4 for anything louder than that, infinities included. */
export function tame(sample: number): number {
  if (sample <= TAME_LIMIT && sample >= -TAME_LIMIT) return sample;
  if (sample > TAME_LIMIT) return TAME_LIMIT;
  return sample < -TAME_LIMIT ? -TAME_LIMIT : 0;
}

/** Rounds one sample of ±1 to PCM16. Clips at full scale; NaN is silence. */
export function toPcm16(sample: number): number {
  const scaled = sample * FULL_SCALE;
  if (scaled >= FULL_SCALE - 1) return FULL_SCALE - 1;
  // Cutting off a positive number's fraction is one instruction, which Math.round is not.
  if (scaled > -FULL_SCALE) return ((scaled + (FULL_SCALE + 0.5)) | 0) - FULL_SCALE;
  return scaled <= -FULL_SCALE ? -FULL_SCALE : 0;
}

/** PCM16 as samples in -1 to +1 (exclusive), written into `into`, which must be as long. Exact. */
export function floatFromPcm16(pcm: Int16Array, into = new Float32Array(pcm.length)): Float32Array {
  for (let index = 0; index < pcm.length; index += 1) into[index] = (pcm[index] ?? 0) / FULL_SCALE;
  return into;
}

/** Samples of ±1 as PCM16, rounded and clipped, written into `into`, which must be as long. NaN is silence. */
export function pcm16FromFloat(samples: Float32Array, into = new Int16Array(samples.length)): Int16Array {
  for (let index = 0; index < samples.length; index += 1) into[index] = toPcm16(samples[index] ?? 0);
  return into;
}

/** Order of the two bytes of a sample: "little" in WAV, AudioSocket and Asterisk's slin, "big" in RTP's L16 (RFC 3551). */
export type ByteOrder = "little" | "big";

/** PCM16 from bytes in the given order, copied. A last odd byte is half a sample and is left out. */
export function pcm16FromBytes(bytes: Uint8Array, order: ByteOrder = "little"): Int16Array {
  const pcm = new Int16Array(bytes.length >> 1);
  const [low, high] = order === "little" ? [0, 1] : [1, 0];
  for (let index = 0; index < pcm.length; index += 1)
    pcm[index] = (bytes[2 * index + low] ?? 0) | ((bytes[2 * index + high] ?? 0) << 8);
  return pcm;
}

/** The bytes of PCM16 in the given order: a copy, two bytes a sample. */
export function bytesFromPcm16(pcm: Int16Array, order: ByteOrder = "little"): Uint8Array {
  const bytes = new Uint8Array(2 * pcm.length);
  const [low, high] = order === "little" ? [0, 1] : [1, 0];
  for (let index = 0; index < pcm.length; index += 1) {
    const sample = pcm[index] ?? 0;
    bytes[2 * index + low] = sample & 0xff;
    bytes[2 * index + high] = (sample >> 8) & 0xff;
  }
  return bytes;
}

/** One piece after the other, as a new array. */
export function joinPcm(pieces: readonly Int16Array[]): Int16Array {
  const joined = new Int16Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}
