import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { gunzipSync } from "node:zlib";
import { beforeEach, describe, expect, it } from "vitest";
import {
  createDtmfDetector,
  createResampler,
  floatFromPcm16,
  readWav,
  type SampleRate,
} from "../../packages/audio/src/index.ts";

/** Recordings of people, and of noises, by folder; eval/data/README.md says where they come from. */
const SPEECH = ["ami", "calls", "echo", "speech", "ten_vad"];
const NOISE = ["noise"];
const folder = join(process.env.CALLWARD_DATA ?? "", "audio");
const absent = process.env.CALLWARD_DATA === undefined || !existsSync(folder);

function* recordings(names: readonly string[]): Generator<{ name: string; bytes: Uint8Array }> {
  for (const name of names)
    for (const file of readdirSync(join(folder, name))) {
      const bytes = readFileSync(join(folder, name, file));
      yield { name: `${name}/${file}`, bytes: file.endsWith(".gz") ? gunzipSync(bytes) : bytes };
    }
}

/** The WAV files of a packed archive (POSIX ustar: headers of 512 bytes, bodies in blocks of as many). */
function* archived(file: string): Generator<{ name: string; bytes: Uint8Array }> {
  const archive = gunzipSync(readFileSync(join(folder, file)));
  for (let at = 0; at + 512 <= archive.length; ) {
    const name = archive.toString("latin1", at, at + 100).replace(/\0.*$/s, "");
    const size = Number.parseInt(archive.toString("latin1", at + 124, at + 135), 8) || 0;
    if (name.endsWith(".wav")) yield { name, bytes: archive.subarray(at + 512, at + 512 + size) };
    at += 512 + Math.ceil(size / 512) * 512;
  }
}

/** Keys heard in a recording played `gain` times as loud and clipped as a line would clip it. */
function keysIn(bytes: Uint8Array, gain: number): { seconds: number; keys: string[] } {
  const { sampleRate, samples } = readWav(bytes);
  const loud = floatFromPcm16(samples).map((sample) => Math.max(-1, Math.min(1, gain * sample)));
  const heard = createResampler(sampleRate as SampleRate, 8_000).process(loud);
  const keys = createDtmfDetector()
    .process(heard)
    .flatMap((event) => (event.type === "key-down" ? [`${event.digit} at ${event.startMs} ms`] : []));
  return { seconds: samples.length / sampleRate, keys };
}

const MISSING = "CALLWARD_DATA names no folder that holds audio/: talk-off on real speech was not tested";

describe("DTMF talk-off", () => {
  beforeEach((context) => context.skip(absent, MISSING));

  it.each([0.25, 1, 4])("hears no key in real speech and noise, played at %f of their level", (gain) => {
    let seconds = 0;
    const heard: string[] = [];
    for (const { name, bytes } of [...recordings([...SPEECH, ...NOISE]), ...archived("fsdd_train.tar.gz")]) {
      const result = keysIn(bytes, gain);
      seconds += result.seconds;
      heard.push(...result.keys.map((key) => `${name}: ${key}`));
    }
    expect(heard).toEqual([]);
    expect(seconds).toBeGreaterThan(1_500);
  });

  it("hears the eight keys of a recorded dialler", () => {
    const bytes = readFileSync(join(folder, "dtmf", "auditok_dtmf_44k.wav"));
    expect(
      keysIn(bytes, 1)
        .keys.map((key) => key[0])
        .join(""),
    ).toBe("28322489");
  });
});
