import { failed } from "../failures.ts";

/*
 * AriLink's protocol for Kokoro services:
 *
 *   to the service    {"sessionId":"…","text":"…","voice":"af_heart","speed":1.0}
 *   from the service  binary PCM16 mono 16 kHz; then {"type":"tts_done","sessionId":"…","chunks":2,"durationMs":1500}
 *                     or {"type":"error","sessionId":"…","error":"…"}
 *
 * Chunks name no session, so that a connection carries one synthesis at a time. Nothing cancels one but to close.
 */

/** Kind of the engine, in errors and in the trace. */
export const KOKORO = "kokoro";
/** Rate of the service's audio, in Hz. */
export const KOKORO_RATE = 16_000;

/** Reads a text message: true at the end of the synthesis `sessionId`. Throws SPEECH_FAILED, without its words. */
export function readKokoroEnd(data: string, sessionId: string): boolean {
  let value: unknown;
  try {
    value = JSON.parse(data);
  } catch {
    throw nonsense();
  }
  if (typeof value !== "object" || value === null) throw nonsense();
  const message = value as { readonly type?: unknown; readonly sessionId?: unknown };
  if (message.type === "error") throw failed(KOKORO, "it refused the text");
  if (message.type !== "tts_done") return false;
  if (message.sessionId !== undefined && message.sessionId !== sessionId) throw nonsense();
  return true;
}

function nonsense(): Error {
  return failed(KOKORO, "it sent a message that is not of its protocol");
}
