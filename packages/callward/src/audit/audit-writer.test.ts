import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import canonicalize from "canonicalize";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BACKENDS, removeTestStores } from "../../../../tests/postgres/store-backends.ts";
import { openStore, type Store } from "../store/open-store.ts";
import { appendAudit } from "./append-audit.ts";
import { openAuditWriter } from "./audit-writer.ts";
import { checkpointMessage, makeCheckpoints } from "./checkpoint.ts";
import { type AuditDraft, checkDraft, entryHash } from "./entry.ts";
import { exportAudit } from "./export-audit.ts";
import { openSigners, readTrustedKeys } from "./signing-keys.ts";
import { verifyAudit } from "./verify-audit.ts";

const keysFolder = mkdtempSync(join(tmpdir(), "callward-keys-"));
afterAll(() => {
  removeTestStores();
  rmSync(keysFolder, { recursive: true });
});

const draft = (subject: string): AuditDraft => ({
  actor: { kind: "person", id: "ada" },
  action: "switch.set",
  subject,
  address: "192.0.2.1",
  reason: "because",
  before: null,
  after: "ff",
});

describe("the hash of an entry", () => {
  it("is that of its canonical JSON (RFC 8785), whatever it holds", () => {
    const text = fc.string({ unit: "binary" });
    fc.assert(
      fc.property(text, text, fc.option(text), fc.nat(), (subject, id, reason, sequence) => {
        const entry = { ...draft(subject), actor: { kind: "token" as const, id }, reason };
        const unhashed = {
          schema: 1 as const,
          tenant: "t",
          sequence,
          id,
          at: "now",
          previous: "0",
          ...entry,
        };
        expect(entryHash(unhashed)).toBe(createHash("sha256").update(canonicalize(unhashed)!).digest("hex"));
        const checkpoint = { schema: 1 as const, tenant: subject, sequence, hash: id, at: "now", key: "k" };
        const signed = { "": "callward audit checkpoint", ...checkpoint };
        expect(checkpointMessage(checkpoint)).toBe(canonicalize(signed));
      }),
    );
  });

  it("is not made of text that would not come back from the database", () => {
    for (const subject of ["a\0", "\ud800", "x".repeat(2_001)])
      expect(() => checkDraft(draft(subject))).toThrow("text");
  });
});

describe.each(BACKENDS)("the audit in $kind", ({ make }) => {
  let store: Store;
  beforeAll(async () => {
    store = await openStore(await make());
  });
  afterAll(() => store.close());

  const exported = async (tenant: string) => {
    const lines: string[] = [];
    await exportAudit(store, tenant, async (line) => {
      lines.push(JSON.stringify(line));
    });
    return lines;
  };

  it("is one chain a tenant, in order, however many write at once", async () => {
    const writers = [1, 2, 3].map(() => openAuditWriter(store));
    const entries = await Promise.all(
      Array.from({ length: 60 }, (_, index) =>
        writers[index % 3]!.append(index % 2 === 0 ? "one" : "two", draft(`n${index}`)),
      ),
    );
    expect(new Set(entries.map(({ tenant, sequence }) => `${tenant}${sequence}`)).size).toBe(60);
    await Promise.all(writers.map((writer) => writer.close(5_000)));
    const signers = openSigners(keysFolder);
    expect(await makeCheckpoints(store, signers)).toBe(2);
    expect(await makeCheckpoints(store, signers)).toBe(0);
    const keys = readTrustedKeys(keysFolder);
    for (const tenant of ["one", "two"])
      expect(await verifyAudit(await exported(tenant), { keys })).toMatchObject({
        outcome: "whole",
        entries: 30,
        signedUpTo: 30,
      });
  });

  it("holds a draft once, also where its transaction is tried again", async () => {
    const stamped = {
      id: "00000000-0000-4000-8000-000000000009",
      at: "2026-01-01T00:00:00.000Z",
      draft: draft("s"),
    };
    const write = () => store.inTenant("again", (tx) => appendAudit(tx, "again", [stamped]));
    expect(await write()).toEqual(await write());
    expect(await exported("again")).toHaveLength(2);
  });

  it("is written with the change that it tells of, or not at all", async () => {
    const stamped = {
      id: "00000000-0000-4000-8000-000000000008",
      at: "2026-01-01T00:00:00.000Z",
      draft: draft("s"),
    };
    const change = store.inTenant("undone", async (tx) => {
      await appendAudit(tx, "undone", [stamped]);
      throw new Error("no");
    });
    await expect(change).rejects.toThrow("no");
    expect(await exported("undone")).toHaveLength(1);
  });

  it("shows, offline, what an administrator changed behind its back", async () => {
    const writer = openAuditWriter(store);
    for (let index = 0; index < 5; index += 1) await writer.append("touched", draft(`n${index}`));
    await writer.close(5_000);
    await store.asOwner(async (client) => {
      await client.query(
        "ALTER TABLE callward.audit_entries DISABLE TRIGGER USER, NO FORCE ROW LEVEL SECURITY",
      );
      await client.query(
        "UPDATE callward.audit_entries SET reason = 'x' WHERE tenant = 'touched' AND sequence = 3",
      );
      await client.query("ALTER TABLE callward.audit_entries ENABLE TRIGGER USER, FORCE ROW LEVEL SECURITY");
    });
    const broken = { outcome: "broken", sequence: 3, why: "changed" };
    expect(await verifyAudit(await exported("touched"))).toMatchObject(broken);
  });
});
