import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cpuUsage, env } from "node:process";
import { gunzipSync } from "node:zlib";
import { createAudioGate, pcm16FromFloat, readWav } from "../packages/audio/src/index.ts";
import { babble, mix, whiteNoise } from "../packages/audio/src/testing/sounds.ts";
import { createEnergyDetector } from "../packages/audio/src/voice-activity/energy-detector.ts";
import { createPortableKernels } from "../packages/audio/src/voice-activity/silero/kernels.ts";
import {
  createSilero,
  createSileroState,
  SILERO_WINDOW,
} from "../packages/audio/src/voice-activity/silero/silero.ts";
import { table } from "../packages/callward/src/cli/output.ts";

const FRAME = 160;
/** Times that each sound is heard; the fastest counts, since other work on the machine only ever adds. */
const ROUNDS = 5;
/** Gates that are held at once to see what one costs in memory. */
const GATES = 200;

interface Sound {
  readonly name: string;
  readonly pcm: Int16Array;
}

/** What the gate costs for a frame of 20 ms, by CPU time over whole calls, and what a call costs in memory. */
export async function benchGate(): Promise<void> {
  console.log("Gate: microseconds of CPU for a frame of 20 ms, means over the whole sound, best of five\n");
  const rows: (readonly string[])[] = [["", ...sounds().map(({ name }) => name)]];
  const add = (name: string, cost: (sound: Sound) => number) =>
    rows.push([name, ...sounds().map((sound) => cost(sound).toFixed(1))]);
  add("energy gate alone", energyCost);
  add("Silero in WebAssembly, every window", networkCost(createSilero()));
  add("Silero in TypeScript, every window", networkCost(createSilero(createPortableKernels())));
  add("whole gate, loudness only (limit 20)", (sound) => gateCost(sound, null));
  add("whole gate, neural (limit 250)", (sound) => gateCost(sound, undefined));
  console.log(table(rows));
  if (calls().length === 0)
    console.log("\nNo real calls: set CALLWARD_DATA to a data folder that has audio/calls.");
  console.log(`\nMemory of a call: ${memoryOfGate().toFixed(0)} kB; the network is shared: 1 MB a process.`);
}

let known: readonly Sound[] | undefined;

function sounds(): readonly Sound[] {
  const talk = mix(
    babble(60, { pitch: 115, formants: 1, amplitude: 0.5 }, 3, (at) => at % 6 < 2.5),
    whiteNoise(60, 0.0008),
  );
  known ??= [...calls(), { name: "made-up caller", pcm: pcm16FromFloat(talk) }];
  return known;
}

/** Both legs of a real call, where a data folder is given. */
function calls(): readonly Sound[] {
  const folder = join(env.CALLWARD_DATA ?? "", "audio", "calls");
  return ["caller", "agent"].flatMap((leg) => {
    const file = join(folder, `auto_repairs_49_${leg}.wav.gz`);
    if (!existsSync(file)) return [];
    return [{ name: `real call, ${leg}`, pcm: readWav(gunzipSync(readFileSync(file))).samples }];
  });
}

/** Microseconds of CPU for each frame of the sound. */
function cost({ pcm }: Sound, start: () => (frame: Int16Array) => void): number {
  let best = Number.POSITIVE_INFINITY;
  const frames = Math.floor(pcm.length / FRAME);
  for (let round = 0; round < ROUNDS; round += 1) {
    const hear = start();
    const before = cpuUsage();
    for (let frame = 0; frame < frames; frame += 1) hear(pcm.subarray(frame * FRAME, (frame + 1) * FRAME));
    const { user, system } = cpuUsage(before);
    best = Math.min(best, (user + system) / frames);
  }
  return best;
}

function gateCost(sound: Sound, silero: null | undefined): number {
  return cost(sound, () => {
    const gate = createAudioGate({ rate: 8_000, ...(silero === null ? { silero } : {}) });
    return (frame) => gate.push(frame, () => undefined);
  });
}

function energyCost(sound: Sound): number {
  return cost(sound, () => {
    const energy = createEnergyDetector();
    return (frame) => {
      let square = 0;
      for (let index = 0; index < frame.length; index += 1) square += ((frame[index] ?? 0) / 32_768) ** 2;
      energy.hear(10 * Math.log10(square / FRAME + 1e-10));
    };
  });
}

const networkCost = (silero: ReturnType<typeof createSilero>) => (sound: Sound) =>
  cost(sound, () => {
    const state = createSileroState();
    const window = new Float32Array(SILERO_WINDOW);
    let filled = 0;
    return (frame) => {
      for (const sample of frame) {
        window[filled] = sample / 32_768;
        filled += 1;
        if (filled < SILERO_WINDOW) continue;
        silero.probability(window, state);
        filled = 0;
      }
    };
  });

/** Kilobytes that one gate holds after ten seconds of sound: heap and array buffers, over many gates. */
function memoryOfGate(): number {
  const pcm = pcm16FromFloat(babble(10, { pitch: 115, formants: 1, amplitude: 0.5 }));
  const held = () => {
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const make = () => {
    const gate = createAudioGate({ rate: 8_000 });
    gate.push(pcm, () => undefined);
    return gate;
  };
  make();
  globalThis.gc?.();
  const before = held();
  const gates = Array.from({ length: GATES }, make);
  globalThis.gc?.();
  return (held() - before) / gates.length / 1_024;
}
