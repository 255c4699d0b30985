import { failed } from "../failures.ts";

/*
 * AriLink's protocol for Parakeet services, one WebSocket for one stream of audio:
 *
 *   to the service    binary PCM16 mono 16 kHz in chunks of about 100 ms; {"type":"flush"}; {"type":"ping"}
 *   from the service  {"type":"transcription","text":"…","is_final":true,"segments":[…]}; {"type":"pong"};
 *                     also seen: {"type":"speech_started"}
 *
 * The service cuts the audio by its own voice detection (after two silent chunks, and after 10 s) and sends a final for
 * each cut that has words; a flush cuts at once. Nothing names an utterance, and a cut without words gives no message.
 */

/** Kind of the engine, in errors and in the trace. */
export const PARAKEET = "parakeet";

/** Samples of one chunk: 100 ms, what the service's voice detection expects a message to be. */
export const CHUNK_SAMPLES = 1_600;

export const FLUSH = '{"type":"flush"}';
export const PING = '{"type":"ping"}';

/** Longest text of one final: many times what fits into the 10 s after which the service cuts. */
const MAX_TEXT_CHARS = 4_000;

export type ParakeetMessage =
  | { readonly type: "final" | "partial"; readonly text: string }
  | { readonly type: "pong" }
  /** Of the protocol, and of no use here. */
  | { readonly type: "other" };

/** Reads one message. Throws SPEECH_FAILED for what is not of the protocol. */
export function readParakeetMessage(data: string, isBinary: boolean): ParakeetMessage {
  if (isBinary) throw nonsense();
  let value: unknown;
  try {
    value = JSON.parse(data);
  } catch {
    throw nonsense();
  }
  if (typeof value !== "object" || value === null) throw nonsense();
  const { type, text, is_final } = value as { type?: unknown; text?: unknown; is_final?: unknown };
  if (typeof type !== "string") throw nonsense();
  if (type === "pong") return { type };
  if (type !== "transcription") return { type: "other" };
  if (typeof text !== "string" || text.length > MAX_TEXT_CHARS) throw nonsense();
  return { type: is_final === false ? "partial" : "final", text: text.trim() };
}

function nonsense(): Error {
  return failed(PARAKEET, "it sent a message that is not of its protocol");
}
