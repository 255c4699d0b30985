/**
 * G.711 companding (ITU-T G.711, 11/1988): 8 bits a sample, µ-law in North America and Japan, A-law elsewhere. Both
 * laws give every pair of mirrored inputs `x` and `~x` mirrored codes, as the ITU's reference coder does (ITU-T G.191,
 * g711.c), so that a decision lies between two inputs and never on one.
 */

/** What G.711 adds to the magnitude of a 14-bit µ-law sample, so that its segments begin at powers of two. */
const MU_BIAS = 33;

/** The largest biased 14-bit magnitude: louder inputs get the outermost code. */
const MU_CLIP = 0x1fff;

/** Every other bit of an A-law code is inverted on the line (G.711, table 1a, note 2). */
const A_INVERSION = 0x55;

function encodeMu(sample: number): number {
  const magnitude = Math.min((sample < 0 ? ~sample : sample) >> 2, MU_CLIP - MU_BIAS) + MU_BIAS;
  // The highest set bit tells the segment: bit 5 is segment 0.
  const segment = 26 - Math.clz32(magnitude);
  const step = (magnitude >> (segment + 1)) & 0x0f;
  return (sample < 0 ? 0x7f : 0xff) ^ ((segment << 4) | step);
}

function decodeMu(code: number): number {
  const bits = ~code & 0xff;
  const segment = (bits >> 4) & 7;
  const magnitude = ((2 * (bits & 0x0f) + MU_BIAS) << segment) - MU_BIAS;
  return (code & 0x80 ? magnitude : -magnitude) * 4;
}

function encodeA(sample: number): number {
  const magnitude = (sample < 0 ? ~sample : sample) >> 4;
  // Segments 0 and 1 are one straight line of 32 steps; from there each segment doubles the step.
  const segment = Math.max(0, 28 - Math.clz32(magnitude));
  const step = (segment === 0 ? magnitude : magnitude >> (segment - 1)) & 0x0f;
  return ((sample < 0 ? 0x00 : 0x80) | (segment << 4) | step) ^ A_INVERSION;
}

function decodeA(code: number): number {
  const bits = code ^ A_INVERSION;
  const segment = (bits >> 4) & 7;
  const step = 2 * (bits & 0x0f) + 1;
  const magnitude = segment === 0 ? step : (step + 32) << (segment - 1);
  return (bits & 0x80 ? magnitude : -magnitude) * 8;
}

/** One of G.711's two laws, over tables: bytes of the line to PCM16 and back. */
export interface G711 {
  /** PCM16 of `codes`, written into `into`, which must be as long. */
  decode(codes: Uint8Array, into?: Int16Array): Int16Array;
  /**
   * The codes of PCM16, written into `into`, which must be as long. `encode(decode(codes))` gives `codes` again; the
   * one exception is µ-law's negative zero, 0x7f, which becomes the positive one, 0xff: PCM16 has a single zero.
   */
  encode(pcm: Int16Array, into?: Uint8Array): Uint8Array;
  /** The code of silence, for frames that were never sent. */
  readonly silence: number;
}

/** µ-law, RTP payload type 0 (PCMU). PCM16 of ±32124. */
export const MU_LAW: G711 = createLaw(encodeMu, decodeMu, 2);

/** A-law, RTP payload type 8 (PCMA). PCM16 of ±32256. */
export const A_LAW: G711 = createLaw(encodeA, decodeA, 4);

/** Tables of one law; `ignored` is the number of low bits of PCM16 that its encoder does not look at. */
function createLaw(
  encodeSample: (sample: number) => number,
  decodeSample: (code: number) => number,
  ignored: number,
): G711 {
  const decoded = Int16Array.from({ length: 256 }, (_, code) => decodeSample(code));
  const size = 65_536 >> ignored;
  const encoded = Uint8Array.from({ length: size }, (_, index) =>
    encodeSample((index - size / 2) << ignored),
  );
  return {
    decode(codes, into = new Int16Array(codes.length)) {
      for (let index = 0; index < codes.length; index += 1) into[index] = decoded[codes[index] ?? 0] ?? 0;
      return into;
    },
    encode(pcm, into = new Uint8Array(pcm.length)) {
      for (let index = 0; index < pcm.length; index += 1)
        into[index] = encoded[((pcm[index] ?? 0) + 32_768) >> ignored] ?? 0;
      return into;
    },
    silence: encodeSample(0),
  };
}
