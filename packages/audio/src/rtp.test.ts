import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildRtp, parseRtp } from "./rtp.ts";
import { buildTelephoneEvent, parseTelephoneEvent } from "./telephone-event.ts";

const u16 = fc.integer({ min: 0, max: 0xffff });
const u32 = fc.integer({ min: 0, max: 0xffffffff });
const packets = fc.record(
  {
    payloadType: fc.integer({ min: 0, max: 127 }),
    marker: fc.boolean(),
    sequence: u16,
    timestamp: u32,
    ssrc: u32,
    contributors: fc.array(u32, { minLength: 1, maxLength: 15 }),
    extension: fc.record({
      profile: u16,
      data: fc.uint8Array({ maxLength: 40 }).map((data) => data.slice(0, data.length & ~3)),
    }),
    payload: fc.uint8Array({ maxLength: 200 }),
  },
  { requiredKeys: ["payloadType", "marker", "sequence", "timestamp", "ssrc", "payload"] },
);

describe("RTP", () => {
  it("reads what it built", () => {
    fc.assert(
      fc.property(packets, (packet) => {
        expect(parseRtp(buildRtp(packet))).toEqual(packet);
      }),
    );
  });

  it("builds the bytes of RFC 3550", () => {
    const packet = {
      payloadType: 0,
      marker: true,
      sequence: 0x0102,
      timestamp: 0x03040506,
      ssrc: 0x0708090a,
    };
    expect([...buildRtp({ ...packet, payload: Uint8Array.of(0xff) })]).toEqual([
      0x80, 0x80, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0xff,
    ]);
  });

  it("takes padding off, and refuses padding that cannot be", () => {
    const header = [0xa0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 3];
    expect(parseRtp(Uint8Array.from([...header, 7, 8, 0, 2]))?.payload).toEqual(Uint8Array.of(7, 8));
    for (const tail of [[], [0], [7, 9]])
      expect(parseRtp(Uint8Array.from([...header, ...tail]))).toBeUndefined();
  });

  it("meets any bytes with a packet or undefined, and never reads past a cut", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        const packet = parseRtp(bytes);
        if (packet !== undefined) expect(packet.payload.length).toBeLessThanOrEqual(bytes.length - 12);
      }),
      { numRuns: 1_000 },
    );
    fc.assert(
      fc.property(packets, fc.nat(300), (packet, cut) => {
        const short = buildRtp(packet).slice(0, cut);
        expect(() => parseRtp(short)).not.toThrow();
      }),
    );
  });
});

describe("telephone event", () => {
  it("reads what it built, for every key", () => {
    for (const digit of "0123456789*#ABCD") {
      const event = { digit, end: digit === "5", volume: 10, duration: 1_600 };
      expect(parseTelephoneEvent(buildTelephoneEvent(event) ?? new Uint8Array(0))).toEqual(event);
    }
  });

  it("has the bytes of RFC 4733", () => {
    expect([...(buildTelephoneEvent({ digit: "#", end: true, volume: 10, duration: 800 }) ?? [])]).toEqual([
      11, 0x8a, 0x03, 0x20,
    ]);
  });

  it("knows no other events and no other keys", () => {
    expect(parseTelephoneEvent(Uint8Array.of(16, 0, 0, 0))).toBeUndefined();
    expect(parseTelephoneEvent(Uint8Array.of(1, 0, 0))).toBeUndefined();
    for (const digit of ["", "12", "E", "a"])
      expect(buildTelephoneEvent({ digit, end: false, volume: 10, duration: 0 })).toBeUndefined();
    expect([...(buildTelephoneEvent({ digit: "1", end: false, volume: 99, duration: 1e9 }) ?? [])]).toEqual([
      1, 63, 255, 255,
    ]);
  });
});
