import { fromBase64 } from "./base64.ts";
import type { Kernels } from "./kernels.ts";
import { FLOATS, LIVE } from "./memory-map.ts";
import { WASM_KERNELS } from "./wasm-kernels.data.js";

/** What is used of WebAssembly, which is no part of the language's own types. */
interface WebAssemblyApi {
  validate(bytes: Uint8Array): boolean;
  Module: new (bytes: Uint8Array) => object;
  Memory: new (size: { initial: number; maximum: number }) => { readonly buffer: ArrayBuffer };
  Instance: new (module: object, imports: object) => { readonly exports: WasmExports };
}

/** As `Kernels`, with places in bytes. */
interface WasmExports {
  readonly dense: (live: number, ...others: Parameters<Kernels["dense"]>) => void;
  readonly quad: Kernels["quad"];
  readonly fold: Kernels["fold"];
  readonly magnitudes: Kernels["magnitudes"];
  readonly cell: Kernels["cell"];
}

const PAGE_BYTES = 65_536;
const FLOAT_BYTES = 4;

/**
 * The kernels as WebAssembly with relaxed SIMD (fused multiply-add where the processor has it: results differ by 1e-6
 * between machines), in a memory of their own (1 MB). Undefined where the runtime has no such thing, or forbids it: never
 * throws.
 */
export function createWasmKernels(): Kernels | undefined {
  const api = (globalThis as unknown as { readonly WebAssembly?: WebAssemblyApi }).WebAssembly;
  try {
    const bytes = fromBase64(WASM_KERNELS.bytes);
    if (api === undefined || !api.validate(bytes)) return undefined;
    const pages = Math.ceil((FLOATS * FLOAT_BYTES) / PAGE_BYTES);
    const memory = new api.Memory({ initial: pages, maximum: pages });
    const { exports } = new api.Instance(new api.Module(bytes), { env: { memory } });
    const { dense, quad, fold, magnitudes, cell } = exports;
    return {
      kind: "wasm",
      memory: new Float32Array(memory.buffer, 0, FLOATS),
      dense(x, inputs, weights, stride, bias, out, outputs, floor) {
        dense(LIVE << 2, x << 2, inputs, weights << 2, stride << 2, bias << 2, out << 2, outputs, floor);
      },
      quad(x, step, inputs, weights, bias, out, outStep, outputs, floor) {
        quad(x << 2, step << 2, inputs, weights << 2, bias << 2, out << 2, outStep << 2, outputs, floor);
      },
      fold: (samples, window, out) => fold(samples << 2, window << 2, out << 2),
      magnitudes: (from, out) => magnitudes(from << 2, out << 2),
      cell(gates, hidden, state) {
        cell(gates << 2, hidden << 2, state << 2);
      },
    };
  } catch {
    return undefined;
  }
}
