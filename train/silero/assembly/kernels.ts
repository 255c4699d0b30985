// AssemblyScript (https://www.assemblyscript.org), not TypeScript: compiled by `npm run train -- silero` into
// packages/audio/src/voice-activity/silero/wasm-kernels.data.js. Pointers are bytes; packing as in memory-map.ts.

const BLOCK: i32 = 32;
const CELLS: i32 = 128;
/** Samples of one transform, and half of them: its frequencies but the last. */
const TRANSFORM: usize = 128;
const BINS: i32 = 64;

/**
 * out = max(floor, bias + W x), 32 outputs at a time in eight registers of four floats. Inputs that are zero are left out:
 * `live` has room for the places of all inputs, and gets those of the others.
 */
export function dense(
  live: usize,
  x: usize,
  inputs: i32,
  weights: usize,
  stride: usize,
  bias: usize,
  out: usize,
  outputs: i32,
  floor: f32,
): void {
  const least = f32x4.splat(floor);
  const end: usize = <usize>inputs << 2;
  let last = live;
  for (let input: usize = 0; input < end; input += 4) {
    store<u32>(last, <u32>input);
    last += <usize>(load<f32>(x + input) != 0) << 2;
  }
  for (let done: i32 = 0; done < outputs; done += BLOCK) {
    let a = v128.load(bias, 0);
    let b = v128.load(bias, 16);
    let c = v128.load(bias, 32);
    let d = v128.load(bias, 48);
    let e = v128.load(bias, 64);
    let f = v128.load(bias, 80);
    let g = v128.load(bias, 96);
    let h = v128.load(bias, 112);
    for (let next = live; next < last; next += 4) {
      const input = <usize>load<u32>(next);
      const value = v128.load32_splat(x + input);
      const row = weights + (input << 5);
      a = f32x4.relaxed_madd(value, v128.load(row, 0), a);
      b = f32x4.relaxed_madd(value, v128.load(row, 16), b);
      c = f32x4.relaxed_madd(value, v128.load(row, 32), c);
      d = f32x4.relaxed_madd(value, v128.load(row, 48), d);
      e = f32x4.relaxed_madd(value, v128.load(row, 64), e);
      f = f32x4.relaxed_madd(value, v128.load(row, 80), f);
      g = f32x4.relaxed_madd(value, v128.load(row, 96), g);
      h = f32x4.relaxed_madd(value, v128.load(row, 112), h);
    }
    v128.store(out, f32x4.max(a, least), 0);
    v128.store(out, f32x4.max(b, least), 16);
    v128.store(out, f32x4.max(c, least), 32);
    v128.store(out, f32x4.max(d, least), 48);
    v128.store(out, f32x4.max(e, least), 64);
    v128.store(out, f32x4.max(f, least), 80);
    v128.store(out, f32x4.max(g, least), 96);
    v128.store(out, f32x4.max(h, least), 112);
    weights += stride;
    bias += 128;
    out += 128;
  }
}

/**
 * The same for four inputs `step` bytes apart, outputs `outStep` bytes apart: each weight is loaded once for four. Eight
 * outputs of each at a time in eight registers.
 */
export function quad(
  x: usize,
  step: usize,
  inputs: i32,
  weights: usize,
  bias: usize,
  out: usize,
  outStep: usize,
  outputs: i32,
  floor: f32,
): void {
  const least = f32x4.splat(floor);
  const end: usize = x + (<usize>inputs << 2);
  const second: usize = step + step;
  const third: usize = second + step;
  const size = <usize>inputs * 128;
  for (let done: i32 = 0; done < outputs; done += 8) {
    const low = v128.load(bias, 0);
    const high = v128.load(bias, 16);
    let a = low;
    let b = high;
    let c = low;
    let d = high;
    let e = low;
    let f = high;
    let g = low;
    let h = high;
    let row = weights + <usize>(done / BLOCK) * size + <usize>((done % BLOCK) << 2);
    for (let input = x; input < end; input += 4) {
      const left = v128.load(row, 0);
      const right = v128.load(row, 16);
      const p = v128.load32_splat(input);
      a = f32x4.relaxed_madd(p, left, a);
      b = f32x4.relaxed_madd(p, right, b);
      const q = v128.load32_splat(input + step);
      c = f32x4.relaxed_madd(q, left, c);
      d = f32x4.relaxed_madd(q, right, d);
      const r = v128.load32_splat(input + second);
      e = f32x4.relaxed_madd(r, left, e);
      f = f32x4.relaxed_madd(r, right, f);
      const s = v128.load32_splat(input + third);
      g = f32x4.relaxed_madd(s, left, g);
      h = f32x4.relaxed_madd(s, right, h);
      row += 128;
    }
    v128.store(out, f32x4.max(a, least), 0);
    v128.store(out, f32x4.max(b, least), 16);
    v128.store(out + outStep, f32x4.max(c, least), 0);
    v128.store(out + outStep, f32x4.max(d, least), 16);
    v128.store(out + outStep + outStep, f32x4.max(e, least), 0);
    v128.store(out + outStep + outStep, f32x4.max(f, least), 16);
    v128.store(out + outStep + outStep + outStep, f32x4.max(g, least), 0);
    v128.store(out + outStep + outStep + outStep, f32x4.max(h, least), 16);
    bias += 32;
    out += 32;
  }
}

