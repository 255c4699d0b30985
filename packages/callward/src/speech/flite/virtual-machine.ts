/*
 * What Flite's WebAssembly needs of a system (WASI preview 1), and nothing more: arguments, a clock, one output file
 * in memory. There is no file to read, whatever a text may name, and no word of a caller or of an answer reaches a disk,
 * which Node's own `node:wasi` would need a folder on.
 */

/** The output's name; any other name does not exist. */
export const OUTPUT_NAME = "speech.wav";

/** WASI's numbers for what went wrong (wasi_snapshot_preview1, `errno`). */
const OK = 0;
const BAD_FILE = 8;
const NOT_FOUND = 44;

/** File descriptors: the folder that programs look for files in, and the output in it. */
const FOLDER = 3;
const OUTPUT = 4;

/** Largest output: two minutes at 16 kHz. */
const MAX_OUTPUT_BYTES = 2 * 16_000 * 120 + 44;

/** What of WebAssembly's JavaScript interface is used here; Node has it, its types do not. */
interface WebAssemblyApi {
  readonly Module: new (bytes: Uint8Array) => CompiledProgram;
  readonly Instance: new (
    program: CompiledProgram,
    imports: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  ) => {
    readonly exports: { readonly memory: { readonly buffer: ArrayBuffer }; readonly _start: () => void };
  };
}
const { Module, Instance } = (globalThis as unknown as { readonly WebAssembly: WebAssemblyApi }).WebAssembly;

/** Compiled code, of which any number of programs can be loaded. */
export interface CompiledProgram {
  readonly [Symbol.toStringTag]: string;
}

/** Ends the program from inside. */
class Exit extends Error {
  readonly status: number;
  constructor(status: number) {
    super("exit");
    this.status = status;
  }
}

/** A program that is loaded and has not run. Loading takes some ten milliseconds, so it is done ahead. */
export interface LoadedProgram {
  /** Runs it once and gives the output file. Throws when it fails, or traps. */
  run(args: readonly string[]): Uint8Array;
}

export function compileProgram(bytes: Uint8Array): CompiledProgram {
  return new Module(bytes);
}

export function loadProgram(compiled: CompiledProgram): LoadedProgram {
  let args: readonly Uint8Array[] = [];
  let output = new Uint8Array(262_144);
  let size = 0;
  let position = 0;
  const memory = () => new DataView(instance.exports.memory.buffer);
  const bytesAt = (at: number, length: number) => new Uint8Array(memory().buffer, at, length);

  function write(bytes: Uint8Array): void {
    const end = position + bytes.length;
    if (end > MAX_OUTPUT_BYTES) throw new Exit(1);
    if (end > output.length) {
      const larger = new Uint8Array(Math.max(end, output.length * 2));
      larger.set(output.subarray(0, size));
      output = larger;
    }
    output.set(bytes, position);
    position = end;
    size = Math.max(size, end);
  }

  const system = {
    args_sizes_get(count: number, length: number) {
      memory().setUint32(count, args.length, true);
      memory().setUint32(
        length,
        args.reduce((sum, arg) => sum + arg.length, 0),
        true,
      );
      return OK;
    },
    args_get(pointers: number, at: number) {
      let to = at;
      for (const [index, arg] of args.entries()) {
        memory().setUint32(pointers + 4 * index, to, true);
        bytesAt(to, arg.length).set(arg);
        to += arg.length;
      }
      return OK;
    },
    clock_time_get(_clock: number, _precision: bigint, at: number) {
      memory().setBigUint64(at, process.hrtime.bigint(), true);
      return OK;
    },
    fd_close: () => OK,
    fd_fdstat_get(descriptor: number, at: number) {
      if (descriptor > OUTPUT) return BAD_FILE;
      // Type (2: character device, 3: folder, 4: file), flags, and every right.
      bytesAt(at, 24).fill(0);
      memory().setUint8(at, descriptor < FOLDER ? 2 : descriptor);
      memory().setBigUint64(at + 8, 0xffff_ffffn, true);
      memory().setBigUint64(at + 16, 0xffff_ffffn, true);
      return OK;
    },
    fd_fdstat_set_flags: () => OK,
    fd_prestat_get(descriptor: number, at: number) {
      if (descriptor !== FOLDER) return BAD_FILE;
      memory().setUint32(at, 0, true);
      memory().setUint32(at + 4, 1, true);
      return OK;
    },
    fd_prestat_dir_name(_descriptor: number, at: number) {
      memory().setUint8(at, ".".charCodeAt(0));
      return OK;
    },
    fd_read(_descriptor: number, _vectors: number, _count: number, read: number) {
      memory().setUint32(read, 0, true);
      return OK;
    },
    fd_seek(descriptor: number, offset: bigint, whence: number, at: number) {
      if (descriptor !== OUTPUT) return BAD_FILE;
      position = Math.max(0, Number(offset) + ([0, position, size][whence] ?? 0));
      memory().setBigUint64(at, BigInt(position), true);
      return OK;
    },
    fd_write(descriptor: number, vectors: number, count: number, written: number) {
      let total = 0;
      for (let index = 0; index < count; index += 1) {
        const at = memory().getUint32(vectors + 8 * index, true);
        const length = memory().getUint32(vectors + 8 * index + 4, true);
        // What it prints is dropped: it may hold words of the text.
        if (descriptor === OUTPUT) write(bytesAt(at, length));
        total += length;
      }
      memory().setUint32(written, total, true);
      return OK;
    },
    path_open(_folder: number, _lookup: number, name: number, length: number, ...more: readonly unknown[]) {
      if (new TextDecoder().decode(bytesAt(name, length)) !== OUTPUT_NAME) return NOT_FOUND;
      memory().setUint32(Number(more.at(-1)), OUTPUT, true);
      return OK;
    },
    proc_exit(status: number) {
      throw new Exit(status);
    },
  };
  const instance = new Instance(compiled, { wasi_snapshot_preview1: system });
  return {
    run(words) {
      args = words.map((word) => new TextEncoder().encode(`${word}\0`));
      try {
        instance.exports._start();
      } catch (error) {
        if (!(error instanceof Exit) || error.status !== 0) throw new Error("the program failed");
      }
      return output.subarray(0, size);
    },
  };
}
