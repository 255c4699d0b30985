import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pcm16FromFloat } from "../pcm.ts";
import { createResampler } from "../resample/resampler.ts";
import { babble, inSequence, mix, tones, whiteNoise } from "../testing/sounds.ts";
import { createSilero } from "../voice-activity/silero/silero.ts";
import { type AudioGateFrame, type AudioGateOptions, createAudioGate } from "./audio-gate.ts";

type Kept = Omit<AudioGateFrame, "audio"> & { readonly audio: readonly number[] };

function listen(pcm: Int16Array, options: AudioGateOptions = { rate: 8_000 }, size = 160): Kept[] {
  const gate = createAudioGate(options);
  const frames: Kept[] = [];
  for (let at = 0; at < pcm.length; at += size)
    gate.push(pcm.subarray(at, at + size), (frame) => frames.push({ ...frame, audio: [...frame.audio] }));
  return frames;
}
const phases = (frames: readonly Kept[]) =>
  frames.map(({ speech }) => speech).filter((phase) => phase !== "none");
const starts = (frames: readonly Kept[]) => frames.filter(({ speech }) => speech === "start");

const CALLER = { pitch: 115, formants: 1, amplitude: 0.6 };
/** Two utterances of 1.5 s at 1.0 s and 4.0 s. */
const call = pcm16FromFloat(
  mix(
    babble(7, CALLER, 5, (at) => (at > 1 && at < 2.5) || (at > 4 && at < 5.5)),
    whiteNoise(7, 0.0006),
  ),
);

