import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BACKENDS, removeTestStores } from "../../../../../tests/postgres/store-backends.ts";
import { openAuditWriter } from "../../audit/audit-writer.ts";
import { verifyAudit } from "../../audit/verify-audit.ts";
import { exportTenant } from "../export-tenant.ts";
import { openStore, type Store } from "../open-store.ts";
import { openTraceSink } from "../trace-sink.ts";
import { restoreBackup } from "./restore-backup.ts";
import { readKeyFile, seal, unseal } from "./sealed-file.ts";
import { writeBackup } from "./write-backup.ts";

const folder = mkdtempSync(join(tmpdir(), "callward-backup-"));
afterAll(() => {
  removeTestStores();
  rmSync(folder, { recursive: true });
});
const key = randomBytes(32);

async function fill(store: Store): Promise<void> {
  await store.inSystem((tx) => tx.insertInto("tenants").values({ id: "dentist", name: "Dentist" }).execute());
  const sink = openTraceSink(store);
  for (let turn = 0; turn < 1_500; turn += 1)
    sink.write({
      ...{ schema: 1, call: "a", turn, event: "heard", at: new Date(turn).toISOString(), tenant: "dentist" },
      pack: { id: "p", version: "1", hash: "h" },
      reason: "a line separator: \u2028",
    });
  const audit = openAuditWriter(store);
  for (let index = 0; index < 30; index += 1)
    audit.push("dentist", {
      ...{ actor: { kind: "system", id: "test" }, action: "a", subject: `s${index}` },
      ...{ address: null, reason: null, before: null, after: null },
    });
  await Promise.all([sink.close(10_000), audit.close(10_000)]);
}
async function everything(store: Store): Promise<readonly string[]> {
  const lines: string[] = [];
  await exportTenant(store, "dentist", async (line) => {
    lines.push(JSON.stringify(line));
  });
  return lines.sort();
}

describe.each(BACKENDS)("a backup of a store in $kind", ({ kind, make }) => {
  const other = BACKENDS.find((backend) => backend.kind !== kind)!;
  const file = join(folder, `${kind}.backup`);
  let store: Store;
  beforeAll(async () => {
    store = await openStore(await make());
    await fill(store);
    await writeBackup(store, file, key);
  });
  afterAll(() => store.close());

  it("restores into an empty store of the other kind, whole and with its audit intact", async () => {
    const target = await openStore(await other.make());
    expect(await restoreBackup(target, file, key, { replace: false })).toMatchObject({ rows: 1_531 });
    const there = await everything(target);
    expect(there).toEqual(await everything(store));
    const audit = there
      .filter((line) => !line.startsWith('{"table"'))
      .sort((a, b) => sequenceOf(a) - sequenceOf(b));
    expect(await verifyAudit(audit)).toMatchObject({ outcome: "whole", entries: 30 });
    await target.close();
  });

  it("is refused by a store that holds data, unless that is to be replaced", async () => {
    const before = await everything(store);
    await expect(restoreBackup(store, file, key, { replace: false })).rejects.toMatchObject({
      code: "STORE_NOT_EMPTY",
    });
    await store.inSystem((tx) => tx.insertInto("tenants").values({ id: "later", name: "Later" }).execute());
    await restoreBackup(store, file, key, { replace: true });
    expect(await everything(store)).toEqual(before);
    const tenants = await store.inSystem((tx) => tx.selectFrom("tenants").select("id").execute());
    expect(tenants).toEqual([{ id: "dentist" }]);
  });

  it("that is cut off, changed or opened with another key changes nothing", async () => {
    const before = await everything(store);
    const sealed = readFileSync(file);
    expect(sealed.includes("dentist")).toBe(false);
    const spoilt = join(folder, `${kind}.spoilt`);
    const refused = async (bytes: Buffer, withKey = key) => {
      writeFileSync(spoilt, bytes);
      const restoring = restoreBackup(store, spoilt, withKey, { replace: true });
      await expect(restoring).rejects.toMatchObject({ code: "BACKUP_INVALID" });
    };
    await refused(sealed.subarray(0, sealed.length - 1));
    await refused(sealed.subarray(0, sealed.length >> 1));
    const changed = Buffer.from(sealed);
    changed[changed.length >> 1]! ^= 1;
    await refused(changed);
    await refused(sealed, randomBytes(32));
    await refused(Buffer.from("not a backup"));
    expect(await everything(store)).toEqual(before);
  });
});

function sequenceOf(line: string): number {
  const { entry } = JSON.parse(line) as { entry?: { sequence: number } };
  return entry?.sequence ?? 0;
}

describe("a backup of PostgreSQL", () => {
  it("is not restored while another node is connected", async () => {
    const address = await BACKENDS[1]!.make();
    const [node, mine] = [await openStore(address), await openStore(address)];
    const restoring = restoreBackup(mine, join(folder, "postgresql.backup"), key, { replace: true });
    await expect(restoring).rejects.toMatchObject({ code: "STORE_LOCKED" });
    await Promise.all([node.close(), mine.close()]);
  });
});

describe("a sealed file", () => {
  const collect = async (parts: AsyncIterable<Buffer>) => {
    const all: Buffer[] = [];
    for await (const part of parts) all.push(part);
    return Buffer.concat(all);
  };
  async function* pieces(whole: Buffer, size: number): AsyncGenerator<Buffer> {
    for (let at = 0; at < whole.length; at += size) yield whole.subarray(at, at + size);
  }
  const CHUNK = 64 * 1024;

  it("opens to what was sealed, whatever its length and however it is cut into pieces", async () => {
    for (const length of [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK + 7]) {
      const plain = randomBytes(length);
      const sealed = await collect(seal(pieces(plain, 50_000), key));
      expect((await collect(unseal(pieces(sealed, 70_001), key))).equals(plain)).toBe(true);
    }
  });

  it("does not open with any byte changed, cut, added, or with its chunks in another order", async () => {
    const sealed = await collect(seal(pieces(randomBytes(3 * CHUNK), 50_000), key));
    const refused = (bytes: Buffer) =>
      expect(collect(unseal(pieces(bytes, 90_000), key))).rejects.toMatchObject({ code: "BACKUP_INVALID" });
    await fc.assert(
      fc.asyncProperty(
        fc.nat(sealed.length - 1),
        fc.constantFrom("change", "cut", "add"),
        async (at, how) => {
          const spoilt = Buffer.from(sealed);
          spoilt[at]! ^= 0x80;
          if (how === "change") await refused(spoilt);
          else if (how === "cut") await refused(sealed.subarray(0, at));
          else await refused(Buffer.concat([sealed, sealed.subarray(at)]));
        },
      ),
      { numRuns: 12 },
    );
    const start = sealed.length - 3 * (CHUNK + 16);
    const chunk = (n: number) => sealed.subarray(start + n * (CHUNK + 16), start + (n + 1) * (CHUNK + 16));
    await refused(Buffer.concat([sealed.subarray(0, start), chunk(1), chunk(0), chunk(2)]));
    await refused(Buffer.concat([sealed.subarray(0, start), chunk(0), chunk(2)]));
  });

  it("needs a key of some length", () => {
    const short = join(folder, "short.key");
    writeFileSync(short, "hunter2");
    expect(() => readKeyFile(short)).toThrow("fewer than 16 bytes");
  });
});
