import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { toBase64 } from "../../packages/guard/src/learning/bytes.ts";
import { today, versionOf, writeModel } from "../model-card.ts";

const SOURCE = join("assembly", "kernels.ts");

/** Compiles the WebAssembly kernels with the compiler installed in `folder`; the same source gives the same bytes. */
export async function compileKernels(folder: string, target: string): Promise<number> {
  const out = join(folder, "kernels.wasm");
  const compiler = join(folder, "node_modules", "assemblyscript", "bin", "asc.js");
  const flags = [
    "--runtime",
    "stub",
    "--importMemory",
    "--noExportMemory",
    "--enable",
    "simd",
    "--enable",
    "relaxed-simd",
    "-O3",
    "--noAssert",
  ];
  execFileSync(process.execPath, [compiler, SOURCE, ...flags, "--outFile", out], {
    cwd: import.meta.dirname,
    stdio: ["ignore", 2, 2],
  });
  const wasm = readFileSync(out);
  const bytes = toBase64(wasm);
  const version = versionOf([bytes]);
  writeModel(
    target,
    "WASM_KERNELS",
    { version, bytes },
    {
      model: "silero-kernels",
      version,
      what: "WebAssembly with SIMD for the voice activity network: dense layers, the folding and the magnitudes of its Fourier transform, an LSTM cell.",
      date: today(),
      bytes: wasm.length,
      data: [],
      split: "none: compiled from train/silero/assembly/kernels.ts by AssemblyScript 0.28.20",
      metrics: {},
    },
  );
  return wasm.length;
}
