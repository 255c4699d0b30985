import { spawn } from "node:child_process";
import { CallwardError } from "@callward/guard";
import { ENGINE, type Recogniser } from "./recogniser.ts";

/** Longest output that is read, in characters: a phrase is far shorter, so more is nonsense. */
const MAX_OUTPUT = 64 * 1024;

/**
 * Decodes one utterance in a process of its own and gives what the process printed as text. A process costs about
 * 40 ms to start and 11–14 MB while it works (bench in docs/speech-closed.md); kept ones would cost the memory between
 * utterances too, and could carry the state of one call into another.
 *
 * Throws SPEECH_UNAVAILABLE when the process cannot start or dies, SPEECH_FAILED on output that is none, and the
 * signal's reason when it aborts; the process is gone by then in each case.
 */
export function runRecogniser(
  recogniser: Recogniser,
  audio: Int16Array,
  signal: AbortSignal,
): Promise<string> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    // A group of its own, so that the shell's children die with it.
    const child = spawn(recogniser.command, recogniser.args, {
      stdio: ["pipe", "pipe", "ignore"],
      detached: true,
      env: { PATH: process.env.PATH, LANG: "C.UTF-8" },
    });
    let output = "";
    const stop = (reason: unknown) => {
      killGroup(child.pid);
      reject(reason);
    };
    const onAbort = () => stop(signal.reason);
    signal.addEventListener("abort", onAbort, { once: true });
    child.on("error", (cause) =>
      reject(
        new CallwardError("SPEECH_UNAVAILABLE", { engine: ENGINE, why: "it cannot be started" }, { cause }),
      ),
    );
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      if (output.length > MAX_OUTPUT)
        stop(new CallwardError("SPEECH_FAILED", { engine: ENGINE, why: "it printed too much" }));
    });
    // A process that dies closes its input early; how it ended is told by `close`.
    child.stdin.on("error", () => undefined);
    child.stdin.end(Buffer.from(audio.buffer, audio.byteOffset, audio.byteLength));
    child.on("close", (status, cause) => {
      signal.removeEventListener("abort", onAbort);
      if (status !== 0) {
        const why = cause === null ? `it ended with status ${status}` : `it was ended by ${cause}`;
        return reject(new CallwardError("SPEECH_UNAVAILABLE", { engine: ENGINE, why }));
      }
      const text = recogniser.read(output);
      if (text === undefined)
        return reject(new CallwardError("SPEECH_FAILED", { engine: ENGINE, why: "its output has no text" }));
      resolve(text);
    });
  });
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // Already gone.
  }
}
