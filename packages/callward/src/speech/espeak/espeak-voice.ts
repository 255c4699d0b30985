import { fork } from "node:child_process";
import { CallwardError } from "@callward/guard";
import type { SpeakingEngine, SpokenAudio } from "../speaking-engine.ts";
import { timedSpeech } from "../timed-speech.ts";
import { createSynthesiserPool, type SpawnSynthesiser } from "../workers/synthesiser-pool.ts";
import type { SynthesisMessage } from "../workers/synthesiser-protocol.ts";

const ESPEAK = "espeak";
const PACKAGE = "@echogarden/espeak-ng-emscripten";

export interface EspeakOptions {
  /** Such as `en-us`, `en-gb`, `de`, `en-us+f3`. */
  readonly voice: string;
}

/**
 * eSpeak NG, for operators who have installed its package themselves: it is GPL-3.0 and no part of this product. Many
 * languages, a robot's voice. Throws SPEECH_PACKAGE_MISSING.
 */
export function createEspeakVoice({ voice }: EspeakOptions): SpeakingEngine {
  const pool = createSynthesiserPool(ESPEAK, 1, spawnEspeak(findPackage(), voice));

  async function* speak(text: string, signal: AbortSignal): AsyncGenerator<SpokenAudio> {
    if (/[\p{L}\p{N}]/u.test(text)) yield* pool.run(escapeMarkup(text), signal);
  }
  return {
    kind: ESPEAK,
    version: voice,
    speak: (text, options) => timedSpeech(ESPEAK, (signal) => speak(text, signal), options),
    health: pool.health,
    close: pool.close,
  };
}

/** It reads its text as SSML, with phonemes in double brackets: neither may come from a text. */
export function escapeMarkup(text: string): string {
  return text
    .replace(/[\u0000-\u001f\u007f]/g, " ")
    .replace(/\[\[|\]\]/g, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

function findPackage(): string {
  try {
    return import.meta.resolve(PACKAGE);
  } catch {
    throw new CallwardError("SPEECH_PACKAGE_MISSING", { engine: ESPEAK, package: PACKAGE });
  }
}

function spawnEspeak(packageUrl: string, voice: string): SpawnSynthesiser {
  return ({ onMessage, onExit }) => {
    const child = fork(new URL("./espeak-process.ts", import.meta.url), [packageUrl, voice], {
      serialization: "advanced",
      stdio: ["ignore", "ignore", "ignore", "ipc"],
      // Keys of other engines are in the environment.
      env: {},
      execArgv: [],
    });
    let gone: () => void = () => undefined;
    const exited = new Promise<void>((resolve) => {
      gone = resolve;
    });
    child.on("message", (message) => onMessage(message as SynthesisMessage));
    const exit = () => {
      gone();
      onExit();
    };
    child.once("error", exit);
    child.once("exit", exit);
    return {
      post: (job) => void child.send(job, () => undefined),
      kill() {
        child.kill("SIGKILL");
        return exited;
      },
    };
  };
}
