// AssemblyScript (https://www.assemblyscript.org), not TypeScript: compiled by `npm run train -- vector-kernels` into
// packages/guard/src/learning/vector-kernels.data.js. What each function does stands in vector-space.ts there; here
// places are bytes.

/** What mulberry32 adds to its state for each draw (random.ts). */
const STEP: i32 = 0x6d2b79f5;

/** Four lines and eight columns at a time, in eight registers of four floats; the last lines one by one. */
export function addProduct(out: usize, left: usize, matrix: usize, lines: i32, rows: i32, columns: i32): void {
  const stride: usize = <usize>columns << 2;
  const width: usize = <usize>rows << 2;
  let line: i32 = 0;
  for (; line + 4 <= lines; line += 4) {
    for (let column: usize = 0; column < stride; column += 32) {
      const out1 = out + column;
      const out2 = out1 + stride;
      const out3 = out2 + stride;
      const out4 = out3 + stride;
      let a = v128.load(out1);
      let b = v128.load(out1, 16);
      let c = v128.load(out2);
      let d = v128.load(out2, 16);
      let e = v128.load(out3);
      let f = v128.load(out3, 16);
      let g = v128.load(out4);
      let h = v128.load(out4, 16);
      let from = matrix + column;
      for (let at = left; at < left + width; at += 4) {
        const x = v128.load(from);
        const y = v128.load(from, 16);
        const first = v128.load32_splat(at);
        a = f32x4.add(a, f32x4.mul(first, x));
        b = f32x4.add(b, f32x4.mul(first, y));
        const second = v128.load32_splat(at + width);
        c = f32x4.add(c, f32x4.mul(second, x));
        d = f32x4.add(d, f32x4.mul(second, y));
        const third = v128.load32_splat(at + 2 * width);
        e = f32x4.add(e, f32x4.mul(third, x));
        f = f32x4.add(f, f32x4.mul(third, y));
        const fourth = v128.load32_splat(at + 3 * width);
        g = f32x4.add(g, f32x4.mul(fourth, x));
        h = f32x4.add(h, f32x4.mul(fourth, y));
        from += stride;
      }
      v128.store(out1, a);
      v128.store(out1, b, 16);
      v128.store(out2, c);
      v128.store(out2, d, 16);
      v128.store(out3, e);
      v128.store(out3, f, 16);
      v128.store(out4, g);
      v128.store(out4, h, 16);
    }
    out += 4 * stride;
    left += 4 * width;
  }
  for (; line < lines; line += 1) {
    for (let column: usize = 0; column < stride; column += 64) {
      const place = out + column;
      let a = v128.load(place);
      let b = v128.load(place, 16);
      let c = v128.load(place, 32);
      let d = v128.load(place, 48);
      let from = matrix + column;
      for (let at = left; at < left + width; at += 4) {
        const factor = v128.load32_splat(at);
        a = f32x4.add(a, f32x4.mul(factor, v128.load(from)));
        b = f32x4.add(b, f32x4.mul(factor, v128.load(from, 16)));
        c = f32x4.add(c, f32x4.mul(factor, v128.load(from, 32)));
        d = f32x4.add(d, f32x4.mul(factor, v128.load(from, 48)));
        from += stride;
      }
      v128.store(place, a);
      v128.store(place, b, 16);
      v128.store(place, c, 32);
      v128.store(place, d, 48);
    }
    out += stride;
    left += width;
  }
}

export function pool(at: usize, words: i32, filters: i32, best: usize, from: usize): void {
  const block: usize = <usize>filters << 2;
  for (let filter: usize = 0; filter < block; filter += 16) {
    let most = f32x4.splat(0);
    let where = i32x4.splat(0);
    for (let word: i32 = 0; word < words; word += 1) {
      const answer = v128.load((<usize>load<i32>(at + (<usize>(word + 2) << 2)) << 2) + filter);
      const more = f32x4.gt(answer, most);
      most = v128.bitselect(answer, most, more);
      where = v128.bitselect(i32x4.splat(word), where, more);
    }
    v128.store(best + filter, most);
    v128.store(from + filter, where);
    most = f32x4.splat(0);
    where = i32x4.splat(0);
    for (let window: i32 = 0; window < words + 2; window += 1) {
      const place = at + (<usize>window << 2);
      const first = v128.load((<usize>load<i32>(place, 0) << 2) + block + filter);
      const second = v128.load((<usize>load<i32>(place, 4) << 2) + 2 * block + filter);
      const third = v128.load((<usize>load<i32>(place, 8) << 2) + 3 * block + filter);
      const answer = f32x4.add(f32x4.add(first, second), third);
      const more = f32x4.gt(answer, most);
      most = v128.bitselect(answer, most, more);
      where = v128.bitselect(i32x4.splat(window), where, more);
    }
    v128.store(best + block + filter, most);
    v128.store(from + block + filter, where);
  }
}

