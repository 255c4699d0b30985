import { createEnergyDetector } from "./energy-detector.ts";
import { createNeuralDetector, sharedSilero } from "./neural-detector.ts";
import type { Silero } from "./silero/silero.ts";

/** The voice detector of one call: the neural one behind the energy gate, or the energy gate alone. */
export interface VoiceDetector {
  /** What decides at this moment; "neural" becomes "energy" if the network fails, and stays it. */
  readonly kind: "neural" | "energy";
  readonly version: string;
  /**
   * Probability of speech, 0 to 1, at the end of a frame of 160 samples of ±1 at 8 kHz, whose level within the voice
   * band is `levelDbfs`. Where loudness is all there is, 0 or 1.
   */
  hear(frame: Float32Array, levelDbfs: number): number;
}

/** `silero`: the process's own if undefined, none if null. Never throws. */
export function createVoiceDetector(silero: Silero | null = sharedSilero() ?? null): VoiceDetector {
  const energy = createEnergyDetector();
  let neural = silero === null ? undefined : attempt(() => createNeuralDetector(silero));
  return {
    get kind() {
      return neural === undefined ? "energy" : "neural";
    },
    get version() {
      return neural === undefined ? "energy" : `silero-v5-8k ${silero?.version} ${silero?.kind}`;
    },
    hear(frame, levelDbfs) {
      const { possible, voiced } = energy.hear(levelDbfs);
      const byLoudness = voiced ? 1 : 0;
      if (neural === undefined) return byLoudness;
      const ear = neural;
      const probability = attempt(() => ear.hear(frame, possible));
      if (probability !== undefined && Number.isFinite(probability)) return probability;
      neural = undefined;
      return byLoudness;
    },
  };
}

/** A fault of the network costs its better ear, never the call. */
function attempt<Result>(task: () => Result): Result | undefined {
  try {
    return task();
  } catch {
    return undefined;
  }
}
