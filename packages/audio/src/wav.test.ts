import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AudioError } from "./audio-error.ts";
import { A_LAW, MU_LAW } from "./g711.ts";
import { readWav, writeWav } from "./wav.ts";

const text = (name: string) => [...name].map((letter) => letter.charCodeAt(0));
const u32 = (value: number) => [
  value & 0xff,
  (value >> 8) & 0xff,
  (value >> 16) & 0xff,
  (value >>> 24) & 0xff,
];
const u16 = (value: number) => [value & 0xff, value >> 8];
const chunk = (name: string, body: readonly number[]) => [
  ...text(name),
  ...u32(body.length),
  ...body,
  ...(body.length % 2 === 1 ? [0] : []),
];
const file = (...chunks: readonly (readonly number[])[]) =>
  Uint8Array.from([...text("RIFF"), ...u32(4 + chunks.flat().length), ...text("WAVE"), ...chunks.flat()]);
const format = (tag: number, channels: number, bits: number, rate = 8_000) => [
  ...u16(tag),
  ...u16(channels),
  ...u32(rate),
  ...u32((rate * channels * bits) / 8),
  ...u16((channels * bits) / 8),
  ...u16(bits),
];
const PCM = format(1, 1, 16);
const problemOf = (bytes: Uint8Array): string => {
  try {
    readWav(bytes);
    return "none";
  } catch (error) {
    return error instanceof AudioError ? error.problem : `not an AudioError: ${error}`;
  }
};

describe("WAV", () => {
  it("reads what it wrote, in every coding", () => {
    fc.assert(
      fc.property(
        fc.int16Array({ maxLength: 200 }),
        fc.integer({ min: 1_000, max: 384_000 }),
        (samples, rate) => {
          const sound = { sampleRate: rate, samples };
          expect(readWav(writeWav(sound))).toEqual(sound);
          expect(readWav(writeWav(sound, "mu-law")).samples).toEqual(MU_LAW.decode(MU_LAW.encode(samples)));
          expect(readWav(writeWav(sound, "a-law")).samples).toEqual(A_LAW.decode(A_LAW.encode(samples)));
        },
      ),
    );
  });

  it("reads the extensible header, chunks in any order, unknown and odd-sized ones between them", () => {
    const guid = [...u16(1), 0, 0, 0, 0, 0x10, 0, 0x80, 0, 0, 0xaa, 0, 0x38, 0x9b, 0x71];
    const extensible = [...format(0xfffe, 1, 16), ...u16(22), ...u16(16), ...u32(4), ...guid];
    const bytes = file(
      chunk("LIST", [1, 2, 3]),
      chunk("data", [1, 0, 2, 0]),
      chunk("fmt ", extensible),
      chunk("cue ", [7]),
    );
    expect(readWav(bytes)).toEqual({ sampleRate: 8_000, samples: Int16Array.of(1, 2) });
  });

  it("gives the left, the right or the mean of two channels", () => {
    const bytes = file(chunk("fmt ", format(1, 2, 16)), chunk("data", [10, 0, 20, 0, 30, 0, 50, 0]));
    expect([...readWav(bytes, "left").samples]).toEqual([10, 30]);
    expect([...readWav(bytes, "right").samples]).toEqual([20, 50]);
    expect([...readWav(bytes).samples]).toEqual([15, 40]);
  });

  it("takes a recording cut off as far as it goes, with the data size of a stream too", () => {
    const whole = writeWav({ sampleRate: 8_000, samples: Int16Array.of(1, 2, 3) });
    expect([...readWav(whole.subarray(0, whole.length - 3)).samples]).toEqual([1]);
    new DataView(whole.buffer).setUint32(40, 0xffffffff, true);
    expect([...readWav(whole).samples]).toEqual([1, 2, 3]);
  });

  it("says what is wrong", () => {
    expect(problemOf(Uint8Array.of(1, 2, 3))).toContain("not a RIFF/WAVE file");
    expect(problemOf(file(chunk("fmt ", PCM)))).toContain("no data chunk");
    expect(problemOf(file(chunk("data", [0, 0])))).toContain("no format chunk");
    expect(problemOf(file(chunk("fmt ", PCM.slice(0, 9)), chunk("data", [])))).toContain("cut short");
    expect(problemOf(file(chunk("fmt ", format(3, 1, 32)), chunk("data", [])))).toContain(
      "format 3, 32 bits",
    );
    expect(problemOf(file(chunk("fmt ", format(1, 6, 16)), chunk("data", [])))).toContain("6 channels");
    expect(problemOf(file(chunk("fmt ", format(1, 1, 16, 7)), chunk("data", [])))).toContain("7 Hz");
  });

  it("meets any bytes with a sound or an AudioError, nothing else", () => {
    const anyBytes = fc.uint8Array({ maxLength: 120 });
    const damaged = fc
      .tuple(
        fc.constantFrom(
          writeWav({ sampleRate: 8_000, samples: Int16Array.of(1, 2, 3) }, "mu-law"),
          file(chunk("data", [1]), chunk("fmt ", PCM)),
        ),
        fc.array(fc.tuple(fc.nat(70), fc.nat(255))),
        fc.nat(70),
      )
      .map(([bytes, changes, end]) => {
        const copy = bytes.slice(0, end);
        for (const [at, value] of changes) if (at < copy.length) copy[at] = value;
        return copy;
      });
    fc.assert(
      fc.property(fc.oneof(anyBytes, damaged), (bytes) => {
        expect(problemOf(bytes)).not.toContain("not an AudioError");
      }),
      { numRuns: 2_000 },
    );
  });
});
