import { createClosedPhraseHearing } from "./closed-phrases/closed-phrase-hearing.ts";
import {
  type Env,
  invalid,
  needText,
  readChoice,
  readCount,
  readOpenAiServer,
  readText,
} from "./engine-settings.ts";
import { createEspeakVoice } from "./espeak/espeak-voice.ts";
import { createFliteVoice, FLITE_VOICES } from "./flite/flite-voice.ts";
import type { HearingEngine } from "./hearing-engine.ts";
import { createKokoroVoice } from "./kokoro/kokoro-voice.ts";
import { readServiceUrls } from "./network/service-urls.ts";
import { createOpenAiHearing } from "./openai/openai-hearing.ts";
import { createOpenAiVoice } from "./openai/openai-voice.ts";
import { createParakeetHearing } from "./parakeet/parakeet-hearing.ts";
import { createSherpaHearing } from "./sherpa/sherpa-hearing.ts";
import { createSherpaVoice } from "./sherpa/sherpa-voice.ts";
import type { SpeakingEngine } from "./speaking-engine.ts";

const HEARING = ["none", "parakeet", "openai", "sherpa", "closed-phrases"] as const;
const VOICES = ["flite", "kokoro", "openai", "sherpa", "espeak"] as const;
const SOCKETS = ["ws:", "wss:"] as const;

/**
 * Builds the hearing engine that the environment names (docs/speech.md); undefined for `none`, the default: a call then
 * goes by the keypad. `phrases` are what closed-phrase hearing listens for.
 *
 * Throws SETTING_INVALID, SPEECH_PACKAGE_MISSING or SPEECH_MODEL_INVALID.
 */
export function selectHearing(env: Env, phrases: readonly string[]): HearingEngine | undefined {
  const choice = readChoice(env, "CALLWARD_HEARING", HEARING, "none");
  const modelFolder = readText(env, "CALLWARD_HEARING_MODEL_FOLDER");
  switch (choice) {
    case "none":
      return undefined;
    case "parakeet":
      return createParakeetHearing({
        urls: readServiceUrls("CALLWARD_HEARING_URL", env.CALLWARD_HEARING_URL, SOCKETS),
      });
    case "openai": {
      const language = readText(env, "CALLWARD_HEARING_LANGUAGE");
      return createOpenAiHearing({
        ...readOpenAiServer(env, "CALLWARD_HEARING"),
        model: readText(env, "CALLWARD_HEARING_MODEL") ?? "whisper-1",
        ...(language === undefined ? {} : { language }),
      });
    }
    case "sherpa":
      return createSherpaHearing({
        modelFolder: needText(env, "CALLWARD_HEARING_MODEL_FOLDER", "the model's folder"),
        kind: readChoice(
          env,
          "CALLWARD_HEARING_MODEL",
          ["parakeet-tdt", "streaming-transducer"],
          "parakeet-tdt",
        ),
      });
    case "closed-phrases":
      return createClosedPhraseHearing({ phrases, ...(modelFolder === undefined ? {} : { modelFolder }) });
    default:
      throw new Error(choice satisfies never);
  }
}

/** The operator's voice, and the embedded one that speaks when it cannot. */
export interface SelectedVoice {
  readonly configured: SpeakingEngine;
  /** Name of the configured voice within its engine. */
  readonly voice: string;
  /** The same as `configured` where that is the embedded voice. */
  readonly embedded: SpeakingEngine;
  readonly embeddedVoice: string;
}

/**
 * Builds the voices that the environment names (docs/speech.md); the embedded one is the default and always there.
 *
 * Throws SETTING_INVALID, SPEECH_PACKAGE_MISSING or SPEECH_MODEL_INVALID.
 */
export function selectVoice(env: Env): SelectedVoice {
  const choice = readChoice(env, "CALLWARD_VOICE", VOICES, "flite");
  if (choice === "flite") {
    const voice = readChoice(env, "CALLWARD_VOICE_NAME", FLITE_VOICES, "slt");
    const embedded = createFliteVoice({ voice });
    return { configured: embedded, voice, embedded, embeddedVoice: voice };
  }
  const { configured, voice } = openVoice(choice, env);
  return { configured, voice, embedded: createFliteVoice(), embeddedVoice: "slt" };
}

function openVoice(
  choice: Exclude<(typeof VOICES)[number], "flite">,
  env: Env,
): { readonly configured: SpeakingEngine; readonly voice: string } {
  const name = readText(env, "CALLWARD_VOICE_NAME");
  switch (choice) {
    case "kokoro": {
      const voice = name ?? "af_heart";
      const urls = readServiceUrls("CALLWARD_VOICE_URL", env.CALLWARD_VOICE_URL, SOCKETS);
      const connections = readCount(env, "CALLWARD_VOICE_CONNECTIONS", [1, 64]);
      return {
        configured: createKokoroVoice({ urls, voice, ...(connections === undefined ? {} : { connections }) }),
        voice,
      };
    }
    case "openai": {
      const voice = name ?? "alloy";
      const model = readText(env, "CALLWARD_VOICE_MODEL") ?? "gpt-4o-mini-tts";
      return {
        configured: createOpenAiVoice({ ...readOpenAiServer(env, "CALLWARD_VOICE"), model, voice }),
        voice,
      };
    }
    case "sherpa": {
      const modelFolder = needText(env, "CALLWARD_VOICE_MODEL_FOLDER", "the voice's folder");
      const kind = readChoice(env, "CALLWARD_VOICE_MODEL", ["kokoro", "vits"], "kokoro");
      const speaker = Number(name ?? 0);
      if (!Number.isInteger(speaker) || speaker < 0)
        throw invalid("CALLWARD_VOICE_NAME", "it must be the number of a speaker, from 0");
      return { configured: createSherpaVoice({ modelFolder, kind, speaker }), voice: String(speaker) };
    }
    case "espeak": {
      const voice = name ?? "en-us";
      return { configured: createEspeakVoice({ voice }), voice };
    }
    default:
      throw new Error(choice satisfies never);
  }
}
