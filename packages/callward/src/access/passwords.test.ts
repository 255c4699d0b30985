import { isCallwardError } from "@callward/guard";
import { describe, expect, it } from "vitest";
import { checkNewPassword, createPasswords, MAX_PASSWORD_LENGTH } from "./passwords.ts";

const signal = new AbortController().signal;
const passwords = createPasswords();
const cheap = createPasswords({ logN: 4, r: 8, p: 1 });

describe("a password", () => {
  it("is kept as scrypt with 32 MB, three passes and a salt of its own, and is known again", async () => {
    const stored = await passwords.hash("seven grey herons walk", signal);
    expect(stored).toMatch(/^\$scrypt\$ln=15,r=8,p=3\$[\w+/]{22}\$[\w+/]{43}$/);
    expect(await passwords.verify("seven grey herons walk", stored, signal)).toBe(true);
    expect(await passwords.verify("seven grey herons walks", stored, signal)).toBe(false);
    expect(passwords.needsRehash(stored)).toBe(false);
    expect(cheap.needsRehash(stored)).toBe(true);
  });

  it("is the same from every keyboard (NFKC), and two hashes of it differ", async () => {
    const composed = await cheap.hash("caf\u00e9 and three more", signal);
    expect(await cheap.verify("cafe\u0301 and three more", composed, signal)).toBe(true);
    expect(await cheap.hash("caf\u00e9 and three more", signal)).not.toBe(composed);
  });

  it("over the limit is never right, also where it begins with the right one", async () => {
    const long = "abcdef".repeat(50).slice(0, MAX_PASSWORD_LENGTH);
    const stored = await cheap.hash(long, signal);
    expect(await cheap.verify(long, stored, signal)).toBe(true);
    expect(await cheap.verify(`${long}x`, stored, signal)).toBe(false);
  });

  it.each([
    null,
    undefined,
    "",
    "plain",
    "$scrypt$ln=31,r=8,p=3$AAAAAAAAAAAAAAAAAAAAAA$x",
    "$scrypt$ln=0,r=0,p=0$$",
  ])("that was never hashed (%s) is never right", async (stored) => {
    expect(await cheap.verify("anything at all here", stored, signal)).toBe(false);
  });

  it.each([
    ["short", "seven letters"],
    ["a pattern", "abababababababababab"],
    ["the name", "x annabel-lee x and y"],
    ["endless", "seven grey herons ".repeat(20)],
  ])("that is %s is refused", (_why, password) => {
    try {
      checkNewPassword(password, "annabel-lee");
      expect.unreachable();
    } catch (error) {
      expect(isCallwardError(error) && error.code).toBe("PASSWORD_WEAK");
      expect(String(error)).not.toContain(password);
    }
  });

  it("waits its turn no longer than whoever asks", async () => {
    const gone = AbortSignal.abort();
    await expect(cheap.hash("anything", gone)).rejects.toThrow();
  });
});
