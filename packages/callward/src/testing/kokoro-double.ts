import { setTimeout as sleep } from "node:timers/promises";
import type { WebSocket } from "ws";
import { type SocketDouble, startSocketDouble } from "./socket-double.ts";

/** What a client asked a doubled voice for. */
export interface SeenSpeech {
  readonly text: string;
  readonly voice: string;
  readonly speed: number;
}

export interface KokoroScript {
  /** Speech of a text in chunks of PCM16 at 16 kHz. Without, 100 ms of a tone for each word. */
  readonly say?: (text: string) => readonly Int16Array[];
  /** Before the first chunk, in milliseconds. */
  readonly delayMs?: number;
  /** Before each further chunk. */
  readonly betweenMs?: number;
  /**
   * `deaf`: never answers; `silent`: no handshake either; `breaks`: breaks off after the first chunk; `hangs`: stops
   * after it; `error`: refuses, with the text in its message; `garbage`: a text that is no JSON; `endless`: never stops;
   * `odd`: a chunk with half a sample.
   */
  readonly fault?: "deaf" | "silent" | "breaks" | "hangs" | "error" | "garbage" | "endless" | "odd";
  readonly port?: number;
}

export interface KokoroDouble extends SocketDouble {
  readonly asked: readonly SeenSpeech[];
  /** Most syntheses that were in work at the same time on one connection. */
  mostOnOneConnection(): number;
}

/** Starts a doubled Kokoro service: AriLink's WebSocket protocol with tones for words. */
export async function startKokoroDouble(script: KokoroScript = {}): Promise<KokoroDouble> {
  const asked: SeenSpeech[] = [];
  let most = 0;
  const onSocket = (socket: WebSocket) => {
    let inWork = 0;
    socket.on("message", (data: Buffer) => {
      const request = JSON.parse(data.toString()) as SeenSpeech & { readonly sessionId: string };
      asked.push({ text: request.text, voice: request.voice, speed: request.speed });
      inWork += 1;
      most = Math.max(most, inWork);
      answer(socket, script, request)
        .catch(() => socket.terminate())
        .finally(() => {
          inWork -= 1;
        });
    });
  };
  const double = await startSocketDouble(onSocket, {
    ...(script.port === undefined ? {} : { port: script.port }),
    silent: script.fault === "silent",
  });
  return { ...double, asked, mostOnOneConnection: () => most };
}

async function answer(
  socket: WebSocket,
  { say = toneWords, delayMs = 0, betweenMs = 0, fault }: KokoroScript,
  { sessionId, text }: { readonly sessionId: string; readonly text: string },
): Promise<void> {
  if (fault === "deaf") return;
  await sleep(delayMs);
  if (fault === "error")
    return socket.send(JSON.stringify({ type: "error", sessionId, error: `cannot say: ${text}` }));
  if (fault === "garbage") return socket.send("not json");
  if (fault === "odd") return socket.send(Buffer.alloc(321));
  let chunks = 0;
  let samples = 0;
  for (const chunk of say(text)) {
    if (chunks > 0) await sleep(betweenMs);
    if (socket.readyState !== socket.OPEN) return;
    socket.send(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
    chunks += 1;
    samples += chunk.length;
    if (fault === "breaks") return socket.close();
    if (fault === "hangs") return;
    while (fault === "endless" && socket.readyState === socket.OPEN) {
      socket.send(Buffer.alloc(320_000));
      await sleep(1);
    }
  }
  socket.send(JSON.stringify({ type: "tts_done", sessionId, chunks, durationMs: samples / 16 }));
}

/** A tone of 100 ms at 16 kHz for each word, higher for longer words, so that texts can be told apart by ear and by test. */
export function toneWords(text: string): readonly Int16Array[] {
  return text
    .split(/\s+/)
    .filter((word) => word !== "")
    .map((word) => {
      const step = (2 * Math.PI * (300 + 50 * word.length)) / 16_000;
      return Int16Array.from({ length: 1_600 }, (_, index) => Math.round(8_000 * Math.sin(step * index)));
    });
}
