import { randomUUID } from "node:crypto";
import { pcm16FromBytes } from "@callward/audio";
import type WebSocket from "ws";
import { createAudioBound } from "../audio-bound.ts";
import { failed, unavailable } from "../failures.ts";
import { createMailbox } from "../mailbox.ts";
import { type Address, createAddresses } from "../network/addresses.ts";
import { speakByAddress } from "../network/speak-by-address.ts";
import type { SpeakingEngine, SpeakOptions, SpokenAudio } from "../speaking-engine.ts";
import { timedSpeech } from "../timed-speech.ts";
import { createKokoroConnections } from "./kokoro-connections.ts";
import { KOKORO, KOKORO_RATE, readKokoroEnd } from "./kokoro-wire.ts";

/** Connections where none are set: so many sentences are in work at once, the next call waits. */
const CONNECTIONS = 4;

export interface KokoroOptions {
  /** `ws:` or `wss:` addresses, the preferred one first; checked by `readServiceUrls`. */
  readonly urls: readonly string[];
  /** Such as `af_heart`. */
  readonly voice: string;
  /** 1 is the voice's own speed. */
  readonly speed?: number;
  /** Syntheses at the same time. */
  readonly connections?: number;
}

/** The voice of a Kokoro service that speaks AriLink's WebSocket protocol (`kokoro-wire.ts`). */
export function createKokoroVoice(options: KokoroOptions): SpeakingEngine {
  const addresses = createAddresses(options.urls);
  const connections = createKokoroConnections(options.connections ?? CONNECTIONS);
  const closing = new AbortController();

  async function* speak(text: string, { signal, deadlineMs }: SpeakOptions): AsyncGenerator<SpokenAudio> {
    const ended = AbortSignal.any([signal, closing.signal]);
    await connections.takePlace(ended);
    try {
      yield* speakByAddress(KOKORO, addresses, attempt(text), { signal: ended, deadlineMs });
    } finally {
      connections.givePlace();
    }
  }

  const attempt = (text: string) =>
    async function* kokoroAttempt(address: Address, signal: AbortSignal): AsyncGenerator<SpokenAudio> {
      const socket = await connections.open(address, signal);
      let done = false;
      try {
        yield* synthesise(socket, text, options, signal);
        done = true;
      } finally {
        socket.removeAllListeners("message");
        if (done && !closing.signal.aborted) connections.keep(address, socket);
        else socket.terminate();
      }
    };

  return {
    kind: KOKORO,
    version: "unknown",
    speak: (text, { signal, deadlineMs }) =>
      timedSpeech(
        KOKORO,
        (inner) => (text.trim() === "" ? silence() : speak(text, { signal: inner, deadlineMs })),
        {
          signal,
          deadlineMs,
        },
      ),
    health: () =>
      closing.signal.aborted ? { state: "down", code: "SPEECH_UNAVAILABLE" } : addresses.health(),
    async close() {
      closing.abort(unavailable(KOKORO, "closed"));
      connections.close();
    },
  };
}

async function* synthesise(
  socket: WebSocket,
  text: string,
  { voice, speed = 1 }: KokoroOptions,
  signal: AbortSignal,
): AsyncGenerator<SpokenAudio> {
  const messages = createMailbox<Buffer | string>(signal);
  const bound = createAudioBound(KOKORO, KOKORO_RATE);
  const onClose = () => messages.end(failed(KOKORO, "it broke off"));
  socket.on("message", (data: Buffer, isBinary: boolean) => messages.push(isBinary ? data : String(data)));
  socket.once("close", onClose);
  try {
    const sessionId = randomUUID();
    socket.send(JSON.stringify({ sessionId, text, voice, speed }));
    for (;;) {
      const message = await messages.next();
      if (message === undefined) return;
      if (typeof message === "string") {
        if (readKokoroEnd(message, sessionId)) return;
        continue;
      }
      if (message.byteLength % 2 !== 0) throw failed(KOKORO, "it sent half a sample");
      const audio = pcm16FromBytes(message);
      bound(audio.length);
      if (audio.length > 0) yield { audio, sampleRate: KOKORO_RATE };
    }
  } finally {
    socket.off("close", onClose);
  }
}

async function* silence(): AsyncGenerator<SpokenAudio> {}
