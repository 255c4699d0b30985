import { floatFromPcm16, pcm16FromFloat } from "@callward/audio";
import type { OnlineStream, Recognised, SherpaAddon } from "./addon.ts";
import type { HearingKind, VoiceKind } from "./model-kinds.ts";
import type { FromChild, LoadOrder, ToChild } from "./protocol.ts";

/** Does what one message asks. Throws where sherpa throws. */
export type Work = (message: Extract<ToChild, { readonly id: number }>) => void;

type Tell = (message: FromChild) => void;

/** Waits for its turn at the model, first come, first served; gives the way out. */
type TakeTurn = () => Promise<() => void>;

/** Rate of the audio that the parent sends and the models were trained on, in Hz. */
const SAMPLE_RATE = 16_000;

/** Silence behind a streamed utterance, in seconds: the model sees its last words only with some right context. */
const TAIL_S = 0.5;

export async function loadHearing(
  addon: SherpaAddon,
  order: Extract<LoadOrder, { readonly kind: HearingKind }>,
  tell: Tell,
  takeTurn: TakeTurn,
): Promise<Work> {
  const { encoder, decoder, joiner, tokens } = order.files;
  const config = {
    featConfig: { sampleRate: SAMPLE_RATE, featureDim: 80 },
    modelConfig: {
      transducer: { encoder, decoder, joiner },
      tokens,
      ...(order.kind === "parakeet-tdt" ? { modelType: "nemo_transducer" } : {}),
      numThreads: order.threads,
      provider: "cpu",
      debug: 0,
    },
    decodingMethod: "greedy_search",
  };
  return order.kind === "parakeet-tdt"
    ? hearWhole(addon, config, tell, takeTurn)
    : hearStreaming(addon, config, tell);
}

/** Utterances are gathered and decoded whole at their end, one after the other: a decode uses all its threads. */
async function hearWhole(addon: SherpaAddon, config: object, tell: Tell, takeTurn: TakeTurn): Promise<Work> {
  const recognizer = await addon.OfflineRecognizer.createAsync(config);
  const gathering = new Map<number, Int16Array[]>();
  const waiting = new Set<number>();

  async function decode(id: number, pieces: readonly Int16Array[]): Promise<void> {
    const leave = await takeTurn();
    try {
      if (!waiting.has(id)) return;
      const stream = recognizer.createStream();
      for (const piece of pieces)
        stream.acceptWaveform({ samples: floatFromPcm16(piece), sampleRate: SAMPLE_RATE });
      tell(finalOf(id, await recognizer.decodeAsync(stream)));
    } catch {
      tell({ type: "failed", id });
    } finally {
      waiting.delete(id);
      leave();
    }
  }

  return (message) => {
    const { id } = message;
    if (message.type === "audio") {
      const pieces = gathering.get(id);
      if (pieces === undefined) gathering.set(id, [message.audio]);
      else pieces.push(message.audio);
      return;
    }
    const pieces = gathering.get(id) ?? [];
    gathering.delete(id);
    waiting.delete(id);
    if (message.type !== "end") return;
    if (pieces.length === 0) return tell({ type: "final", id, text: "" });
    waiting.add(id);
    void decode(id, pieces);
  };
}

/** Utterances are decoded as they come, a message at a time, so that no call waits for another's whole utterance. */
function hearStreaming(addon: SherpaAddon, config: object, tell: Tell): Work {
  const recognizer = new addon.OnlineRecognizer(config);
  const streams = new Map<number, { readonly stream: OnlineStream; text: string }>();

  function accept(stream: OnlineStream, samples: Float32Array): void {
    stream.acceptWaveform({ samples, sampleRate: SAMPLE_RATE });
    while (recognizer.isReady(stream)) recognizer.decode(stream);
  }

  return (message) => {
    const { id } = message;
    if (message.type === "audio") {
      const known = streams.get(id) ?? { stream: recognizer.createStream(), text: "" };
      streams.set(id, known);
      accept(known.stream, floatFromPcm16(message.audio));
      const { text } = recognizer.getResult(known.stream);
      if (text !== known.text) tell({ type: "partial", id, text });
      known.text = text;
      return;
    }
    const known = streams.get(id);
    streams.delete(id);
    if (message.type !== "end") return;
    if (known === undefined) return tell({ type: "final", id, text: "" });
    accept(known.stream, new Float32Array(TAIL_S * SAMPLE_RATE));
    known.stream.inputFinished();
    while (recognizer.isReady(known.stream)) recognizer.decode(known.stream);
    tell(finalOf(id, recognizer.getResult(known.stream)));
  };
}

/** The confidence is the geometric mean of the tokens' probabilities. */
function finalOf(id: number, { text, ys_log_probs: logs = [] }: Recognised): FromChild {
  if (logs.length === 0) return { type: "final", id, text };
  const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
  return { type: "final", id, text, confidence: Math.min(1, Math.exp(mean)) };
}

export async function loadVoice(
  addon: SherpaAddon,
  order: Extract<LoadOrder, { readonly kind: VoiceKind }>,
  tell: Tell,
  takeTurn: TakeTurn,
): Promise<Work> {
  const voice = await addon.OfflineTts.createAsync({
    model: { [order.kind]: order.files, numThreads: order.threads, provider: "cpu", debug: false },
    maxNumSentences: 1,
  });
  const wanted = new Set<number>();

  async function speak(id: number, text: string): Promise<void> {
    const leave = await takeTurn();
    try {
      if (!wanted.has(id)) return;
      const { sampleRate } = voice;
      await voice.generateAsync({
        text,
        enableExternalBuffer: false,
        generationConfig: { sid: order.speaker, speed: order.speed },
        onProgress: ({ samples }) => {
          if (!wanted.has(id)) return 0;
          tell({ type: "speech", id, audio: pcm16FromFloat(samples), sampleRate });
          return 1;
        },
      });
      tell({ type: "spoken", id });
    } catch {
      tell({ type: "failed", id });
    } finally {
      wanted.delete(id);
      leave();
    }
  }

  return (message) => {
    if (message.type === "drop") wanted.delete(message.id);
    if (message.type !== "speak") return;
    wanted.add(message.id);
    void speak(message.id, message.text);
  };
}