export function adam(
  values: usize,
  gradients: usize,
  means: usize,
  squares: usize,
  count: i32,
  pace: f32,
): void {
  const paces = f32x4.splat(pace);
  const small = f32x4.splat(1e-8);
  for (let done: i32 = 0; done < count; done += 4) {
    const gradient = v128.load(gradients);
    const mean = f32x4.add(
      f32x4.mul(f32x4.splat(0.9), v128.load(means)),
      f32x4.mul(f32x4.splat(0.1), gradient),
    );
    const square = f32x4.add(
      f32x4.mul(f32x4.splat(0.999), v128.load(squares)),
      f32x4.mul(f32x4.splat(0.001), f32x4.mul(gradient, gradient)),
    );
    v128.store(means, mean);
    v128.store(squares, square);
    const step = f32x4.div(f32x4.mul(paces, mean), f32x4.add(f32x4.sqrt(square), small));
    v128.store(values, f32x4.sub(v128.load(values), step));
    values += 16;
    gradients += 16;
    means += 16;
    squares += 16;
  }
}

/**
 * Lists the places of a line that are not zero, without a jump that hangs on one of them: then nothing is guessed wrong
 * while 24 columns at a time are kept in registers.
 */
export function addSparse(
  out: usize,
  left: usize,
  matrix: usize,
  lines: i32,
  rows: i32,
  columns: i32,
  other: usize,
  across: usize,
  list: usize,
): void {
  const stride: usize = <usize>columns << 2;
  const width: usize = <usize>rows << 2;
  for (let line: i32 = 0; line < lines; line += 1) {
    let end = list;
    for (let row: usize = 0; row < width; row += 4) {
      store<i32>(end, row);
      end += <usize>i32(load<f32>(left + row) != 0) << 2;
    }
    for (let column: usize = 0; column < stride; column += 96) {
      const place = out + column;
      let a = v128.load(place);
      let b = v128.load(place, 16);
      let c = v128.load(place, 32);
      let d = v128.load(place, 48);
      let e = v128.load(place, 64);
      let f = v128.load(place, 80);
      const own = other + column;
      for (let next = list; next < end; next += 4) {
        const row = <usize>load<i32>(next);
        const factor = v128.load32_splat(left + row);
        // A line of either matrix is as many bytes as `columns` rows are: `row` counts four bytes a row.
        const from = matrix + row * <usize>columns + column;
        a = f32x4.add(a, f32x4.mul(factor, v128.load(from)));
        b = f32x4.add(b, f32x4.mul(factor, v128.load(from, 16)));
        c = f32x4.add(c, f32x4.mul(factor, v128.load(from, 32)));
        d = f32x4.add(d, f32x4.mul(factor, v128.load(from, 48)));
        e = f32x4.add(e, f32x4.mul(factor, v128.load(from, 64)));
        f = f32x4.add(f, f32x4.mul(factor, v128.load(from, 80)));
        const to = across + row * <usize>columns + column;
        v128.store(to, f32x4.add(v128.load(to), f32x4.mul(factor, v128.load(own))));
        v128.store(to, f32x4.add(v128.load(to, 16), f32x4.mul(factor, v128.load(own, 16))), 16);
        v128.store(to, f32x4.add(v128.load(to, 32), f32x4.mul(factor, v128.load(own, 32))), 32);
        v128.store(to, f32x4.add(v128.load(to, 48), f32x4.mul(factor, v128.load(own, 48))), 48);
        v128.store(to, f32x4.add(v128.load(to, 64), f32x4.mul(factor, v128.load(own, 64))), 64);
        v128.store(to, f32x4.add(v128.load(to, 80), f32x4.mul(factor, v128.load(own, 80))), 80);
      }
      v128.store(place, a);
      v128.store(place, b, 16);
      v128.store(place, c, 32);
      v128.store(place, d, 48);
      v128.store(place, e, 64);
      v128.store(place, f, 80);
    }
    out += stride;
    left += width;
    other += stride;
  }
}

