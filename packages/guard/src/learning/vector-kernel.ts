/**
 * Numbers in one block of memory that the kernel can reach, and the one inner loop that a neural model spends its time
 * in. V8 does not turn loops into vector instructions; WebAssembly does, five times as fast and to the last bit the
 * same on every machine.
 */
export interface VectorSpace {
  /** A new list of zeros. Its place is what `addProducts` is told. */
  floats(length: number): Float32Array;
  /**
   * Adds to `out` the sum of `rows` rows of a matrix, each times its number in `row`. `columns` is a multiple of
   * COLUMN_STEP; places are byte offsets of lists of this space.
   */
  readonly addProducts: (out: number, row: number, matrix: number, rows: number, columns: number) => void;
}

/** Columns that the kernel takes at a time: four vectors of four, as many sums as keep the adders busy. */
export const COLUMN_STEP = 16;
const PAGE = 65_536;

/** The next multiple of COLUMN_STEP. */
export function wholeSteps(columns: number): number {
  return Math.ceil(columns / COLUMN_STEP) * COLUMN_STEP;
}

/** Makes a space with room for so many numbers in so many lists. */
export function createVectorSpace(numbers: number, lists: number): VectorSpace {
  // Each list begins on a bound of 16 bytes.
  const memory = new WebAssembly.Memory({ initial: Math.ceil((numbers * 4 + lists * 16) / PAGE) });
  const { exports } = new WebAssembly.Instance(kernel(), { space: { memory } });
  let used = 0;
  return {
    floats(length) {
      const list = new Float32Array(memory.buffer, used, length);
      used += Math.ceil(length / 4) * 16;
      return list;
    },
    addProducts: exports["addProducts"] as VectorSpace["addProducts"],
  };
}

let compiled: WebAssembly.Module | undefined;

function kernel(): WebAssembly.Module {
  compiled ??= new WebAssembly.Module(assemble());
  return compiled;
}

// Places of the parameters and variables of the kernel.
const OUT = 0;
const ROW = 1;
const MATRIX = 2;
const ROWS = 3;
const COLUMNS = 4;
const STRIDE = 5;
const OUT_END = 6;
const ROW_END = 7;
const AT_ROW = 8;
const AT_MATRIX = 9;
const SUMS = [10, 11, 12, 13] as const;
const FACTOR = 14;

// The few instructions of WebAssembly (core specification 2.0, section 5.4) that it needs.
const get = (local: number) => [0x20, local];
const set = (local: number) => [0x21, local];
const constant = (value: number) => [0x41, value];
const ADD = 0x6a;
const SHIFT_LEFT = 0x74;
const LESS = 0x49;
const LOOP = [0x03, 0x40];
const BACK_IF = [0x0d, 0];
const END = 0x0b;
const loadVector = (offset: number) => [0xfd, 0x00, 2, offset];
const loadSame = [0xfd, 0x09, 2, 0];
const storeVector = (offset: number) => [0xfd, 0x0b, 2, offset];
const MULTIPLY_VECTORS = [0xfd, 0xe6, 0x01];
const ADD_VECTORS = [0xfd, 0xe4, 0x01];
const I32 = 0x7f;
const V128 = 0x7b;

/** The bytes of a module with the one function. Every section is shorter than 128 bytes or says its length in two. */
function assemble(): Uint8Array<ArrayBuffer> {
  const perRow = SUMS.flatMap((sum, nth) => [
    ...get(sum),
    ...[...get(FACTOR), ...get(AT_MATRIX), ...loadVector(nth * 16), ...MULTIPLY_VECTORS],
    ...[...ADD_VECTORS, ...set(sum)],
  ]);
  const add = (to: number, value: readonly number[]) => [...get(to), ...value, ADD, ...set(to)];
  const body = [
    ...[2, 5, I32, 5, V128],
    ...[...get(COLUMNS), ...constant(2), SHIFT_LEFT, ...set(STRIDE)],
    ...[...get(OUT), ...get(STRIDE), ADD, ...set(OUT_END)],
    ...[...get(ROW), ...get(ROWS), ...constant(2), SHIFT_LEFT, ADD, ...set(ROW_END)],
    ...LOOP,
    ...SUMS.flatMap((sum, nth) => [...get(OUT), ...loadVector(nth * 16), ...set(sum)]),
    ...[...get(ROW), ...set(AT_ROW), ...get(MATRIX), ...set(AT_MATRIX)],
    ...LOOP,
    ...[...get(AT_ROW), ...loadSame, ...set(FACTOR)],
    ...perRow,
    ...[...add(AT_ROW, constant(4)), ...add(AT_MATRIX, get(STRIDE))],
    ...[...get(AT_ROW), ...get(ROW_END), LESS, ...BACK_IF, END],
    ...SUMS.flatMap((sum, nth) => [...get(OUT), ...get(sum), ...storeVector(nth * 16)]),
    // 64 bytes, as a signed number of two bytes.
    ...[...add(OUT, [0x41, 0xc0, 0x00]), ...add(MATRIX, [0x41, 0xc0, 0x00])],
    ...[...get(OUT), ...get(OUT_END), LESS, ...BACK_IF, END],
    END,
  ];
  const name = (text: string) => [text.length, ...new TextEncoder().encode(text)];
  const section = (id: number, content: readonly number[]) => [id, ...size(content.length), ...content];
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, 5, I32, I32, I32, I32, I32, 0]),
    ...section(2, [1, ...name("space"), ...name("memory"), 0x02, 0x00, 0]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...name("addProducts"), 0x00, 0]),
    ...section(10, [1, ...size(body.length), ...body]),
  ]);
}

/** A length in LEB128, below 2^14. */
function size(length: number): readonly number[] {
  return length < 128 ? [length] : [(length & 0x7f) | 0x80, length >> 7];
}