/**
 * Folds the samples of one transform at its middle, windowed: `out` gets the 64 sums, behind them the 64 differences. Gives
 * the transform's magnitude at its last frequency.
 */
export function fold(samples: usize, window: usize, out: usize): f32 {
  const signs = f32x4(-1, 1, -1, 1);
  let here = samples + 4;
  let there = samples + ((TRANSFORM - 4) << 2);
  let last = f32x4.splat(0);
  for (let row: i32 = 0; row < BINS; row += 4) {
    const one = v128.load(here);
    const behind = v128.load(there);
    const other = v128.shuffle<f32>(behind, behind, 3, 2, 1, 0);
    const hann = v128.load(window);
    const sum = f32x4.mul(hann, f32x4.add(one, other));
    v128.store(out, sum);
    v128.store(out, f32x4.mul(hann, f32x4.sub(one, other)), 256);
    last = f32x4.relaxed_madd(signs, sum, last);
    here += 16;
    there -= 16;
    window += 16;
    out += 16;
  }
  const halves = f32x4.add(last, v128.shuffle<f32>(last, last, 2, 3, 0, 1));
  return abs<f32>(f32x4.extract_lane(halves, 0) + f32x4.extract_lane(halves, 1));
}

/** The 64 magnitudes of what a transform's cosines give at `from` and its sines behind them. */
export function magnitudes(from: usize, out: usize): void {
  for (let bin: i32 = 0; bin < BINS; bin += 4) {
    const real = v128.load(from);
    const imaginary = v128.load(from, 256);
    v128.store(out, f32x4.sqrt(f32x4.relaxed_madd(imaginary, imaginary, f32x4.mul(real, real))));
    from += 16;
    out += 16;
  }
}

/** One step of an LSTM cell from its gates i, f, g, o. */
export function cell(gates: usize, hidden: usize, state: usize): void {
  for (let done: i32 = 0; done < CELLS; done += 4) {
    const input = sigmoid(v128.load(gates, 0));
    const forget = sigmoid(v128.load(gates, 512));
    const fresh = tanh(v128.load(gates, 1024));
    const output = sigmoid(v128.load(gates, 1536));
    const kept = f32x4.add(f32x4.mul(forget, v128.load(state)), f32x4.mul(input, fresh));
    v128.store(state, kept);
    v128.store(hidden, f32x4.mul(output, tanh(kept)));
    gates += 16;
    hidden += 16;
    state += 16;
  }
}

// @ts-ignore: decorator
@inline
function sigmoid(x: v128): v128 {
  const one = f32x4.splat(1);
  return f32x4.div(one, f32x4.add(one, exponential(f32x4.neg(x))));
}

// @ts-ignore: decorator
@inline
function tanh(x: v128): v128 {
  const one = f32x4.splat(1);
  const square = exponential(f32x4.add(x, x));
  return f32x4.sub(one, f32x4.div(f32x4.splat(2), f32x4.add(square, one)));
}

/**
 * e to the x: 2 to a whole power, times a polynomial over the rest (Moshier's Cephes, expf). Relative error 2e-7; held
 * within ±87, where the result is still a normal number.
 */
// @ts-ignore: decorator
@inline
function exponential(given: v128): v128 {
  const x = f32x4.max(f32x4.splat(-87), f32x4.min(f32x4.splat(87), given));
  const whole = f32x4.nearest(f32x4.mul(x, f32x4.splat(1.44269504)));
  // ln 2 in two parts, so that the rest keeps its last bits.
  const most = f32x4.relaxed_nmadd(whole, f32x4.splat(0.693359375), x);
  const rest = f32x4.relaxed_nmadd(whole, f32x4.splat(-2.12194440e-4), most);
  let sum = f32x4.splat(1.9875691500e-4);
  sum = f32x4.relaxed_madd(sum, rest, f32x4.splat(1.3981999507e-3));
  sum = f32x4.relaxed_madd(sum, rest, f32x4.splat(8.3334519073e-3));
  sum = f32x4.relaxed_madd(sum, rest, f32x4.splat(4.1665795894e-2));
  sum = f32x4.relaxed_madd(sum, rest, f32x4.splat(1.6666665459e-1));
  sum = f32x4.relaxed_madd(sum, rest, f32x4.splat(5.0000001201e-1));
  sum = f32x4.relaxed_madd(sum, f32x4.mul(rest, rest), f32x4.add(rest, f32x4.splat(1)));
  const power = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(whole), i32x4.splat(127)), 23);
  return f32x4.mul(sum, power);
}
