import { tame } from "./pcm.ts";

/** One second-order section, normalised so that a0 = 1: y = (b0 + b1 z⁻¹ + b2 z⁻²) / (1 + a1 z⁻¹ + a2 z⁻²) x. */
export interface Biquad {
  readonly b0: number;
  readonly b1: number;
  readonly b2: number;
  readonly a1: number;
  readonly a2: number;
}

/** A filter with memory: frames of any size, one after the other, give what the whole signal at once would give. */
export interface Filter {
  /** Filters samples of ±1 into `into`, which is at least as long and may be (and by default is) `frame` itself. */
  process(frame: Float32Array, into?: Float32Array): Float32Array;
  /** Forgets everything heard so far. */
  reset(): void;
}

/**
 * Passband ripple of the designs below, in dB: two of them in a row stay within 0.4 dB, and the response never rises
 * above 0 dB.
 */
const RIPPLE_DB = 0.2;

/**
 * Chebyshev type I filter of even `order`: within 0.2 dB on the passed side of `edge` (in Hz), the steepest
 * all-pole descent on the other. Poles from Oppenheim and Schafer, Discrete-Time Signal Processing, appendix B, mapped
 * by the bilinear transform with the edge pre-warped.
 */
export function chebyshev(
  kind: "low-pass" | "high-pass",
  order: number,
  edge: number,
  rate: number,
): Biquad[] {
  const warped = Math.tan((Math.PI * edge) / rate);
  const spread = Math.asinh(1 / Math.sqrt(10 ** (RIPPLE_DB / 10) - 1)) / order;
  const sections = order / 2;
  // An even order meets DC (or its mirror) at the bottom of the ripple; its share is spread over the sections.
  const gain = 10 ** (-RIPPLE_DB / 20 / sections);
  return Array.from({ length: sections }, (_, index) => {
    const angle = (Math.PI * (2 * index + 1)) / (2 * order);
    const damping = 2 * Math.sinh(spread) * Math.sin(angle);
    const square = Math.sinh(spread) ** 2 + Math.cos(angle) ** 2;
    if (kind === "low-pass") {
      const [k1, k2] = [damping * warped, square * warped * warped];
      const norm = 1 + k1 + k2;
      const b = (gain * k2) / norm;
      return { b0: b, b1: 2 * b, b2: b, a1: (2 * (k2 - 1)) / norm, a2: (1 - k1 + k2) / norm };
    }
    const [k1, k2] = [(damping / square) * warped, (warped * warped) / square];
    const norm = 1 + k1 + k2;
    const b = gain / norm;
    return { b0: b, b1: -2 * b, b2: b, a1: (2 * (k2 - 1)) / norm, a2: (1 - k1 + k2) / norm };
  });
}

const IDENTITY: Biquad = { b0: 1, b1: 0, b2: 0, a1: 0, a2: 0 };

/** Below this a remembered value is inaudible by hundreds of dB; left alone it would decay into slow subnormal numbers. */
const FORGOTTEN = 1e-25;

/** Samples filtered between two looks at the memory for values to forget. */
const BLOCK = 1_024;

/**
 * Runs up to four sections one after the other (transposed direct form II, in double precision, rounded to single behind
 * every second). Safe with anything: NaN counts as 0, infinities and absurdly loud samples are clipped before they can
 * reach the filter's memory.
 */
export function createCascade(sections: readonly Biquad[]): Filter {
  const [first = IDENTITY, second = IDENTITY, third, fourth = IDENTITY] = sections;
  const memory = new Float64Array(8);
  return {
    process(frame, into = frame) {
      for (let start = 0; start < frame.length; start += BLOCK) {
        const end = Math.min(start + BLOCK, frame.length);
        if (third === undefined) runTwo(first, second, memory, frame, into, start, end);
        else runFour([first, second, third, fourth], memory, frame, into, start, end);
        for (let index = 0; index < memory.length; index += 1)
          if (Math.abs(memory[index] ?? 0) < FORGOTTEN) memory[index] = 0;
      }
      return into;
    },
    reset() {
      memory.fill(0);
    },
  };
}

// Sections share a loop: one works on a sample while the others wait for their own feedback.

function runTwo(
  { b0, b1, b2, a1, a2 }: Biquad,
  { b0: c0, b1: c1, b2: c2, a1: d1, a2: d2 }: Biquad,
  memory: Float64Array,
  from: Float32Array,
  into: Float32Array,
  start: number,
  end: number,
): void {
  let p = memory[0] ?? 0;
  let q = memory[1] ?? 0;
  let r = memory[2] ?? 0;
  let s = memory[3] ?? 0;
  for (let index = start; index < end; index += 1) {
    const x = tame(from[index] ?? 0);
    const y = b0 * x + p;
    p = b1 * x + q - a1 * y;
    q = b2 * x - a2 * y;
    const z = c0 * y + r;
    r = c1 * y + s - d1 * z;
    s = c2 * y - d2 * z;
    into[index] = z;
  }
  memory[0] = p;
  memory[1] = q;
  memory[2] = r;
  memory[3] = s;
}

function runFour(
  sections: readonly [Biquad, Biquad, Biquad, Biquad],
  memory: Float64Array,
  from: Float32Array,
  into: Float32Array,
  start: number,
  end: number,
): void {
  const { b0, b1, b2, a1, a2 } = sections[0];
  const { b0: c0, b1: c1, b2: c2, a1: d1, a2: d2 } = sections[1];
  const { b0: e0, b1: e1, b2: e2, a1: f1, a2: f2 } = sections[2];
  const { b0: g0, b1: g1, b2: g2, a1: h1, a2: h2 } = sections[3];
  let p = memory[0] ?? 0;
  let q = memory[1] ?? 0;
  let r = memory[2] ?? 0;
  let s = memory[3] ?? 0;
  let t = memory[4] ?? 0;
  let u = memory[5] ?? 0;
  let v = memory[6] ?? 0;
  let w = memory[7] ?? 0;
  for (let index = start; index < end; index += 1) {
    const x = tame(from[index] ?? 0);
    const y = b0 * x + p;
    p = b1 * x + q - a1 * y;
    q = b2 * x - a2 * y;
    const exact = c0 * y + r;
    r = c1 * y + s - d1 * exact;
    s = c2 * y - d2 * exact;
    const z = Math.fround(exact);
    const k = e0 * z + t;
    t = e1 * z + u - f1 * k;
    u = e2 * z - f2 * k;
    const l = g0 * k + v;
    v = g1 * k + w - h1 * l;
    w = g2 * k - h2 * l;
    into[index] = l;
  }
  memory[0] = p;
  memory[1] = q;
  memory[2] = r;
  memory[3] = s;
  memory[4] = t;
  memory[5] = u;
  memory[6] = v;
  memory[7] = w;
}
