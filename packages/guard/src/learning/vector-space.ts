import { fromBase64 } from "./bytes.ts";
import { portableKernels } from "./portable-kernels.ts";
import { VECTOR_KERNELS } from "./vector-kernels.data.js";

/**
 * The loops in which a network over word vectors spends its time. Places are indices into the one array of numbers that
 * all lists of a space are parts of (`placeOf`).
 */
export interface VectorKernels {
  /**
   * Adds to `out` (`lines` x `columns`) the product of `left` (`lines` x `rows`) and `matrix` (`rows` x `columns`), all
   * row by row. `columns` is a multiple of COLUMN_STEP.
   */
  addProduct(out: number, left: number, matrix: number, lines: number, rows: number, columns: number): void;
  /**
   * For a `left` (`lines` x `rows`) that is mostly zeros, both products in which it stands: adds to `out` (`lines` x
   * `columns`) the product of `left` and `matrix` (`rows` x `columns`), and to `across` (`rows` x `columns`) that of
   * `left` with lines and rows exchanged and `other` (`lines` x `columns`). `columns` is a multiple of 24;
   * `list` is room for `rows` places.
   */
  addSparse(
    out: number,
    left: number,
    matrix: number,
    lines: number,
    rows: number,
    columns: number,
    other: number,
    across: number,
    list: number,
  ): void;
  /** Adds to `out` a `share` of `list`, rounded once; `count` is a multiple of 4. */
  addShare(out: number, list: number, count: number, share: number): void;
  /** Writes a matrix (`lines` x `columns`, multiples of 4) with lines and columns exchanged. */
  exchange(matrix: number, lines: number, columns: number, into: number): void;
  /**
   * The greatest answer of each filter above zero, else zero (`best`), and where it was given (`from`): first of `filters` filters over one
   * word, then of as many over three neighbours, whose first may be up to two before the text. `at` is the place of
   * the places of each word's answers (to the filters of one word, then as first, second and third of three), with two
   * before and two behind that stand for nothing. `filters` is a multiple of 4.
   */
  pool(at: number, words: number, filters: number, best: number, from: number): void;
  /**
   * The way back of `pool` for one text: adds the gradient of each filter's greatest answer to those of the answers that
   * it came from, which stand `shift` places behind them.
   */
  unpool(at: number, filters: number, gradients: number, from: number, shift: number): void;
  /** Divides `count` values (a multiple of 4) by `scale` where `kept` is not zero, and makes the others zero. */
  leaveOut(values: number, kept: number, count: number, scale: number): void;
  /**
   * Leaves a `share` of features out, draws as `dropOut` does, and writes the others one behind the other to `kept`, their
   * values divided by `scale` to `inputs`; gives how many. There must be room for all.
   */
  draw(
    features: number,
    values: number,
    count: number,
    state: number,
    share: number,
    scale: number,
    kept: number,
    inputs: number,
  ): number;
  /**
   * Makes a `share` of values zero and divides the others by `scale`; `count` is a multiple of 4. Draws as the generator
   * of random.ts does whose state this is.
   */
  dropOut(values: number, count: number, state: number, share: number, scale: number): void;
  /** Turns scores into odds to the greatest of them, which becomes 1; gives their sum. */
  odds(scores: number, count: number): number;
  /**
   * A step of Adam (Kingma and Ba 2015) with decays 0.9 and 0.999 on `count` values, a multiple of 4. `pace` is the
   * rate with the correction for the first steps.
   */
  adam(values: number, gradients: number, means: number, squares: number, count: number, pace: number): void;
}

/** Lists of numbers in one block of memory, and the kernels that work on it. Twenty times as fast with WebAssembly. */
export interface VectorSpace {
  readonly kind: "wasm" | "portable";
  readonly kernels: VectorKernels;
  /** A new list of zeros. */
  floats(length: number): Float32Array<ArrayBuffer>;
  places(length: number): Int32Array<ArrayBuffer>;
}

