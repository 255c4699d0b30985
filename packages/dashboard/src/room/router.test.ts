import { describe, expect, it } from "vitest";
import { matchPath } from "./router.ts";

describe("paths of the room", () => {
  it("gives the parameters of a path, decoded", () => {
    expect(matchPath("/packs/:pack/versions/:version", "/packs/a%2Fb/versions/1.4.0")).toEqual({
      pack: "a/b",
      version: "1.4.0",
    });
    expect(matchPath("/calls", "/calls")).toEqual({});
  });

  it.each([
    ["another page", "/switches"],
    ["a longer path", "/calls/1/turns"],
    ["an empty parameter", "/calls/"],
    ["what cannot be decoded", "/calls/%E0%A4%A"],
  ])("does not take %s for its own", (_name, path) => {
    expect(matchPath("/calls/:call", path)).toBeUndefined();
  });
});
