import { describe, expect, it } from "vitest";
import { extensionOf } from "./transfer-place.ts";

const settings = { context: "humans", warmPrompt: "tone:880" };

describe("where a caller may be sent", () => {
  it("is the extension of the pack, in the operator's context", () => {
    expect(extensionOf({ target: "desk", extension: "*200#" }, settings)).toEqual({
      context: "humans",
      extension: "*200#",
    });
  });

  it.each(["", "200@outside", "200,1", "s", "+4930123", "12345678901234567", "２００", "2\n00"])(
    "is never %j",
    (extension) => {
      expect(() => extensionOf({ target: "desk", extension }, settings)).toThrow(
        expect.objectContaining({ code: "TRANSFER_FAILED" }),
      );
    },
  );

  it("is what the operator's list says, where there is one, and nothing else", () => {
    const targets = new Map([["desk", { context: "back_office", extension: "front" }]]);
    expect(extensionOf({ target: "desk", extension: "666" }, { ...settings, targets })).toEqual({
      context: "back_office",
      extension: "front",
    });
    expect(() => extensionOf({ target: "sales", extension: "200" }, { ...settings, targets })).toThrow(
      expect.objectContaining({ code: "TRANSFER_FAILED" }),
    );
  });
});