/** In double precision, as plain TypeScript does it: both give the same bits. */
export function addShare(out: usize, list: usize, count: i32, share: f64): void {
  const shares = f64x2.splat(share);
  for (const end = list + (<usize>count << 2); list < end; list += 16) {
    const low = f64x2.add(
      f64x2.promote_low_f32x4(v128.load64_zero(out)),
      f64x2.mul(f64x2.promote_low_f32x4(v128.load64_zero(list)), shares),
    );
    const high = f64x2.add(
      f64x2.promote_low_f32x4(v128.load64_zero(out, 8)),
      f64x2.mul(f64x2.promote_low_f32x4(v128.load64_zero(list, 8)), shares),
    );
    v128.store64_lane(out, f32x4.demote_f64x2_zero(low), 0);
    v128.store64_lane(out, f32x4.demote_f64x2_zero(high), 0, 8);
    out += 16;
  }
}

export function exchange(matrix: usize, lines: i32, columns: i32, into: usize): void {
  const stride: usize = <usize>columns << 2;
  const height: usize = <usize>lines << 2;
  for (let line: usize = 0; line < height; line += 16) {
    for (let column: usize = 0; column < stride; column += 16) {
      const from = matrix + line * <usize>columns + column;
      const a = v128.load(from);
      const b = v128.load(from + stride);
      const c = v128.load(from + 2 * stride);
      const d = v128.load(from + 3 * stride);
      const ab1 = v128.shuffle<f32>(a, b, 0, 4, 1, 5);
      const ab2 = v128.shuffle<f32>(a, b, 2, 6, 3, 7);
      const cd1 = v128.shuffle<f32>(c, d, 0, 4, 1, 5);
      const cd2 = v128.shuffle<f32>(c, d, 2, 6, 3, 7);
      const to = into + column * <usize>lines + line;
      v128.store(to, v128.shuffle<f32>(ab1, cd1, 0, 1, 4, 5));
      v128.store(to + height, v128.shuffle<f32>(ab1, cd1, 2, 3, 6, 7));
      v128.store(to + 2 * height, v128.shuffle<f32>(ab2, cd2, 0, 1, 4, 5));
      v128.store(to + 3 * height, v128.shuffle<f32>(ab2, cd2, 2, 3, 6, 7));
    }
  }
}

export function unpool(at: usize, filters: i32, gradients: usize, from: usize, shift: isize): void {
  const block: usize = <usize>filters << 2;
  for (let filter: usize = 0; filter < 2 * block; filter += 4) {
    const gradient = load<f32>(gradients + filter);
    if (gradient == 0) continue;
    const first = at + (<usize>load<i32>(from + filter) << 2);
    if (filter < block) {
      addTo((<usize>load<i32>(first, 8) << 2) + filter + shift, gradient);
    } else {
      // `filter` counts the filters of one word too, whose block comes first.
      addTo((<usize>load<i32>(first) << 2) + filter + shift, gradient);
      addTo((<usize>load<i32>(first, 4) << 2) + block + filter + shift, gradient);
      addTo((<usize>load<i32>(first, 8) << 2) + 2 * block + filter + shift, gradient);
    }
  }
}

// @ts-ignore: a decorator of the compiler
@inline
function addTo(place: usize, value: f32): void {
  store<f32>(place, load<f32>(place) + value);
}

export function leaveOut(values: usize, kept: usize, count: i32, scale: f32): void {
  const scales = f32x4.splat(scale);
  for (const end = values + (<usize>count << 2); values < end; values += 16) {
    const not = f32x4.eq(v128.load(kept), f32x4.splat(0));
    v128.store(values, v128.andnot(f32x4.div(v128.load(values), scales), not));
    kept += 16;
  }
}

/** Writes each value before it is known whether it is kept: no jump hangs on a draw. */
export function draw(
  features: usize,
  values: usize,
  count: i32,
  state: i32,
  limit: u32,
  scale: f64,
  kept: usize,
  inputs: usize,
): i32 {
  let used: usize = 0;
  for (const end = features + (<usize>count << 2); features < end; features += 4) {
    state += STEP;
    let mixed: u32 = (state ^ (<u32>state >>> 15)) * (state | 1);
    mixed ^= mixed + (mixed ^ (mixed >>> 7)) * (mixed | 61);
    store<i32>(kept + used, load<i32>(features));
    store<f32>(inputs + used, <f32>(<f64>load<f32>(values) / scale));
    used += <usize>i32((mixed ^ (mixed >>> 14)) >= limit) << 2;
    values += 4;
  }
  return <i32>(used >>> 2);
}

