import { describe, expect, it } from "vitest";
import type { PackVersion } from "../packs/wire.ts";
import { versionNamed } from "./version-choice.tsx";

const stored = (pack: string, version: string, hash: string) => ({ pack, version, hash }) as PackVersion;
const dentist = stored("dentist", "1.1.0", "aaaabbbbcccc");
const plumber = stored("plumber", "1.1.0", "aaaabbbbdddd");
const newer = stored("dentist", "1.2.0", "eeeeffff0000");
const versions = [newer, dentist, plumber];

describe("a version in an address", () => {
  it.each([
    ["1.2.0", newer],
    ["dentist@1.1.0", dentist],
    ["eeeeffff", newer],
    ["aaaabbbbdddd", plumber],
    ["1.1.0", undefined],
    ["aaaabbbb", undefined],
    ["eeee", undefined],
    ["9.9.9", undefined],
    [undefined, undefined],
  ])("%s", (named, found) => {
    expect(versionNamed(versions, named)).toBe(found);
  });
});
