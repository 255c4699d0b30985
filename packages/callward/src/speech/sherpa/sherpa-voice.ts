import { createAudioBound } from "../audio-bound.ts";
import { failed, unavailable } from "../failures.ts";
import { createMailbox } from "../mailbox.ts";
import type { SpeakingEngine, SpokenAudio } from "../speaking-engine.ts";
import { timedSpeech } from "../timed-speech.ts";
import { createKeeper, ENGINE, type Keeper, type KeeperOptions } from "./keeper.ts";
import { checkModelFolder } from "./model-folder.ts";
import type { VoiceKind } from "./model-kinds.ts";
import { needPackage } from "./package.ts";
import { speakablePieces } from "./sentences.ts";
import { CHILD, PONG_MS, type SherpaEngine } from "./sherpa-hearing.ts";

export interface SherpaVoiceOptions {
  /** A folder that holds one voice, as unpacked from a bundle of the sherpa-onnx project. */
  readonly modelFolder: string;
  /** `vits` is Piper's kind too. */
  readonly kind: VoiceKind;
  /** Number of the speaker, from 0. Default 0. */
  readonly speaker?: number;
  /** 1 is the voice's own speed, more is faster. Default 1. */
  readonly speed?: number;
  /** Threads of one synthesis, from 1. Default 2: more brings little for single sentences. */
  readonly threads?: number;
}

/**
 * Speech by sherpa-onnx, sentence by sentence, so that the first one is heard while the next is made and calls take
 * turns. Throws SPEECH_PACKAGE_MISSING or SPEECH_MODEL_INVALID at once.
 */
export function createSherpaVoice(
  options: SherpaVoiceOptions,
  running: Pick<KeeperOptions, "entry" | "pongMs"> = { entry: CHILD, pongMs: PONG_MS },
): SpeakingEngine & SherpaEngine {
  const { modelFolder, kind, speaker = 0, speed = 1, threads = 2 } = options;
  const files = checkModelFolder(ENGINE, kind, modelFolder);
  const version = needPackage(ENGINE);
  const keeper = createKeeper({ order: { kind, files, threads, speaker, speed }, ...running });
  let lastId = 0;
  return {
    kind: ENGINE,
    version: `${version} ${kind}`,
    get restarts() {
      return keeper.restarts;
    },
    health: keeper.health,
    speak: (text, speaking) =>
      timedSpeech(ENGINE, (signal) => speakPieces(keeper, text, signal, () => (lastId += 1)), speaking),
    close: keeper.close,
  };
}

async function* speakPieces(
  keeper: Keeper,
  text: string,
  signal: AbortSignal,
  nextId: () => number,
): AsyncGenerator<SpokenAudio> {
  await keeper.whenReady(signal);
  let bound: ((samples: number) => void) | undefined;
  for (const piece of speakablePieces(text)) {
    for await (const spoken of speakPiece(keeper, piece, signal, nextId())) {
      bound ??= createAudioBound(ENGINE, spoken.sampleRate);
      bound(spoken.audio.length);
      yield spoken;
    }
  }
}

async function* speakPiece(
  keeper: Keeper,
  text: string,
  signal: AbortSignal,
  id: number,
): AsyncGenerator<SpokenAudio> {
  const mailbox = createMailbox<SpokenAudio>(signal);
  const stopListening = keeper.listen(id, (answer) => {
    switch (answer.type) {
      case "speech":
        if (answer.audio.length > 0) mailbox.push({ audio: answer.audio, sampleRate: answer.sampleRate });
        return;
      case "spoken":
        return mailbox.end();
      case "failed":
        return mailbox.end(failed(ENGINE, "it could not speak a sentence"));
      case "lost":
        return mailbox.end(unavailable(ENGINE, "its process ended"));
      case "partial":
      case "final":
        return;
      default:
        answer satisfies never;
    }
  });
  let over = false;
  try {
    if (!keeper.send({ type: "speak", id, text })) throw unavailable(ENGINE, "its process ended");
    for (;;) {
      const piece = await mailbox.next();
      over = piece === undefined;
      if (piece === undefined) return;
      yield piece;
    }
  } finally {
    stopListening();
    if (!over) keeper.send({ type: "drop", id });
    // Cut off by the deadline: the process may hang.
    if (signal.aborted) keeper.suspect();
  }
}
