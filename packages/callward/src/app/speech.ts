import { join } from "node:path";
import { createAudioGate } from "@callward/audio";
import type { Guard } from "@callward/guard";
import { phrasesOf } from "../speech/closed-phrases/phrases-of.ts";
import { createPreparedCache } from "../speech/prepared-cache.ts";
import { prepareLines } from "../speech/prepared-lines.ts";
import { selectHearing, selectVoice } from "../speech/select-engines.ts";
import { createVoiceWithFallback } from "../speech/voice-with-fallback.ts";
import type { SoundEngines } from "./sound.ts";

/** The speech of the process: engines, the gate's detector, and the pack's fixed lines as sound. */
export interface Speech extends SoundEngines {
  /** Makes the fixed lines of a pack ready, in the background; until then they are spoken when they are needed. */
  prepare(guard: Guard): Promise<void>;
  /** Idempotent. */
  close(): Promise<void>;
}

/**
 * Opens the engines that the environment names (docs/speech.md): without any setting the embedded voice, and no
 * hearing, so that callers lead by keys. Throws SETTING_INVALID, SPEECH_PACKAGE_MISSING or SPEECH_MODEL_INVALID.
 */
export function openSpeech(options: {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly dataFolder: string;
  readonly guard: Guard;
  readonly report: (text: string) => void;
}): Speech {
  const { env, report } = options;
  const hearing = selectHearing(env, phrasesOf(options.guard.pack));
  const selected = selectVoice(env);
  const voice = createVoiceWithFallback(selected.configured, selected.embedded, {
    configured: selected.voice,
    embedded: selected.embeddedVoice,
  });
  const cache = createPreparedCache(join(options.dataFolder, "voice-lines"));
  const closing = new AbortController();
  let preparing = Promise.resolve();

  async function prepare(guard: Guard): Promise<void> {
    const texts = [...guard.lines.values()].flat();
    const lines = await prepareLines(texts, {
      voices: [
        { engine: selected.configured, voice: selected.voice },
        { engine: selected.embedded, voice: selected.embeddedVoice },
      ],
      cache,
      signal: closing.signal,
    });
    if (closing.signal.aborted) return;
    voice.use(lines);
    if (lines.missing > 0)
      report(`${lines.missing} fixed lines could not be made sound; see callward doctor`);
  }

  return {
    hearing,
    voice,
    createGate: (sampleRate) => createAudioGate({ rate: sampleRate }),
    prepare(guard) {
      // One after the other, so that the lines of the newest pack are the last to be taken up.
      preparing = preparing.then(() => prepare(guard));
      return preparing;
    },
    async close() {
      closing.abort();
      await Promise.all([hearing?.close(), voice.close()]);
      await preparing;
    },
  };
}
