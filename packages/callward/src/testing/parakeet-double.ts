import { setTimeout as sleep } from "node:timers/promises";
import { joinPcm } from "@callward/audio";
import type { WebSocket } from "ws";
import { createRecognitionErrors, type RecognitionErrors } from "./recognition-errors.ts";
import { type SocketDouble, startSocketDouble } from "./socket-double.ts";

export interface ParakeetScript {
  /** Words of one cut of the audio, PCM16 at 16 kHz; `index` counts the cuts of a connection. Empty: no message. */
  readonly hear?: (audio: Int16Array, index: number) => string;
  readonly errors?: RecognitionErrors;
  /** What recognising one cut takes, in milliseconds; messages behind it wait, as in the real service. */
  readonly delayMs?: number;
  /** Silent chunks after which it cuts by itself; without, it cuts at a flush only. */
  readonly cutAfterSilentChunks?: number;
  /** Answers pings at once instead of in order. */
  readonly earlyPongs?: boolean;
  /** A text sent instead of each final, whatever it is. */
  readonly garbage?: string;
  /** A final sent as soon as a connection opens. */
  readonly invents?: string;
  /**
   * `deaf`: reads and never answers, like a half-open connection; `silent`: no handshake either;
   * `breaks`: breaks the connection at the flush.
   */
  readonly fault?: "deaf" | "silent" | "breaks";
  readonly port?: number;
}

export interface ParakeetDouble extends SocketDouble {
  /** Every cut so far, over all connections. */
  readonly cuts: readonly Int16Array[];
}

/** Loudest sample that still counts as silence: far below any speech, above the noise of a quiet line. */
const SILENCE = 200;

/** Starts a doubled Parakeet service: AriLink's WebSocket protocol with words from a script. */
export async function startParakeetDouble(script: ParakeetScript = {}): Promise<ParakeetDouble> {
  const cuts: Int16Array[] = [];
  const garble = script.errors === undefined ? undefined : createRecognitionErrors(script.errors);
  const recognise = (audio: Int16Array, index: number) => {
    const words = script.hear?.(audio, index) ?? "";
    return garble?.(words) ?? words;
  };
  const double = await startSocketDouble((socket) => serve(socket, script, recognise, cuts), {
    ...(script.port === undefined ? {} : { port: script.port }),
    silent: script.fault === "silent",
  });
  return { ...double, cuts };
}

function serve(
  socket: WebSocket,
  script: ParakeetScript,
  recognise: (audio: Int16Array, index: number) => string,
  cuts: Int16Array[],
): void {
  let held: Int16Array[] = [];
  let speaking = false;
  let silentChunks = 0;
  let index = 0;
  let work = Promise.resolve();

  const sendFinal = (text: string) =>
    socket.send(
      script.garbage ?? JSON.stringify({ type: "transcription", text, is_final: true, segments: [] }),
    );
  async function cut(): Promise<void> {
    const audio = joinPcm(held);
    held = [];
    speaking = false;
    if (audio.length === 0) return;
    cuts.push(audio);
    await sleep(script.delayMs ?? 0);
    const text = recognise(audio, index);
    index += 1;
    if (text !== "" || script.garbage !== undefined) sendFinal(text);
  }
  async function take(data: Buffer, isBinary: boolean): Promise<void> {
    if (isBinary) {
      const chunk = new Int16Array(data.byteLength >> 1);
      new Uint8Array(chunk.buffer).set(data.subarray(0, chunk.byteLength));
      const silent = chunk.every((sample) => Math.abs(sample) <= SILENCE);
      silentChunks = silent ? silentChunks + 1 : 0;
      speaking ||= !silent;
      if (speaking) held.push(chunk);
      if (
        speaking &&
        script.cutAfterSilentChunks !== undefined &&
        silentChunks >= script.cutAfterSilentChunks
      )
        await cut();
      return;
    }
    const { type } = JSON.parse(data.toString()) as { type?: unknown };
    if (type === "ping" && script.earlyPongs !== true) socket.send('{"type":"pong"}');
    if (type === "flush" && script.fault === "breaks") socket.terminate();
    else if (type === "flush") await cut();
  }

  if (script.invents !== undefined) sendFinal(script.invents);
  socket.on("message", (data: Buffer, isBinary: boolean) => {
    if (script.fault === "deaf") return;
    if (script.earlyPongs === true && !isBinary && data.toString().includes("ping"))
      socket.send('{"type":"pong"}');
    work = work.then(() => take(data, isBinary)).catch(() => socket.terminate());
  });
}
