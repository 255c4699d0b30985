import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { afterAll, beforeAll, expect, it } from "vitest";
import { BACKENDS, removeTestStores } from "./postgres/store-backends.ts";

const ROOT = join(import.meta.dirname, "..");
let folder: string;
let databaseUrl: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "callward-cli-"));
  ({ databaseUrl } = (await BACKENDS[1]!.make()) as { databaseUrl: string });
});
afterAll(() => {
  removeTestStores();
  rmSync(folder, { recursive: true });
});

async function callward(...args: readonly string[]) {
  const bin = join(ROOT, "packages", "callward", "bin", "callward.mjs");
  const child = spawn(process.execPath, [bin, "pack", ...args], {
    cwd: ROOT,
    env: { ...process.env, CALLWARD_DATA: folder, DATABASE_URL: databaseUrl, NO_COLOR: "1" },
  });
  let out = "";
  let err = "";
  child.stdout.on("data", (data) => {
    out += data;
  });
  child.stderr.on("data", (data) => {
    err += data;
  });
  const [status] = (await once(child, "close")) as [number];
  return { status, out, err };
}

/** A copy of the dentist's pack with texts replaced in one file. */
function changed(name: string, file: string, changes: Readonly<Record<string, string>>): string {
  const copy = join(folder, name);
  cpSync(join(ROOT, "examples", "dentist"), copy, { recursive: true });
  const path = join(copy, file);
  const text = Object.entries(changes).reduce(
    (now, [from, to]) => now.replace(from, to),
    readFileSync(path, "utf8"),
  );
  writeFileSync(path, text);
  return copy;
}

it("brings the dentist's pack to live, explains a new version, moves it, and takes it back", async () => {
  expect(await callward("upload", "examples/dentist")).toMatchObject({ status: 0, err: "" });
  expect((await callward("activate", "1.0.0", "--reason", "first")).out).toContain(
    "dentist@1.0.0: draft → live",
  );
  const closed = changed("closed", "assistant.yaml", {
    "version: 1.0.0": "version: 1.1.0",
    'fri: ["08:00-17:00"]': "fri: []",
  });
  expect((await callward("upload", closed, "--note", "closed on Fridays")).status).toBe(0);
  const diff = await callward("diff", "1.1.0");
  expect(diff.out).toContain("Opening hours on Friday: 08:00–17:00 → closed");
  await callward("activate", "1.1.0", "--reason", "go");
  const back = await callward("rollback", "--reason", "a mistake", "--json");
  expect(JSON.parse(back.out).moved).toMatchObject([
    { name: "dentist@1.1.0", from: "live", to: "retired" },
    { name: "dentist@1.0.0", from: "retired", to: "live" },
  ]);
  const listed = await callward("list");
  expect(listed.out).toMatch(/^retired +dentist@1\.1\.0 .*closed on Fridays\nlive +dentist@1\.0\.0 /);
  expect((await callward("verify")).out.match(/✔ dentist@/g)).toHaveLength(2);
});

it("shows where a bad pack is wrong, with status 1, and stores nothing", async () => {
  const bad = changed("bad", "inspector.yaml", { "banned:": "baned:" });
  const { status, out } = await callward("upload", bad);
  expect(status).toBe(1);
  expect(out).toMatch(/inspector\.yaml:\d+:\d+ +error +PACK_UNKNOWN_KEY/);
});

it("says what is missing in a command, with status 2", async () => {
  expect(await callward("activate", "1.0.0")).toMatchObject({
    status: 2,
    err: expect.stringContaining("--reason"),
  });
  expect(await callward("upload")).toMatchObject({
    status: 2,
    err: expect.stringContaining("INPUT_INVALID"),
  });
});
