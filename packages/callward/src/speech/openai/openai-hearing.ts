import { writeWav } from "@callward/audio";
import { type CallwardError, isCallwardError } from "@callward/guard";
import { failed, timedOut, unavailable } from "../failures.ts";
import type { Heard, HearingEngine, HearingOptions, HearingStream } from "../hearing-engine.ts";
import { type Addresses, createAddresses } from "../network/addresses.ts";
import { createPcmBuffer } from "../pcm-buffer.ts";
import { OPENAI, postAudio } from "./openai-request.ts";

const RATE = 16_000;
/** Longest utterance. Beyond, it is refused whole: words cut off at either end may be the "not" of a sentence. */
const LONGEST_SAMPLES = 60 * RATE;
/** Largest answer that is read: a minute's words many times over. */
const MAX_ANSWER_BYTES = 65_536;

export interface OpenAiHearingOptions {
  /** Base URLs such as `https://api.openai.com/v1`, the preferred one first; checked by `readServiceUrls`. */
  readonly urls: readonly string[];
  readonly model: string;
  readonly key?: string;
  /** ISO 639-1, such as `en`. */
  readonly language?: string;
}

/**
 * Hearing by a server with OpenAI's `/v1/audio/transcriptions`: an utterance is one WAV file, sent when it ends. Each
 * address is asked once in a turn.
 */
export function createOpenAiHearing(options: OpenAiHearingOptions): HearingEngine {
  const addresses = createAddresses(options.urls);
  const closing = new AbortController();
  return {
    kind: OPENAI,
    version: options.model,
    sampleRate: RATE,
    closed: false,
    open: (stream) => openStream(options, addresses, closing.signal, stream),
    health: () =>
      closing.signal.aborted ? { state: "down", code: "SPEECH_UNAVAILABLE" } : addresses.health(),
    async close() {
      closing.abort(unavailable(OPENAI, "closed"));
    },
  };
}

function openStream(
  options: OpenAiHearingOptions,
  addresses: Addresses,
  closing: AbortSignal,
  { signal }: HearingOptions,
): HearingStream {
  const closed = new AbortController();
  const quiet = AbortSignal.any([signal, closed.signal]);
  let audio = createPcmBuffer(LONGEST_SAMPLES);
  const take = () => {
    const taken = audio;
    audio = createPcmBuffer(LONGEST_SAMPLES);
    return taken;
  };

  async function end({ deadlineMs }: { readonly deadlineMs: number }): Promise<Heard> {
    const { pushed, dropped, slice } = take();
    if (quiet.aborted) return { text: "" };
    if (closing.aborted) throw closing.reason;
    if (pushed === 0) return { text: "" };
    if (dropped > 0) throw failed(OPENAI, "an utterance was longer than a minute");
    const stop = new AbortController();
    const onStop = () => stop.abort(closing.aborted ? closing.reason : undefined);
    const timer = setTimeout(() => stop.abort(timedOut(OPENAI, deadlineMs)), deadlineMs);
    const signals = [quiet, closing];
    for (const one of signals) one.addEventListener("abort", onStop, { once: true });
    try {
      const wav = writeWav({ sampleRate: RATE, samples: slice(0, pushed) });
      const file = new Blob([new Uint8Array(wav)], { type: "audio/wav" });
      return { text: await transcribe(options, addresses, file, stop.signal, deadlineMs) };
    } catch (error) {
      if (quiet.aborted) return { text: "" };
      throw error;
    } finally {
      clearTimeout(timer);
      for (const one of signals) one.removeEventListener("abort", onStop);
    }
  }
  return {
    write(frame) {
      if (!quiet.aborted) audio.push(frame);
    },
    end,
    discard: () => void take(),
    close() {
      take();
      closed.abort();
    },
  };
}

/** Asks one address after the other; each but the last has its share of the time. */
async function transcribe(
  { model, key, language }: OpenAiHearingOptions,
  addresses: Addresses,
  file: Blob,
  signal: AbortSignal,
  deadlineMs: number,
): Promise<string> {
  let failure: CallwardError = unavailable(OPENAI, "all its addresses failed");
  const until = performance.now() + deadlineMs;
  const candidates = addresses.candidates();
  for (const [index, address] of candidates.entries()) {
    const body = new FormData();
    body.set("file", file, "utterance.wav");
    body.set("model", model);
    body.set("response_format", "json");
    if (language !== undefined) body.set("language", language);
    const share = Math.max(1, (until - performance.now()) / (candidates.length - index));
    const last = index === candidates.length - 1;
    const attempt = new AbortController();
    const onAbort = () => attempt.abort(signal.reason);
    signal.addEventListener("abort", onAbort, { once: true });
    const timer = last ? undefined : setTimeout(() => attempt.abort(timedOut(OPENAI, share)), share);
    try {
      const text = await readText(
        postAudio(address, "/audio/transcriptions", {
          ...(key === undefined ? {} : { key }),
          body,
          signal: attempt.signal,
        }),
      );
      addresses.succeeded(address);
      return text;
    } catch (error) {
      if (signal.aborted && !isCallwardError(signal.reason)) throw error;
      failure = isCallwardError(error) ? error : failed(OPENAI, "its answer broke off");
      addresses.failed(address, failure.code);
      if (signal.aborted) throw failure;
    } finally {
      clearTimeout(timer);
      signal.removeEventListener("abort", onAbort);
    }
  }
  throw failure;
}

async function readText(body: AsyncIterable<Uint8Array>): Promise<string> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of body) {
    bytes += piece.byteLength;
    if (bytes > MAX_ANSWER_BYTES) throw failed(OPENAI, "its answer is too long");
    pieces.push(piece);
  }
  let answer: unknown;
  try {
    answer = JSON.parse(Buffer.concat(pieces).toString("utf8"));
  } catch {
    throw failed(OPENAI, "its answer is not JSON");
  }
  const text =
    typeof answer === "object" && answer !== null ? (answer as { readonly text?: unknown }).text : undefined;
  if (typeof text !== "string") throw failed(OPENAI, "its answer has no text");
  return text.trim();
}
