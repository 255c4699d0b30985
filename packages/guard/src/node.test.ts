import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readPackFiles } from "./node.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pack-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(file: string, text: string | Uint8Array): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

it("reads the pack's files and no others", async () => {
  for (const file of [
    "pack/assistant.yaml",
    "pack/notes.txt",
    "pack/.env",
    "pack/knowledge/b.md",
    "pack/knowledge/a.md",
  ])
    put(file, file);
  put("pack/knowledge/deep/c.md", "c");
  put("pack/knowledge/a.txt", "a");
  expect(await readPackFiles(join(folder, "pack"))).toEqual({
    "assistant.yaml": "pack/assistant.yaml",
    "knowledge/a.md": "pack/knowledge/a.md",
    "knowledge/b.md": "pack/knowledge/b.md",
  });
});

it("says so when there is no such folder", async () => {
  await expect(readPackFiles(join(folder, "none"))).rejects.toMatchObject({ code: "PACK_NOT_FOUND" });
  put("file", "x");
  await expect(readPackFiles(join(folder, "file"))).rejects.toMatchObject({ code: "PACK_NOT_FOUND" });
});

it("follows links inside the folder and to it, and refuses those that lead out", async () => {
  put("pack/..data/assistant.yaml", "inside");
  symlinkSync("..data/assistant.yaml", join(folder, "pack/assistant.yaml"));
  symlinkSync("pack", join(folder, "live"));
  expect(await readPackFiles(join(folder, "live"))).toEqual({ "assistant.yaml": "inside" });

  put("secret.md", "secret");
  mkdirSync(join(folder, "pack/knowledge"));
  symlinkSync("../../secret.md", join(folder, "pack/knowledge/a.md"));
  await expect(readPackFiles(join(folder, "pack"))).rejects.toMatchObject({
    code: "FILE_UNREADABLE",
    message: expect.stringContaining("leads out of the pack"),
  });
});

it("refuses a knowledge folder that leads out", async () => {
  put("other/a.md", "secret");
  mkdirSync(join(folder, "pack"));
  symlinkSync("../other", join(folder, "pack/knowledge"));
  await expect(readPackFiles(join(folder, "pack"))).rejects.toMatchObject({ code: "FILE_UNREADABLE" });
});

it("reads a trained model that is longer than any text of a pack may be", async () => {
  put("intents.model.json", "x".repeat(1_500_000));
  expect(Object.keys(await readPackFiles(folder))).toEqual(["intents.model.json"]);
});

it.each([
  ["is a folder", () => mkdirSync(join(folder, "assistant.yaml"))],
  ["is too large", () => put("assistant.yaml", "x".repeat(1_000_001))],
  ["is a model and too large", () => put("intents.model.json", "x".repeat(4_000_001))],
  ["is not UTF-8", () => put("assistant.yaml", new Uint8Array([0x61, 0xff]))],
])("refuses a file that %s", async (_what, make) => {
  make();
  await expect(readPackFiles(folder)).rejects.toMatchObject({ code: "FILE_UNREADABLE" });
});
