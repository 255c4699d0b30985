import { expect, it } from "vitest";
import { isRelease, mintRelease, type Release } from "./release.ts";

const fields = {
  id: "a-1",
  text: "Hello.",
  origin: "approved" as const,
  line: "disclosure",
  handOver: false,
  verdict: {
    id: "a-1",
    text: "Hello.",
    verdict: "allow" as const,
    findings: [],
    reasons: [],
    reports: [],
    spoken: "Hello.",
    handOver: false,
  },
};

it("recognises a release that the guard made, and refuses a copy of it", () => {
  const release = mintRelease(fields);
  expect(isRelease(release)).toBe(true);
  expect(isRelease({ ...release })).toBe(false);
  expect(isRelease(fields as unknown as Release)).toBe(false);
  expect(isRelease("Hello.")).toBe(false);
});

it("cannot be changed after the verdict", () => {
  const release = mintRelease(fields);
  expect(() => Object.assign(release, { text: "Something else." })).toThrow(TypeError);
});

it("cannot be made from another one's constructor", () => {
  const made = mintRelease(fields).constructor;
  expect(() => Reflect.construct(made, [Symbol("mint"), fields])).toThrow(TypeError);
});