/** Columns that `addProduct` takes at a time. */
const COLUMN_STEP = 16;
const PAGE_BYTES = 65_536;
/** Lists begin on a bound of 16 bytes. */
const BOUND = 4;

/** The next multiple of COLUMN_STEP. */
export function wholeSteps(columns: number): number {
  return Math.ceil(columns / COLUMN_STEP) * COLUMN_STEP;
}

/** Where a list of a space begins. */
export function placeOf(list: Float32Array | Int32Array): number {
  return list.byteOffset / 4;
}

/** Makes a space with room for so many numbers in so many lists; in plain TypeScript where WebAssembly is missing. */
export function createVectorSpace(numbers: number, lists: number): VectorSpace {
  const size = numbers + lists * BOUND;
  const wasm = wasmKernels(size);
  const buffer = wasm?.buffer ?? new ArrayBuffer(size * 4);
  let used = 0;
  const take = (length: number) => {
    const at = used * 4;
    used += Math.ceil(length / BOUND) * BOUND;
    return at;
  };
  return {
    kind: wasm === undefined ? "portable" : "wasm",
    kernels: wasm?.kernels ?? portableKernels(buffer),
    floats: (length) => new Float32Array(buffer, take(length), length),
    places: (length) => new Int32Array(buffer, take(length), length),
  };
}

/** What is used of WebAssembly, which is no part of the language's own types. */
interface WebAssemblyApi {
  validate(bytes: Uint8Array): boolean;
  Module: new (bytes: Uint8Array) => object;
  Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
  Instance: new (module: object, imports: object) => { readonly exports: VectorKernels };
}

/** Undefined where the runtime has no WebAssembly or no SIMD, or forbids it: never throws. */
function wasmKernels(
  size: number,
): { readonly buffer: ArrayBuffer; readonly kernels: VectorKernels } | undefined {
  const api = (globalThis as unknown as { readonly WebAssembly?: WebAssemblyApi }).WebAssembly;
  try {
    const bytes = fromBase64(VECTOR_KERNELS.bytes);
    if (api === undefined || !api.validate(bytes)) return undefined;
    const memory = new api.Memory({ initial: Math.ceil((size * 4) / PAGE_BYTES) });
    // In bytes there, in numbers here; `pool` and `unpool` read places of numbers out of a list and turn them themselves.
    const { addProduct, addSparse, addShare, exchange, pool, unpool, leaveOut, draw, dropOut, odds, adam } =
      new api.Instance(new api.Module(bytes), { env: { memory } }).exports;
    return {
      buffer: memory.buffer,
      kernels: {
        addProduct: (out, left, matrix, lines, rows, columns) =>
          addProduct(out << 2, left << 2, matrix << 2, lines, rows, columns),
        addSparse: (out, left, matrix, lines, rows, columns, other, across, list) =>
          addSparse(
            out << 2,
            left << 2,
            matrix << 2,
            lines,
            rows,
            columns,
            other << 2,
            across << 2,
            list << 2,
          ),
        addShare: (out, list, count, share) => addShare(out << 2, list << 2, count, share),
        exchange: (matrix, lines, columns, into) => exchange(matrix << 2, lines, columns, into << 2),
        pool: (at, words, filters, best, from) => pool(at << 2, words, filters, best << 2, from << 2),
        unpool: (at, filters, gradients, from, shift) =>
          unpool(at << 2, filters, gradients << 2, from << 2, shift << 2),
        leaveOut: (values, kept, count, scale) => leaveOut(values << 2, kept << 2, count, scale),
        draw: (features, values, count, state, share, scale, kept, inputs) =>
          draw(features << 2, values << 2, count, state, share * 2 ** 32, scale, kept << 2, inputs << 2),
        dropOut: (values, count, state, share, scale) =>
          dropOut(values << 2, count, state, share * 2 ** 32, scale),
        odds: (scores, count) => odds(scores << 2, count),
        adam: (values, gradients, means, squares, count, pace) =>
          adam(values << 2, gradients << 2, means << 2, squares << 2, count, pace),
      },
    };
  } catch {
    return undefined;
  }
}
