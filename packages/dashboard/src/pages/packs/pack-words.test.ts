import { describe, expect, it } from "vitest";
import {
  changesByArea,
  percentOf,
  rollbackWords,
  shareWords,
  sizeWords,
  stepsOf,
  verificationWords,
  whoOf,
} from "./pack-words.ts";
import type { PackChange, PackVersion } from "./wire.ts";

const version = (fields: Partial<PackVersion>): PackVersion => ({
  ...{ pack: "dentist", version: "1.0.0", hash: "a", state: "draft", share: null, replaced: null },
  ...{ origin: "folder", note: null, selfTests: 3, warnings: 0, uploadedBy: "user:kim" },
  ...{ uploadedAt: "", changedAt: "", approvals: [], signatures: [], ...fields },
});
const change = (area: string, text: string, attention = false): PackChange => ({
  ...{ area, kind: "changed", text, attention },
});

describe("a version on the page", () => {
  it("says how many stored versions are what was signed", () => {
    const words = (...verified: readonly boolean[]) =>
      verificationWords(verified.map((one) => ({ name: "", hash: "", verified: one, why: null })));
    expect(words(true)).toBe("The one stored version matches its hash and its signatures.");
    expect(words(true, true)).toBe("All 2 stored versions match their hashes and signatures.");
    expect(words(true, false)).toBe("1 of 2 stored versions is not what was signed:");
    expect(words(false, false)).toBe("2 of 2 stored versions are not what was signed:");
  });

  it("gives the size of a file in bytes, not in characters", () => {
    expect(sizeWords("è".repeat(499))).toBe("998 bytes");
    expect(sizeWords("è".repeat(500))).toBe("1.0 kB");
  });

  it("offers the steps that lead on from where it stands", () => {
    const steps = (state: PackVersion["state"]) =>
      stepsOf(version({ state }), { fourEyes: false }).map(({ step }) => step);
    expect(steps("draft")).toEqual(["shadow", "canary", "activate", "retire"]);
    expect(steps("live")).toEqual([]);
    expect(steps("retired")).toEqual(["shadow", "canary", "activate"]);
  });

  it("says that it takes no calls before somebody else approved it, where four eyes are asked for", () => {
    const blocked = (approvedBy: string) =>
      stepsOf(version({ approvals: [{ by: approvedBy, reason: "", at: "" }] }), { fourEyes: true })
        .filter((step) => step.blocked !== undefined)
        .map(({ step }) => step);
    expect(blocked("user:kim")).toEqual(["canary", "activate"]);
    expect(blocked("user:ada")).toEqual([]);
  });

  it("tells what a roll back does: the canary first, then the version before, else nothing", () => {
    const old = version({ hash: "a", state: "retired" });
    const live = version({ hash: "b", version: "1.1.0", state: "live", replaced: "a" });
    const canary = version({ hash: "c", version: "1.2.0", state: "canary" });
    expect(rollbackWords([canary, live, old])).toMatch(
      /canary dentist 1\.2\.0.*all of them get dentist 1\.1\.0/,
    );
    expect(rollbackWords([live, old])).toBe("New calls get dentist 1.0.0 again instead of dentist 1.1.0.");
    expect(rollbackWords([version({ state: "live" })])).toBeUndefined();
    expect(rollbackWords([])).toBeUndefined();
  });

  it("names who gets a canary and who brought a version", () => {
    expect(shareWords({ percent: 10 })).toBe("10 % of new calls");
    expect(shareWords({ callers: [{ digest: "x", ends: "42" }] })).toBe(
      "the caller whose number ends in …42",
    );
    expect([whoOf("user:kim@example.org"), whoOf("token:ci"), whoOf("local:this-machine")]).toEqual([
      "kim@example.org",
      "the token ci",
      "this machine",
    ]);
  });

  it("shows what needs a look before the other changes, and those by area", () => {
    const changes = [
      change("opening hours", "a"),
      change("knowledge", "b", true),
      change("opening hours", "c"),
    ];
    expect(changesByArea(changes)).toEqual({
      attention: [changes[1]],
      areas: [{ area: "opening hours", changes: [changes[0], changes[2]] }],
    });
  });

  it("gives small shares one digit", () => {
    expect([percentOf(0, 0), percentOf(1, 300), percentOf(50, 200)]).toEqual(["0 %", "0.3 %", "25 %"]);
  });
});
