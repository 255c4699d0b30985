import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readSecret } from "./secret-setting.ts";

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "callward-secret-"));
  path = join(folder, "password");
});
afterEach(() => rm(folder, { recursive: true }));

async function fileWith(text: string, mode = 0o600): Promise<{ readonly PASS_FILE: string }> {
  await writeFile(path, text);
  await chmod(path, mode);
  return { PASS_FILE: path };
}

describe("a password", () => {
  it("comes from the variable or from the file, without its line end", async () => {
    expect(readSecret({}, "PASS")).toBeUndefined();
    expect(readSecret({ PASS: "" }, "PASS")).toBeUndefined();
    expect(readSecret({ PASS: "hush" }, "PASS")).toBe("hush");
    expect(readSecret(await fileWith(" hush-hush \n"), "PASS")).toBe(" hush-hush ");
    expect(readSecret(await fileWith("hush\r\n", 0o400), "PASS")).toBe("hush");
  });

  it.each([0o640, 0o604, 0o660, 0o644])("is not taken from a file of mode %o", async (mode) => {
    const env = await fileWith("hush-hush", mode);
    expect(() => readSecret(env, "PASS")).toThrow("chmod 600");
  });

  it.each([
    ["two places", async () => ({ ...(await fileWith("hush-hush")), PASS: "other" })],
    ["an empty file", () => fileWith("\n")],
    ["two lines", () => fileWith("hush-hush\nmore\n")],
    ["a large file", () => fileWith("hush-hush".repeat(1_000))],
    ["no file", async () => ({ PASS_FILE: path })],
    ["a folder", async () => ({ PASS_FILE: folder })],
  ])("is refused with the variable's name and without its value: %s", async (_what, make) => {
    const env = await make();
    let thrown: unknown;
    try {
      readSecret(env, "PASS");
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({ code: "SETTING_INVALID", details: { setting: "PASS_FILE" } });
    expect(String(thrown)).not.toContain("hush");
  });
});
