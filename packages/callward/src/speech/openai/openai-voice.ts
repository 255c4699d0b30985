import { pcm16FromBytes } from "@callward/audio";
import { createAudioBound } from "../audio-bound.ts";
import { failed, unavailable } from "../failures.ts";
import { type Address, createAddresses } from "../network/addresses.ts";
import { speakByAddress } from "../network/speak-by-address.ts";
import type { SpeakingEngine, SpokenAudio } from "../speaking-engine.ts";
import { timedSpeech } from "../timed-speech.ts";
import { OPENAI, postAudio } from "./openai-request.ts";

/** Rate of `response_format: pcm`, which is raw PCM16 without a header, in Hz. */
const RATE = 24_000;
/** How files begin that some servers send whatever they are asked for; as PCM they would be noise in a caller's ear. */
const FILE_MARKS = ["RIFF", "ID3", "OggS", "fLaC", "\xFF\xF3", "\xFF\xFB"] as const;

export interface OpenAiVoiceOptions {
  /** Base URLs such as `https://api.openai.com/v1`, the preferred one first; checked by `readServiceUrls`. */
  readonly urls: readonly string[];
  readonly model: string;
  readonly voice: string;
  readonly key?: string;
}

/** The voice of a server with OpenAI's `/v1/audio/speech` (also Kokoro-FastAPI), read while it is made. */
export function createOpenAiVoice(options: OpenAiVoiceOptions): SpeakingEngine {
  const addresses = createAddresses(options.urls);
  const closing = new AbortController();

  async function* speak(text: string, signal: AbortSignal, deadlineMs: number): AsyncGenerator<SpokenAudio> {
    if (text.trim() === "") return;
    const ended = AbortSignal.any([signal, closing.signal]);
    const attempt = (address: Address, inner: AbortSignal) => synthesise(address, text, options, inner);
    yield* speakByAddress(OPENAI, addresses, attempt, { signal: ended, deadlineMs });
  }
  return {
    kind: OPENAI,
    version: options.model,
    speak: (text, speaking) =>
      timedSpeech(OPENAI, (signal) => speak(text, signal, speaking.deadlineMs), speaking),
    health: () =>
      closing.signal.aborted ? { state: "down", code: "SPEECH_UNAVAILABLE" } : addresses.health(),
    async close() {
      closing.abort(unavailable(OPENAI, "closed"));
    },
  };
}

async function* synthesise(
  address: Address,
  text: string,
  { model, voice, key }: OpenAiVoiceOptions,
  signal: AbortSignal,
): AsyncGenerator<SpokenAudio> {
  const body = JSON.stringify({ model, voice, input: text, response_format: "pcm" });
  const bound = createAudioBound(OPENAI, RATE);
  let first = true;
  /** Half a sample, where a piece ended in one. */
  let rest: Uint8Array = new Uint8Array(0);
  const request = { ...(key === undefined ? {} : { key }), body, signal };
  for await (const piece of postAudio(address, "/audio/speech", request, checkAudio)) {
    const bytes = rest.byteLength === 0 ? piece : Buffer.concat([rest, piece]);
    if (first && bytes.byteLength < 4) {
      rest = bytes;
      continue;
    }
    if (first && isFile(bytes)) throw failed(OPENAI, "it sent a file instead of raw PCM");
    first = false;
    const audio = pcm16FromBytes(bytes);
    rest = bytes.subarray(audio.byteLength);
    bound(audio.length);
    if (audio.length > 0) yield { audio, sampleRate: RATE };
  }
  if (first) throw failed(OPENAI, "it sent no audio");
}

/** An error page with status 200 must not be heard. */
function checkAudio(response: Response): void {
  const type = response.headers.get("content-type") ?? "";
  if (/json|text|html|xml|mpeg|ogg|flac|aac/i.test(type))
    throw failed(OPENAI, "it sent something else than PCM");
}

function isFile(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 4)).toString("latin1");
  return FILE_MARKS.some((mark) => start.startsWith(mark));
}
