import { unavailable } from "../failures.ts";
import type { HearingEngine } from "../hearing-engine.ts";
import { createAddresses } from "../network/addresses.ts";
import { createParakeetStream, type ParakeetStream } from "./parakeet-stream.ts";
import { PARAKEET } from "./parakeet-wire.ts";

export interface ParakeetOptions {
  /** `ws:` or `wss:` addresses, the preferred one first; checked by `readServiceUrls`. */
  readonly urls: readonly string[];
}

export interface ParakeetHearing extends HearingEngine {
  /**
   * Finals that came when no utterance could have made them: words that a service invents in silence, or that came
   * after their utterance had been answered. They are dropped, and counted here.
   */
  strayFinals(): number;
}

/**
 * Hearing by a Parakeet service that speaks AriLink's WebSocket protocol (`parakeet-wire.ts`): one connection a call,
 * several addresses with fail-over. The protocol names no version of the model.
 */
export function createParakeetHearing({ urls }: ParakeetOptions): ParakeetHearing {
  const addresses = createAddresses(urls);
  const streams = new Set<ParakeetStream>();
  const shared = { addresses, strayFinals: 0, pongIsBarrier: true };
  let closed = false;
  return {
    kind: PARAKEET,
    version: "unknown",
    sampleRate: 16_000,
    closed: false,
    open(options) {
      const stream = createParakeetStream(shared, options, () => streams.delete(stream));
      if (closed) stream.fail(unavailable(PARAKEET, "closed"));
      else streams.add(stream);
      return stream;
    },
    strayFinals: () => shared.strayFinals,
    health: () => (closed ? { state: "down", code: "SPEECH_UNAVAILABLE" } : addresses.health()),
    async close() {
      closed = true;
      for (const stream of [...streams]) stream.fail(unavailable(PARAKEET, "closed"));
    },
  };
}
