import { createRequire } from "node:module";
import { join } from "node:path";
import { GOLDEN_SOUNDS, windowsOf } from "../../packages/audio/src/voice-activity/silero/golden-sounds.ts";
import { CONTEXT, WINDOW } from "../../packages/audio/src/voice-activity/silero/memory-map.ts";
import { createSilero, createSileroState } from "../../packages/audio/src/voice-activity/silero/silero.ts";
import { today, versionOf, writeModel } from "../model-card.ts";

/** What is used of onnxruntime-node. */
interface Runtime {
  readonly InferenceSession: { create(path: string): Promise<Session> };
  readonly Tensor: new (type: string, data: Float32Array | BigInt64Array, dims: number[]) => RuntimeTensor;
}
interface RuntimeTensor {
  readonly data: Float32Array;
}
interface Session {
  run(inputs: Readonly<Record<string, RuntimeTensor>>): Promise<Readonly<Record<string, RuntimeTensor>>>;
}

/** Decimals that are kept: a tenth of the difference that is allowed. */
const DECIMALS = 4;

/** Writes what the published model under onnxruntime says to the golden sounds. Gives our largest difference. */
export async function writeGolden(folder: string, model: string, target: string): Promise<number> {
  const require = createRequire(join(folder, "package.json"));
  const runtime: Runtime = require("onnxruntime-node");
  const session = await runtime.InferenceSession.create(model);
  const silero = createSilero();
  let worst = 0;
  const golden: Record<string, readonly number[]> = {};
  for (const [name, make] of Object.entries(GOLDEN_SOUNDS)) {
    const windows = windowsOf(make());
    const published = await publishedProbabilities(runtime, session, windows);
    const state = createSileroState();
    for (const [index, window] of windows.entries())
      worst = Math.max(worst, Math.abs(silero.probability(window, state) - (published[index] ?? Number.NaN)));
    golden[name] = published.map((value) => Number(value.toFixed(DECIMALS)));
  }
  const version = versionOf([JSON.stringify(golden)]);
  writeModel(target, "GOLDEN", golden, {
    model: "silero-golden",
    version,
    what: "Probabilities that the published Silero v5 gives, under onnxruntime 1.30.0, to the sounds in golden-sounds.ts.",
    date: today(),
    bytes: 0,
    data: [],
    split: "none",
    metrics: { largestDifference: worst },
  });
  return worst;
}

async function publishedProbabilities(
  { Tensor }: Runtime,
  session: Session,
  windows: readonly Float32Array[],
): Promise<number[]> {
  const probabilities: number[] = [];
  let state = new Tensor("float32", new Float32Array(2 * 128), [2, 1, 128]);
  const rate = new Tensor("int64", BigInt64Array.of(8_000n), []);
  const input = new Float32Array(CONTEXT + WINDOW);
  for (const window of windows) {
    input.copyWithin(0, WINDOW);
    input.set(window, CONTEXT);
    const given = new Tensor("float32", Float32Array.from(input), [1, input.length]);
    const { output, stateN } = await session.run({ input: given, state, sr: rate });
    if (output === undefined || stateN === undefined)
      throw new Error("The model has other outputs than expected.");
    state = stateN;
    probabilities.push(output.data[0] ?? Number.NaN);
  }
  return probabilities;
}
