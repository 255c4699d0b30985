import type { SynthesisJob, SynthesisMessage } from "../workers/synthesiser-protocol.ts";

/*
 * eSpeak NG in a process of its own: its licence (GPL-3.0) keeps it apart from the product, and its synthesis blocks
 * the thread that runs it. The package is the operator's; it is found from `argv[2]` and speaks with `argv[3]`.
 */

/** Of the package's interface, what is used here. */
interface Espeak {
  readonly eSpeakNGWorker: new () => Promise<EspeakWorker>;
}
interface EspeakWorker {
  set_voice(name: string): number;
  synthesize(ssml: string, onChunk: (chunk: Uint8Array | Int16Array | null) => boolean): void;
}

/** The package's fixed rate, in Hz. */
const RATE = 22_050;

const [, , packageUrl = "", voice = "en-us"] = process.argv;
const { default: open } = (await import(packageUrl)) as { readonly default: () => Promise<Espeak> };
const espeak = await new (await open()).eSpeakNGWorker();
espeak.set_voice(voice);

const send = (message: SynthesisMessage) => process.send?.(message);
process.on("message", ({ id, text }: SynthesisJob) => {
  try {
    espeak.synthesize(text, (chunk) => {
      // The chunk lies in the synthesiser's memory, which is used again.
      const audio = Int16Array.from((chunk as Int16Array | null) ?? []);
      if (audio.length > 0) send({ type: "piece", id, audio, sampleRate: RATE });
      return false;
    });
    send({ type: "done", id });
  } catch {
    send({ type: "failed", id });
  }
});
// Without its owner it has nothing to do.
process.on("disconnect", () => process.exit(0));
send({ type: "ready" });
