import { availableParallelism } from "node:os";
import { failed, timedOut, unavailable } from "../failures.ts";
import type { Heard, HearingEngine, HearingOptions, HearingStream } from "../hearing-engine.ts";
import { createUtteranceBuffer, type UtteranceBuffer } from "../utterance-buffer.ts";
import { createKeeper, ENGINE, type Keeper, type KeeperOptions } from "./keeper.ts";
import { checkModelFolder } from "./model-folder.ts";
import type { HearingKind } from "./model-kinds.ts";
import { needPackage } from "./package.ts";

const SAMPLE_RATE = 16_000;

/** How much of an utterance is kept for a new process, and decoded at all, in seconds: the longest turn of a call. */
const KEPT_S = 30;

/** How long a child may take to answer a ping, in milliseconds: a streamed decode of one message takes some 100 ms. */
export const PONG_MS = 5_000;

/** The entry of the child process. */
export const CHILD = new URL("./child.ts", import.meta.url);

export interface SherpaHearingOptions {
  /** A folder that holds one model, as unpacked from a bundle of the sherpa-onnx project. */
  readonly modelFolder: string;
  /** `parakeet-tdt` decodes at an utterance's end; `streaming-transducer` gives interim results too. */
  readonly kind?: HearingKind;
  /** Threads of one decode, from 1. Default: the machine's cores, at most 4. */
  readonly threads?: number;
}

/** A hearing engine that runs sherpa-onnx in a process of its own. */
export interface SherpaEngine {
  /** How often the process had to be started again. */
  readonly restarts: number;
}

/**
 * Hearing by sherpa-onnx. The process serves all calls; when it ends, utterances that wait for their words fail with
 * SPEECH_UNAVAILABLE, those still being said go on in the next process, from their beginning.
 *
 * Throws SPEECH_PACKAGE_MISSING or SPEECH_MODEL_INVALID at once.
 */
export function createSherpaHearing(
  options: SherpaHearingOptions,
  running: Pick<KeeperOptions, "entry" | "pongMs"> = { entry: CHILD, pongMs: PONG_MS },
): HearingEngine & SherpaEngine {
  const { modelFolder, kind = "parakeet-tdt", threads = Math.min(4, availableParallelism()) } = options;
  const files = checkModelFolder(ENGINE, kind, modelFolder);
  const version = needPackage(ENGINE);
  const keeper = createKeeper({ order: { kind, files, threads }, ...running });
  let lastId = 0;
  return {
    kind: ENGINE,
    version: `${version} ${kind}`,
    sampleRate: SAMPLE_RATE,
    closed: false,
    get restarts() {
      return keeper.restarts;
    },
    health: keeper.health,
    open: (opening) => openStream(keeper, kind === "streaming-transducer", opening, () => (lastId += 1)),
    close: keeper.close,
  };
}

/** The utterance that is being written. */
interface Utterance {
  readonly id: number;
  readonly buffer: UtteranceBuffer;
  readonly stopListening: () => void;
}

function openStream(
  keeper: Keeper,
  streaming: boolean,
  { signal, onPartial }: HearingOptions,
  nextId: () => number,
): HearingStream {
  const closing = new AbortController();
  const closed = AbortSignal.any([signal, closing.signal]);
  let current: Utterance | undefined;

  function begin(): Utterance {
    const id = nextId();
    const stopListening = keeper.listen(id, (answer) => {
      if (answer.type === "partial") onPartial?.(answer.text);
    });
    return { id, stopListening, buffer: createUtteranceBuffer(KEPT_S * SAMPLE_RATE) };
  }

  function discard(): void {
    if (current === undefined) return;
    current.stopListening();
    if (streaming) keeper.send({ type: "drop", id: current.id });
    current = undefined;
  }

  // A new process knows nothing of the utterance that is being said.
  const stopReplaying = keeper.onReady(() => {
    if (current !== undefined && streaming)
      keeper.send({ type: "audio", id: current.id, audio: current.buffer.audio() });
  });
  const onClosed = () => {
    stopReplaying();
    discard();
  };
  if (closed.aborted) onClosed();
  else closed.addEventListener("abort", onClosed, { once: true });

  return {
    write(audio) {
      if (closed.aborted || audio.length === 0) return;
      current ??= begin();
      const room = Math.max(0, KEPT_S * SAMPLE_RATE - current.buffer.samples);
      current.buffer.write(audio);
      const kept = audio.slice(0, room);
      if (streaming && kept.length > 0) keeper.send({ type: "audio", id: current.id, audio: kept });
    },
    async end({ deadlineMs }) {
      const utterance = current;
      current = undefined;
      utterance?.stopListening();
      if (closed.aborted || utterance === undefined) return { text: "" };
      const deadline = AbortSignal.timeout(deadlineMs);
      const wasReady = keeper.health().state === "ready";
      try {
        return await decode(keeper, utterance, streaming && wasReady, AbortSignal.any([closed, deadline]));
      } catch (error) {
        if (closed.aborted) return { text: "" };
        if (!deadline.aborted) throw error;
        keeper.suspect();
        throw timedOut(ENGINE, deadlineMs);
      }
    },
    discard,
    close: () => closing.abort(),
  };
}

/** Asks for the words of an utterance; `sent` says that the child has its audio already. */
async function decode(
  keeper: Keeper,
  { id, buffer }: Utterance,
  sent: boolean,
  signal: AbortSignal,
): Promise<Heard> {
  await keeper.whenReady(signal);
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void) => {
      stopListening();
      signal.removeEventListener("abort", onAbort);
      finish();
    };
    const onAbort = () => {
      keeper.send({ type: "drop", id });
      settle(() => reject(signal.reason));
    };
    const stopListening = keeper.listen(id, (answer) => {
      switch (answer.type) {
        case "final": {
          const { text, confidence } = answer;
          return settle(() =>
            resolve({ text: text.trim(), ...(confidence === undefined ? {} : { confidence }) }),
          );
        }
        case "failed":
          return settle(() => reject(failed(ENGINE, "it could not decode an utterance")));
        case "lost":
          return settle(() => reject(unavailable(ENGINE, "its process ended")));
        case "partial":
        case "speech":
        case "spoken":
          return;
        default:
          answer satisfies never;
      }
    });
    signal.addEventListener("abort", onAbort, { once: true });
    const carried =
      (sent || keeper.send({ type: "audio", id, audio: buffer.audio() })) && keeper.send({ type: "end", id });
    if (!carried) settle(() => reject(unavailable(ENGINE, "its process ended")));
  });
}
