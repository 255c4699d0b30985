import { join } from "node:path";
import { installApart } from "../../scripts/install-apart.ts";
import { compileKernels } from "../compile-kernels.ts";
import type { TrainingContext } from "../task.ts";

const TARGET = join(
  import.meta.dirname,
  ...["..", "..", "packages", "guard", "src", "learning", "vector-kernels.data"],
);

/** Compiles the loops in which networks over word vectors spend their time. Trains nothing, needs no data folder. */
export function compileVectorKernels({ say }: TrainingContext): void {
  const installed = installApart("vector-kernels", import.meta.dirname, ["package.json"]);
  if (installed === undefined) throw new Error("The compiler could not be installed; npm says why above.");
  const bytes = compileKernels(installed, TARGET, {
    folder: import.meta.dirname,
    name: "train/vector-kernels/assembly/kernels.ts",
    model: "vector-kernels",
    constant: "VECTOR_KERNELS",
    what: "WebAssembly with SIMD for networks over word vectors: sums of products, pooling, and a step of Adam.",
  });
  say(`vector-kernels: written, ${bytes} bytes`);
}