describe("the audio gate", () => {
  it("finds the utterances of a caller, each started and ended once, dated to where they began", () => {
    const frames = listen(call);
    expect(frames).toHaveLength(350);
    expect(phases(frames).filter((phase) => phase !== "ongoing")).toEqual(["start", "end", "start", "end"]);
    const [first, second] = starts(frames).map(({ onsetMs }) => onsetMs);
    expect(first).toBeGreaterThanOrEqual(960);
    expect(first).toBeLessThan(1_200);
    expect(second).toBeGreaterThanOrEqual(3_960);
    expect(second).toBeLessThan(4_200);
  });

  it("gives the same whatever the size of what is pushed", () => {
    const whole = listen(call);
    expect(listen(call, undefined, 1_117)).toEqual(whole);
    expect(listen(call.subarray(0, 16_000), undefined, 7)).toEqual(whole.slice(0, 100));
  });

  it.each([16_000, 24_000, 48_000] as const)("hears the same utterances at %i Hz", (rate) => {
    const up = createResampler(8_000, rate);
    const wide = pcm16FromFloat(up.process(Float32Array.from(call, (sample) => sample / 32_768)));
    const frames = listen(wide, { rate });
    expect(starts(frames)).toHaveLength(2);
    for (const [index, { onsetMs }] of starts(frames).entries())
      expect(Math.abs(onsetMs - (starts(listen(call))[index]?.onsetMs ?? 0))).toBeLessThanOrEqual(60);
  });

  it("does not let a voice behind the caller start an utterance, and says that one is there", () => {
    const behind = babble(
      12,
      { pitch: 200, formants: 1.15, amplitude: 0.6 * 10 ** (-16 / 20) },
      11,
      (at) => at > 6,
    );
    const frames = listen(
      pcm16FromFloat(
        mix(
          Float32Array.from(call, (sample) => sample / 32_768),
          behind,
        ),
      ),
    );
    expect(starts(frames)).toHaveLength(2);
    expect(frames.slice(320).some(({ voiced, nearEnd }) => voiced && !nearEnd)).toBe(true);
  });

  it("takes a voice without pauses for a monologue where it is near, and not where it is behind a caller who pauses", () => {
    const endless = (amplitude: number) => babble(40, { pitch: 200, formants: 1.15, amplitude }, 11);
    const caller = babble(40, CALLER, 5, (at) => at % 10 > 1 && at % 10 < 3);
    const monologues = (sound: Float32Array) =>
      listen(pcm16FromFloat(sound)).flatMap(({ risks }) =>
        risks.flatMap(({ risk, score }) => (risk === "monologue" ? [score] : [])),
      );
    expect(Math.max(...monologues(endless(0.6)))).toBeGreaterThan(0.5);
    expect(monologues(mix(caller, endless(0.6 * 10 ** (-16 / 20))))).toEqual([]);
  });

  it("reports a key once, in the frame in which it is found", () => {
    const keys = inSequence(
      tones(0.1, [941, 1_336], 0.2),
      new Float32Array(4_000),
      tones(0.2, [697, 1_209], 0.2),
    );
    const found = listen(pcm16FromFloat(keys)).flatMap(({ key }) => key ?? []);
    expect(found).toEqual(["0", "1"]);
  });

  it("works by loudness alone where the network is missing, and says so", () => {
    const gate = createAudioGate({ rate: 8_000, silero: null });
    expect([gate.detector, gate.version]).toEqual(["energy", "energy"]);
    expect(starts(listen(call, { rate: 8_000, silero: null }))).toHaveLength(2);
  });

  it("goes on by loudness alone when the network fails within a call, and says so", () => {
    const silero = { ...createSilero() };
    const gate = createAudioGate({ rate: 8_000, silero });
    expect(gate.detector).toBe("neural");
    silero.probability = () => {
      throw new Error("out of memory");
    };
    let started = 0;
    gate.push(call, ({ speech }) => {
      if (speech === "start") started += 1;
    });
    expect([gate.detector, started]).toEqual(["energy", 2]);
  });

  it("passes on a listener's own error", () => {
    const gate = createAudioGate({ rate: 8_000 });
    const fail = () => {
      throw new Error("mine");
    };
    expect(() => gate.push(call, fail)).toThrow("mine");
  });

  it("keeps two calls apart", () => {
    const gates = [createAudioGate({ rate: 8_000 }), createAudioGate({ rate: 8_000 })] as const;
    const seen: number[] = [];
    const noise = pcm16FromFloat(whiteNoise(7, 0.1));
    for (let at = 0; at < call.length; at += 160) {
      gates[0].push(call.subarray(at, at + 160), ({ probability }) => seen.push(probability));
      gates[1].push(noise.subarray(at, at + 160), () => undefined);
    }
    expect(seen).toEqual(listen(call).map(({ probability }) => probability));
  });

  it("hears nothing in silence, and is not deaf after a minute of it", () => {
    const quiet = listen(pcm16FromFloat(inSequence(new Float32Array(480_000), babble(3, CALLER))));
    expect(starts(quiet)[0]?.onsetMs).toBeGreaterThanOrEqual(60_000);
    expect(starts(quiet)[0]?.onsetMs).toBeLessThan(60_200);
  });

  it("survives clipping, a constant offset and full-scale noise with numbers that are numbers", () => {
    const chunk = fc.oneof(
      fc.int16Array({ maxLength: 900 }),
      fc
        .tuple(fc.integer({ min: -32_768, max: 32_767 }), fc.nat({ max: 900 }))
        .map(([value, length]) => new Int16Array(length).fill(value)),
      fc
        .nat({ max: 900 })
        .map((length) => Int16Array.from({ length }, (_, n) => (n % 20 < 10 ? 32_767 : -32_768))),
    );
    fc.assert(
      fc.property(fc.constantFrom(8_000, 48_000), fc.array(chunk, { maxLength: 12 }), (rate, chunks) => {
        const gate = createAudioGate({ rate: rate as 8_000 | 48_000 });
        for (const audio of chunks)
          gate.push(audio, (frame) => {
            expect(frame.audio).toHaveLength(160);
            expect(frame.probability >= 0 && frame.probability <= 1).toBe(true);
            expect(frame.level >= -100 && frame.level <= 12).toBe(true);
          });
        expect(gate.detector).toBe("neural");
      }),
      { numRuns: 60 },
    );
  });
});
