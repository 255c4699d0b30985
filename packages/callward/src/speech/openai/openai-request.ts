import { isCallwardError } from "@callward/guard";
import { failed, unavailable } from "../failures.ts";
import type { Address } from "../network/addresses.ts";

/** Kind of both engines, in errors and in the trace. */
export const OPENAI = "openai";

/**
 * Posts to `/audio/…` under a base URL and gives the answer's body in pieces, whatever its length. Throws
 * SPEECH_UNAVAILABLE, or SPEECH_FAILED for any status but 200; never with a word of the answer, as some servers repeat
 * the key or the text.
 *
 * Plain `fetch` and not the AI SDK: `transcribe` and `generateSpeech` read the answer whole, where the first chunk of
 * speech is what a caller waits for; the SDK's streaming forms are experimental and speak another protocol (realtime)
 * than the servers that operators run themselves; and its loading takes some hundred milliseconds.
 */
export async function* postAudio(
  address: Address,
  path: "/audio/transcriptions" | "/audio/speech",
  {
    key,
    body,
    signal,
  }: { readonly key?: string; readonly body: FormData | string; readonly signal: AbortSignal },
  check: (response: Response) => void = () => undefined,
): AsyncGenerator<Uint8Array> {
  try {
    const response = await fetch(`${address.url.replace(/\/$/, "")}${path}`, {
      method: "POST",
      headers: {
        ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
        ...(typeof body === "string" ? { "content-type": "application/json" } : {}),
      },
      body,
      signal,
      // A redirect is an error: following it would hand the key and the caller's voice to whoever it points to.
      redirect: "manual",
    });
    if (response.status !== 200) {
      await response.body?.cancel();
      throw failed(OPENAI, `it answered with status ${response.status}`);
    }
    check(response);
    if (response.body !== null) yield* response.body;
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    throw isCallwardError(error) ? error : unavailable(OPENAI, `no answer from ${address.host}`);
  }
}
