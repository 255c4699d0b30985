import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { serveLoopback } from "./loopback-server.ts";
import { createRecognitionErrors, type RecognitionErrors } from "./recognition-errors.ts";

export interface OpenAiSpeechScript {
  /** Words of an utterance, PCM16 at 16 kHz. */
  readonly hear?: (audio: Int16Array) => string;
  readonly errors?: RecognitionErrors;
  /** Speech of a text in chunks of PCM16 at 24 kHz. Without, 100 ms of a steady sound for each word. */
  readonly say?: (text: string) => readonly Int16Array[];
  readonly delayMs?: number;
  readonly betweenMs?: number;
  /**
   * `hang`: never answers; `stall`: stops after the first chunk; `breaks`: breaks off after it; `status_401`,
   * `status_500`: refuses, repeating the key and the text; `redirect`; `garbage`: not of the protocol, with status 200;
   * `empty`; `endless`: never stops; `file`: a WAV file where raw PCM was asked for.
   */
  readonly fault?:
    | "hang"
    | "stall"
    | "breaks"
    | "status_401"
    | "status_500"
    | "redirect"
    | "garbage"
    | "empty"
    | "endless"
    | "file";
}

export interface SeenSpeechRequest {
  readonly path: string;
  readonly authorization: string | undefined;
  /** The JSON of a speech request, or the fields of a transcription's form but for the file. */
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface OpenAiSpeechDouble {
  /** Base URL, such as `http://127.0.0.1:43210/v1`. */
  readonly url: string;
  readonly requests: readonly SeenSpeechRequest[];
  /** Requests that are not answered yet and whose client is still there. */
  inWork(): number;
  close(): Promise<void>;
}

/** Starts a double of OpenAI's `/v1/audio/transcriptions` and `/v1/audio/speech`. */
export async function startOpenAiSpeechDouble(script: OpenAiSpeechScript = {}): Promise<OpenAiSpeechDouble> {
  const requests: SeenSpeechRequest[] = [];
  const garble =
    script.errors === undefined ? (text: string) => text : createRecognitionErrors(script.errors);
  let inWork = 0;
  const { url, close } = await serveLoopback((request, response) => {
    inWork += 1;
    response.once("close", () => {
      inWork -= 1;
    });
    answer(script, garble, request, response, requests).catch(() => response.destroy());
  });
  return { url: `${url}/v1`, requests, inWork: () => inWork, close };
}

async function answer(
  script: OpenAiSpeechScript,
  garble: (text: string) => string,
  request: IncomingMessage,
  response: ServerResponse,
  requests: SeenSpeechRequest[],
): Promise<void> {
  const path = request.url ?? "";
  const { authorization } = request.headers;
  const bytes = await readBody(request);
  const { fields, audio } = path.endsWith("/speech")
    ? { fields: JSON.parse(bytes.toString("utf8")) as Record<string, unknown>, audio: new Int16Array(0) }
    : await readForm(bytes, request.headers["content-type"] ?? "");
  requests.push({ path, authorization, fields });
  const text = String(fields.input ?? "");
  await sleep(script.delayMs ?? 0);
  switch (script.fault) {
    case "hang":
      return;
    case "status_401":
    case "status_500":
      response.writeHead(Number(script.fault.slice(-3)), { "content-type": "application/json" });
      response.end(JSON.stringify({ error: { message: `no: ${authorization} ${text}` } }));
      return;
    case "redirect":
      response.writeHead(307, { location: "http://127.0.0.1:9/v1" }).end();
      return;
    case "garbage":
      response.writeHead(200, { "content-type": "text/html" }).end("<html>my secret</html>");
      return;
    case "empty":
      response.writeHead(200).end();
      return;
    default:
      break;
  }
  if (path === "/v1/audio/speech") return await speak(script, text, response);
  if (path !== "/v1/audio/transcriptions") return void response.writeHead(404).end();
  response.writeHead(200, { "content-type": "application/json" });
  while (script.fault === "endless" && response.write(" ".repeat(16_384))) await sleep(1);
  response.end(JSON.stringify({ text: garble(script.hear?.(audio) ?? "") }));
}

async function speak(
  { say = steadyWords, betweenMs = 0, fault }: OpenAiSpeechScript,
  text: string,
  response: ServerResponse,
): Promise<void> {
  response.writeHead(200, { "content-type": "audio/pcm" });
  if (fault === "file") response.write("RIFF....WAVEfmt ");
  for (const [index, chunk] of say(text).entries()) {
    if (index > 0) await sleep(betweenMs);
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    // In two writes that end within a sample, as a network cuts.
    response.write(bytes.subarray(0, 1_001));
    response.write(bytes.subarray(1_001));
    if (fault === "stall") return;
    if (fault === "breaks") {
      await sleep(20);
      return void response.destroy();
    }
    while (fault === "endless" && !response.destroyed) {
      response.write(Buffer.alloc(480_000, 1));
      await sleep(1);
    }
  }
  response.end();
}

function steadyWords(text: string): readonly Int16Array[] {
  const words = text.split(/\s+/).filter((word) => word !== "");
  return words.map((word) => new Int16Array(2_400).fill(2_000 + word.length));
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function readForm(bytes: Buffer, contentType: string) {
  const form = await new Response(new Uint8Array(bytes), {
    headers: { "content-type": contentType },
  }).formData();
  const fields: Record<string, unknown> = {};
  let audio = new Int16Array(0);
  for (const [name, value] of form) {
    if (typeof value === "string") fields[name] = value;
    else {
      const wav = await value.arrayBuffer();
      fields.header = Buffer.from(wav.slice(0, 44)).toString("hex");
      audio = new Int16Array(wav.slice(44));
    }
  }
  return { fields, audio };
}
