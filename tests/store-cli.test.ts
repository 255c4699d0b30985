import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openAuditWriter } from "../packages/callward/src/audit/audit-writer.ts";
import { openStore } from "../packages/callward/src/store/open-store.ts";
import { BACKENDS, removeTestStores } from "./postgres/store-backends.ts";

const ROOT = join(import.meta.dirname, "..");
let folder: string;
let databaseUrl: string;
let dataFolder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "callward-cli-"));
  ({ databaseUrl } = (await BACKENDS[1]!.make()) as { databaseUrl: string });
  ({ dataFolder } = (await BACKENDS[0]!.make()) as { dataFolder: string });
  const store = await openStore({ databaseUrl });
  const audit = openAuditWriter(store);
  for (let index = 0; index < 5; index += 1)
    audit.push("dentist", {
      ...{ actor: { kind: "person", id: "ada" }, action: "pack.activate", subject: `pack:${index}` },
      ...{ address: "192.0.2.1", reason: null, before: null, after: null },
    });
  await audit.close(5_000);
  await store.close();
});
afterAll(() => {
  removeTestStores();
  rmSync(folder, { recursive: true });
});

async function callward(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child = spawn(
    process.execPath,
    [join(ROOT, "packages", "callward", "bin", "callward.mjs"), ...args],
    {
      cwd: ROOT,
      env: { ...process.env, CALLWARD_DATA: folder, NO_COLOR: "1", ...env },
    },
  );
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

describe("the commands of the store", () => {
  it("export the audit, verify it without the store, and name the entry that somebody changed", async () => {
    const file = join(folder, "audit.jsonl");
    const exported = await callward(["audit", "export", "--tenant", "dentist", "--out", file], {
      DATABASE_URL: databaseUrl,
    });
    expect(exported).toMatchObject({
      status: 0,
      err: expect.stringMatching(/the chain ends at 5:[0-9a-f]{64}/),
    });
    const head = /5:[0-9a-f]{64}/.exec(exported.err)?.[0] ?? "";
    const verified = await callward(["audit", "verify", file, "--expect", head]);
    expect(verified).toMatchObject({ status: 0, out: expect.stringContaining("signed up to entry 5") });
    writeFileSync(file, readFileSync(file, "utf8").replace("pack:2", "pack:9"));
    const broken = await callward(["audit", "verify", file, "--json"]);
    expect(broken.status).toBe(1);
    expect(JSON.parse(broken.out)).toMatchObject({ outcome: "broken", sequence: 3, why: "changed" });
  });

  it("carry a store from PostgreSQL into the data folder by backup and restore", async () => {
    const key = join(folder, "backup.key");
    writeFileSync(key, Buffer.alloc(32, 7));
    const file = join(folder, "store.backup");
    const backup = await callward(["backup", file, "--key-file", key], { DATABASE_URL: databaseUrl });
    expect(backup).toMatchObject({ status: 0, err: "" });
    const there = { CALLWARD_DATA: dataFolder };
    expect(await callward(["restore", file, "--key-file", key], there)).toMatchObject({ status: 0, err: "" });
    const again = await callward(["restore", file, "--key-file", key], there);
    expect(again).toMatchObject({ status: 2, err: expect.stringContaining("STORE_NOT_EMPTY") });
    const exported = await callward(["export", "--tenant", "dentist"], there);
    // The head, five entries and the checkpoint that the export of the audit made.
    expect(exported.out.trim().split("\n")).toHaveLength(7);
  });

  it("say who holds the store where a server runs on it", async () => {
    const store = await openStore({ dataFolder });
    const refused = await callward(["export", "--tenant", "dentist"], { CALLWARD_DATA: dataFolder });
    expect(refused.status).toBe(2);
    expect(refused.err).toContain("STORE_LOCKED");
    expect(refused.err).toContain(`process ${process.pid} on`);
    await store.close();
  });
});
