import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createAudioGate, writeWav } from "@callward/audio";
import type { Browser } from "playwright-core";
import type { SoundEngines } from "../../packages/callward/src/app/sound.ts";
import { type RunningApp, startApp } from "../../packages/callward/src/app/start-app.ts";
import { createFliteVoice } from "../../packages/callward/src/speech/flite/flite-voice.ts";
import type { HearingEngine } from "../../packages/callward/src/speech/hearing-engine.ts";
import type { SpeakingEngine } from "../../packages/callward/src/speech/speaking-engine.ts";
import { createToneVoice } from "../phone/tone-voice.ts";
import { CALLER_VOICES, speakAsCaller } from "../voices/caller-voice.ts";
import { createOracleRecogniser, type OracleRecogniser } from "../voices/oracle-recogniser.ts";
import { openBrowser } from "./browser.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const RATE = 8_000;
/** The microphone hears nothing, then the question, then nothing, and again from the start. */
const BEFORE_MS = 800;
const AFTER_MS = 4_000;
/** Answers in a voice this much slower can be interrupted in the middle of a sentence. */
const SLOWNESS = 4;

/** Words of what the pack has everybody hear first. */
export const DISCLOSURE = "I am an AI assistant";
/** What the caller says into the microphone. */
export const QUESTION = "when are you open on Monday";

/** Real browsers with a made-up microphone, and servers for them to call. */
export interface SoundStage {
  /** One whose user lets pages listen and one whose user does not, or why none can be had. */
  readonly browsers: Readonly<Record<"allowed" | "denied", Browser | string>>;
  /** A server on the example pack: the real gate, ears that know the question, a voice of tones. */
  serve(change?: {
    readonly hearing?: undefined;
    readonly slow?: true;
    /** The embedded voice instead of tones. */
    readonly flite?: true;
  }): Promise<RunningApp>;
  close(): Promise<void>;
}

export async function openSoundStage(): Promise<SoundStage> {
  const folder = await mkdtemp(join(tmpdir(), "callward-sound-"));
  const question = await speakAsCaller(
    QUESTION,
    CALLER_VOICES[1] ?? { voice: "en-us", rate: 160, pitch: 50 },
  );
  const recogniser = createOracleRecogniser();
  recogniser.learn(QUESTION, question);
  const microphone = join(folder, "microphone.wav");
  await writeFile(microphone, soundOfMicrophone(question));
  const launch = (asked: "allowed" | "denied") =>
    openBrowser([
      "--use-fake-device-for-media-stream",
      `--use-file-for-fake-audio-capture=${microphone}`,
      // Who is asked for the microphone answers at once, by this.
      asked === "allowed" ? "--use-fake-ui-for-media-stream" : "--use-fake-ui-for-media-stream=deny",
    ]).catch((error: unknown) => (error instanceof Error ? (error.message.split("\n")[0] ?? "") : "unknown"));
  const browsers = { allowed: await launch("allowed"), denied: await launch("denied") };
  const apps: RunningApp[] = [];
  const voices: SpeakingEngine[] = [];
  return {
    browsers,
    async serve(change = {}) {
      const voice = change.flite ? createFliteVoice() : createToneVoice();
      voices.push(voice);
      const sound: SoundEngines = {
        hearing: "hearing" in change ? change.hearing : hearingBy(recogniser),
        voice: change.slow ? slowly(voice) : voice,
        createGate: (rate) => createAudioGate({ rate }),
      };
      const app = await startApp({
        pack: join(ROOT, "examples", "dentist"),
        settings: {
          dataFolder: join(folder, `data-${apps.length}`),
          port: 0,
          env: { CALLWARD_STORE: "files" },
        },
        report: () => undefined,
        sound,
      });
      apps.push(app);
      return app;
    },
    async close() {
      for (const browser of Object.values(browsers)) if (typeof browser !== "string") await browser.close();
      for (const app of apps) await app.close();
      for (const voice of voices) await voice.close();
      await rm(folder, { recursive: true });
    },
  };
}

function soundOfMicrophone(question: Int16Array): Uint8Array {
  const samples = new Int16Array(question.length + ((BEFORE_MS + AFTER_MS) * RATE) / 1_000);
  samples.set(question, (BEFORE_MS * RATE) / 1_000);
  return writeWav({ sampleRate: RATE, samples });
}

/** An engine that understands nothing but the sound of the question itself. */
function hearingBy(recogniser: OracleRecogniser): HearingEngine {
  return {
    kind: "oracle",
    version: "1",
    sampleRate: 16_000,
    closed: false,
    health: () => ({ state: "ready" }),
    close: async () => {},
    open({ onPartial }) {
      let utterance: number[] = [];
      return {
        write(audio) {
          if (utterance.length === 0) onPartial?.("when");
          utterance.push(...audio);
        },
        async end() {
          const audio = Int16Array.from(utterance);
          utterance = [];
          return { text: recogniser.recognise(audio) };
        },
        discard() {
          utterance = [];
        },
        close() {},
      };
    },
  };
}

function slowly(voice: SpeakingEngine): SpeakingEngine {
  return {
    ...voice,
    async *speak(text, options) {
      for await (const piece of voice.speak(text, options)) {
        const times = text.includes(DISCLOSURE) ? 1 : SLOWNESS;
        for (let again = 0; again < times; again += 1) yield piece;
      }
    },
  };
}
