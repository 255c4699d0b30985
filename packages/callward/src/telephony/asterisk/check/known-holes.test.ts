import { describe, expect, it } from "vitest";
import { judgeVersion } from "./known-holes.ts";

const TODAY = "2026-11-21";
const holesOf = (version: string) => judgeVersion(version, TODAY).holes.length;

describe("versions with known holes", () => {
  it.each([
    ["22.10.1", 0],
    ["Asterisk 22.10.1+dfsg+~cs6.17.60671434-1", 0],
    ["22.10.0", 2],
    ["22.9.2", 2],
    ["20.20.1", 0],
    ["20.20.0", 2],
    ["23.4.1", 0],
    ["23.4.0", 2],
    ["24.0.0", 0],
    ["certified-22.8-cert3", 0],
    ["certified-22.8-cert2", 2],
    ["certified/20.7-cert8", 2],
    ["21.12.0", 2],
    ["18.26.4", 2],
    ["16.28.0~dfsg-0+deb11u4", 2],
    ["unknown", 2],
  ])("%s has %i", (version, count) => {
    expect(holesOf(version)).toBe(count);
  });

  it("are told apart from versions that are too old for WebSocket sound, and from branches that have ended", () => {
    expect(judgeVersion("22.10.1", TODAY)).toMatchObject({ websocketMedia: true });
    expect(judgeVersion("22.7.0", TODAY).websocketMedia).toBe(false);
    expect(judgeVersion("21.12.0", TODAY).websocketMedia).toBe(false);
    expect(judgeVersion("18.26.4", TODAY).ended).toBe("2025-10-20");
    expect(judgeVersion("22.10.1", TODAY).ended).toBeUndefined();
  });
});
