import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { createCallerRef, openCallerKey } from "./caller-ref.ts";

const folders: string[] = [];
const folder = () => {
  const made = mkdtempSync(join(tmpdir(), "callward-callers-"));
  folders.push(made);
  return made;
};
afterEach(() => {
  for (const made of folders.splice(0)) rmSync(made, { recursive: true, force: true });
});

describe("a caller's reference", () => {
  const ref = createCallerRef(Buffer.alloc(32, 1));

  it("is the same for a number however it is written, and another for another tenant or key", () => {
    const anna = ref("t", "+1 (555) 010-0123");
    expect(anna).toMatch(/^[A-Za-z0-9_-]{22}$/);
    expect(ref("t", "+15550100123")).toBe(anna);
    expect(ref("u", "+15550100123")).not.toBe(anna);
    expect(createCallerRef(Buffer.alloc(32, 2))("t", "+15550100123")).not.toBe(anna);
    expect(anna).not.toContain("0123");
  });

  it("is absent where no number is claimed", () => {
    for (const none of [undefined, "", "anonymous", "Unavailable", "7", "sip:anna"])
      expect(ref("t", none)).toBeUndefined();
  });
});

describe("the key of callers", () => {
  it("is made once, for its owner's eyes only, and kept", () => {
    const data = folder();
    const key = openCallerKey({}, data);
    expect(openCallerKey({}, data)).toEqual(key);
    expect(key).toHaveLength(32);
    expect(statSync(join(data, "keys", "callers.key")).mode & 0o777).toBe(0o600);
  });

  it("can be given, so that nodes share it; one that is too short is refused, without being told", () => {
    const data = folder();
    const given = Buffer.alloc(32, 7).toString("base64");
    expect(openCallerKey({ CALLWARD_CALLER_KEY: given }, data)).toEqual(Buffer.alloc(32, 7));
    expect(() => openCallerKey({ CALLWARD_CALLER_KEY: "c2hvcnQ=" }, data)).toThrow(
      expect.objectContaining({ code: "SETTING_INVALID", message: expect.not.stringContaining("c2hvcnQ") }),
    );
    openCallerKey({}, data);
    writeFileSync(join(data, "keys", "callers.key"), "eA==");
    expect(() => openCallerKey({}, data)).toThrow(expect.objectContaining({ code: "KEY_UNUSABLE" }));
    expect(readFileSync(join(data, "keys", "callers.key"), "utf8")).toBe("eA==");
  });
});
