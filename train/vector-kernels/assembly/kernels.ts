// AssemblyScript (https://www.assemblyscript.org), not TypeScript: compiled by `npm run train -- vector-kernels` into
// packages/guard/src/learning/vector-kernels.data.js. What each function does stands in vector-space.ts there; here
// places are bytes.

/** out += row x matrix, 16 columns at a time in four registers of four floats. */
export function addProducts(out: usize, row: usize, matrix: usize, rows: i32, columns: i32): void {
  const stride: usize = <usize>columns << 2;
  const end: usize = row + (<usize>rows << 2);
  for (let done: i32 = 0; done < columns; done += 16) {
    let a = v128.load(out, 0);
    let b = v128.load(out, 16);
    let c = v128.load(out, 32);
    let d = v128.load(out, 48);
    let line = matrix;
    for (let at = row; at < end; at += 4) {
      const factor = v128.load32_splat(at);
      a = f32x4.add(a, f32x4.mul(factor, v128.load(line, 0)));
      b = f32x4.add(b, f32x4.mul(factor, v128.load(line, 16)));
      c = f32x4.add(c, f32x4.mul(factor, v128.load(line, 32)));
      d = f32x4.add(d, f32x4.mul(factor, v128.load(line, 48)));
      line += stride;
    }
    v128.store(out, a, 0);
    v128.store(out, b, 16);
    v128.store(out, c, 32);
    v128.store(out, d, 48);
    out += 64;
    matrix += 64;
  }
}

export function pool(at: usize, words: i32, filters: i32, best: usize, from: usize): void {
  const block: usize = <usize>filters << 2;
  for (let filter: usize = 0; filter < block; filter += 16) {
    let most = f32x4.splat(-Infinity);
    let where = i32x4.splat(0);
    for (let word: i32 = 0; word < words; word += 1) {
      const answer = v128.load((<usize>load<i32>(at + (<usize>(word + 2) << 2)) << 2) + filter);
      const more = f32x4.gt(answer, most);
      most = v128.bitselect(answer, most, more);
      where = v128.bitselect(i32x4.splat(word), where, more);
    }
    v128.store(best + filter, most);
    v128.store(from + filter, where);
    most = f32x4.splat(-Infinity);
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
