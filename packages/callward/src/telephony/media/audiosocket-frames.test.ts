import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createFrameReader, makeFrame } from "./audiosocket-frames.ts";

describe("AudioSocket frames", () => {
  it("are read as they were sent, wherever TCP cuts them", () => {
    const frames = fc.array(fc.tuple(fc.nat(255), fc.uint8Array({ maxLength: 700 })), { maxLength: 12 });
    fc.assert(
      fc.property(frames, fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1 }), (sent, cuts) => {
        const read: [number, number[]][] = [];
        const take = createFrameReader((kind, payload) => read.push([kind, [...payload]]));
        const bytes = Buffer.concat(sent.map(([kind, payload]) => makeFrame(kind, payload)));
        for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
          const size = cuts[turn % cuts.length] ?? 1;
          take(bytes.subarray(at, at + size));
          at += size;
        }
        expect(read).toEqual(sent.map(([kind, payload]) => [kind, [...payload]]));
      }),
    );
  });
});
