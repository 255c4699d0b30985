import { describe, expect, it } from "vitest";
import { bytesOf, createPcmReader } from "./pcm-bytes.ts";

describe("reading PCM16", () => {
  const samples = Int16Array.of(1, -2, 32_767, -32_768);

  it("gives the samples of bytes that begin at any address", () => {
    const read = createPcmReader();
    for (const offset of [0, 1, 2, 3, 7]) {
      const bytes = new Uint8Array(offset + 8).subarray(offset);
      bytes.set(bytesOf(samples));
      expect([...read(bytes)], `${offset}`).toEqual([...samples]);
    }
  });

  it("leaves out half a sample at the end, and takes an empty message", () => {
    const read = createPcmReader();
    const bytes = Uint8Array.of(9, 1, 0, 2, 0, 3);
    expect([...read(bytes.subarray(1))]).toEqual([1, 2]);
    expect([...read(Uint8Array.of(1, 0, 2))]).toEqual([1]);
    expect(read(new Uint8Array(0))).toHaveLength(0);
  });
});