/** Four draws at a time: what mulberry32 draws depends on how many it drew before alone (random.ts). */
export function dropOut(values: usize, count: i32, state: i32, limit: u32, scale: f32): void {
  const limits = i32x4.splat(limit);
  const scales = f32x4.splat(scale);
  let states = i32x4.add(i32x4.splat(state), i32x4(STEP, 2 * STEP, 3 * STEP, 4 * STEP));
  for (const end = values + (<usize>count << 2); values < end; values += 16) {
    let mixed = i32x4.mul(
      v128.xor(states, i32x4.shr_u(states, 15)),
      v128.or(states, i32x4.splat(1)),
    );
    const again = i32x4.mul(v128.xor(mixed, i32x4.shr_u(mixed, 7)), v128.or(mixed, i32x4.splat(61)));
    mixed = v128.xor(mixed, i32x4.add(mixed, again));
    mixed = v128.xor(mixed, i32x4.shr_u(mixed, 14));
    v128.store(
      values,
      v128.andnot(f32x4.div(v128.load(values), scales), i32x4.lt_u(mixed, limits)),
    );
    states = i32x4.add(states, i32x4.splat(4 * STEP));
  }
}

/** Sums in double precision one by one, as plain TypeScript does it. */
export function odds(scores: usize, count: i32): f64 {
  const end = scores + (<usize>count << 2);
  let greatest = v128.load32_splat(scores);
  let place = scores;
  for (; place + 16 <= end; place += 16) greatest = f32x4.max(greatest, v128.load(place));
  let most = max(
    max(f32x4.extract_lane(greatest, 0), f32x4.extract_lane(greatest, 1)),
    max(f32x4.extract_lane(greatest, 2), f32x4.extract_lane(greatest, 3)),
  );
  for (; place < end; place += 4) most = max(most, load<f32>(place));
  const mosts = f64x2.splat(most);
  let sum: f64 = 0;
  for (place = scores; place + 8 <= end; place += 8) {
    const two = exponential(f64x2.sub(f64x2.promote_low_f32x4(v128.load64_zero(place)), mosts));
    v128.store64_lane(place, f32x4.demote_f64x2_zero(two), 0);
    sum += f64x2.extract_lane(two, 0);
    sum += f64x2.extract_lane(two, 1);
  }
  if (place < end) {
    const one = exponential(f64x2.sub(f64x2.splat(load<f32>(place)), mosts));
    store<f32>(place, <f32>f64x2.extract_lane(one, 0));
    sum += f64x2.extract_lane(one, 0);
  }
  return sum;
}

/**
 * Powers of e of two numbers that are not above zero, with the steps and so the bits of fdlibm's `e_exp.c` (Sun
 * Microsystems 1993), which Math.exp is in V8. What is far below any float counts as the least of that.
 */
// @ts-ignore: a decorator of the compiler
@inline
function exponential(given: v128): v128 {
  const x = f64x2.max(given, f64x2.splat(-700));
  // Halves of ln 2 away from zero, up to the high word: that is where fdlibm looks.
  const near = f64x2.gt(x, f64x2.splat(reinterpret<f64>(0xbfd62e4300000000)));
  const next = f64x2.gt(x, f64x2.splat(reinterpret<f64>(0xbff0a2b200000000)));
  let k = f64x2.trunc(f64x2.sub(f64x2.mul(f64x2.splat(1.44269504088896338700), x), f64x2.splat(0.5)));
  k = v128.bitselect(f64x2.splat(-1), k, next);
  k = v128.andnot(k, near);
  const high = f64x2.sub(x, f64x2.mul(k, f64x2.splat(6.93147180369123816490e-1)));
  const low = f64x2.mul(k, f64x2.splat(1.90821492927058770002e-10));
  const rest = f64x2.sub(high, low);
  const t = f64x2.mul(rest, rest);
  let c = f64x2.add(f64x2.splat(-1.65339022054652515390e-6), f64x2.mul(t, f64x2.splat(4.13813679705723846039e-8)));
  c = f64x2.add(f64x2.splat(6.61375632143793436117e-5), f64x2.mul(t, c));
  c = f64x2.add(f64x2.splat(-2.77777777770155933842e-3), f64x2.mul(t, c));
  c = f64x2.add(f64x2.splat(1.66666666666666019037e-1), f64x2.mul(t, c));
  c = f64x2.sub(rest, f64x2.mul(t, c));
  const part = f64x2.div(f64x2.mul(rest, c), f64x2.sub(f64x2.splat(2), c));
  const y = f64x2.sub(f64x2.splat(1), f64x2.sub(f64x2.sub(low, part), high));
  const exponent = i64x2.extend_low_i32x4_s(i32x4.trunc_sat_f64x2_s_zero(k));
  return f64x2.mul(y, i64x2.shl(i64x2.add(exponent, i64x2.splat(1023)), 52));
}
