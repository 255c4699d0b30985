import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { toBase64 } from "../packages/guard/src/learning/bytes.ts";
import { today, versionOf, writeModel } from "./model-card.ts";

const SOURCE = join("assembly", "kernels.ts");

/** What is compiled, and what its card says. */
export interface KernelSource {
  /** Holds `assembly/kernels.ts`; named from the root of the repository in the card. */
  readonly folder: string;
  readonly name: string;
  readonly model: string;
  readonly constant: string;
  readonly what: string;
}

/** Compiles WebAssembly kernels with the compiler installed in `installed`; the same source gives the same bytes. */
export function compileKernels(installed: string, target: string, source: KernelSource): number {
  const out = join(installed, "kernels.wasm");
  const compiler = join(installed, "node_modules", "assemblyscript", "bin", "asc.js");
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
    cwd: source.folder,
    stdio: ["ignore", 2, 2],
  });
  const wasm = readFileSync(out);
  const bytes = toBase64(wasm);
  const version = versionOf([bytes]);
  writeModel(
    target,
    source.constant,
    { version, bytes },
    {
      model: source.model,
      version,
      what: source.what,
      date: today(),
      bytes: wasm.length,
      data: [],
      split: `none: compiled from ${source.name} by AssemblyScript 0.28.20`,
      metrics: {},
    },
  );
  return wasm.length;
}
