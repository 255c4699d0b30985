import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeWav } from "../packages/audio/src/index.ts";

/** What sox is to do with the file. */
interface Task {
  /** Rate of the result in Hz; that of the input by default. */
  readonly rate?: number;
  readonly encoding?: "mu-law";
  readonly effects?: readonly string[];
}

/** sox as a peer: one process over a long file, because starting it alone takes a frame's time. */
export interface Sox {
  /** Median microseconds for 20 ms of audio, over three runs on ten minutes of noise. */
  perFrame(rate: number, task: Task): number;
  /** Removes the files. Idempotent. */
  close(): void;
}

const SECONDS = 600;
const RUNS = 3;
const RUN_LIMIT_MS = 60_000;

/** sox from the path; undefined where there is none. */
export function openSox(): Sox | undefined {
  if (spawnSync("sox", ["--version"], { timeout: RUN_LIMIT_MS }).status !== 0) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "callward-bench-"));
  const files = new Map<number, string>();

  function noiseAt(rate: number): string {
    const known = files.get(rate);
    if (known !== undefined) return known;
    const file = join(folder, `${rate}.wav`);
    const samples = new Int16Array(SECONDS * rate);
    for (let index = 0; index < samples.length; index += 1) samples[index] = (Math.random() - 0.5) * 20_000;
    writeFileSync(file, writeWav({ sampleRate: rate, samples }));
    files.set(rate, file);
    return file;
  }

  return {
    perFrame(rate, task) {
      const coding = task.encoding === undefined ? [] : ["-e", task.encoding];
      const target = task.rate === undefined ? [] : ["-r", String(task.rate)];
      const args = [noiseAt(rate), ...coding, ...target, join(folder, "out.wav"), ...(task.effects ?? [])];
      const times = Array.from({ length: RUNS }, () => {
        const started = performance.now();
        const { status } = spawnSync("sox", args, { timeout: RUN_LIMIT_MS });
        if (status !== 0) throw new Error(`sox failed on ${task.effects?.join(" ") ?? "a change of format"}`);
        return performance.now() - started;
      });
      const median = times.sort((one, other) => one - other)[RUNS >> 1] ?? Number.NaN;
      return (median * 1_000) / (SECONDS * 50);
    },
    close() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
