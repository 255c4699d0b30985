import { describe, expect, it } from "vitest";
import { PERMISSIONS, ROLES } from "../../../../callward/src/access/roles.ts";
import { browserWords, byArea, ROLE_NAMES } from "./people-words.ts";

describe("people on the page", () => {
  it("can be given every role that there is", () => {
    expect([...ROLE_NAMES].sort()).toEqual(Object.keys(ROLES).sort());
  });

  it("choose permissions by what they are about, and none is lost", () => {
    const areas = byArea(PERMISSIONS);
    expect(areas.get("packs")).toEqual(["packs.read", "packs.write", "packs.approve"]);
    expect([...areas.values()].flat()).toEqual([...PERMISSIONS]);
  });

  it("know their browsers again", () => {
    const chrome =
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36";
    expect(browserWords(chrome)).toBe("Chrome on Windows");
    expect(browserWords(`${chrome} Edg/140.0`)).toBe("Edge on Windows");
    expect(
      browserWords(
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1",
      ),
    ).toBe("Safari on iOS");
    expect(browserWords("curl/8.5.0")).toBe("curl/8.5.0");
    expect(browserWords("")).toBe("unknown");
  });
});
