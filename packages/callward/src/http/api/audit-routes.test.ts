import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BACKENDS, removeTestStores } from "../../../../../tests/postgres/store-backends.ts";
import { appendAudit } from "../../audit/append-audit.ts";
import { makeCheckpoints } from "../../audit/checkpoint.ts";
import type { AuditEntry } from "../../audit/entry.ts";
import { openSigners, readTrustedKeys, type TrustedKeys } from "../../audit/signing-keys.ts";
import { verifyAudit } from "../../audit/verify-audit.ts";
import { openStore, type Store } from "../../store/open-store.ts";
import { askRoute, testPrincipal } from "../../testing/ask-route.ts";
import { auditRoutes } from "./audit-routes.ts";

afterAll(removeTestStores);

/** More than one part of an export or a verification. */
const LENGTH = 2_300;

describe.each(BACKENDS)("the audit by the API, in $kind", ({ make }) => {
  let store: Store;
  let keys: TrustedKeys;
  const folder = mkdtempSync(join(tmpdir(), "callward-keys-"));
  const principal = testPrincipal("dentist");
  const get = <T>(path: string, query: object = {}, who = principal): Promise<T> =>
    askRoute(auditRoutes({ store, keys: () => keys }), "GET", path, { principal: who, query });
  type Found = { readonly entries: readonly AuditEntry[]; readonly next?: string };
  const search = (query: object) => get<Found>("/api/v1/audit", query);

  beforeAll(async () => {
    store = await openStore(await make());
    const signers = openSigners(folder);
    keys = readTrustedKeys(folder);
    const drafts = Array.from({ length: LENGTH }, (_, index) => ({
      id: crypto.randomUUID(),
      at: new Date(Date.UTC(2026, 2, 2, 9) + index * 60_000).toISOString(),
      draft: {
        actor: { kind: "person" as const, id: index % 2 === 0 ? "Kim@example.org" : "ada" },
        action: index === 7 ? "switch.set" : "trace.read",
        subject: `call:${index}`,
        address: "192.0.2.7",
        reason: index === 7 ? "100% sure" : null,
        before: null,
        after: null,
      },
    }));
    await store.inTenant("dentist", (tx) => appendAudit(tx, "dentist", drafts));
    await makeCheckpoints(store, signers);
  });
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  it("is found by who, what and when, newest first, in pages", async () => {
    expect((await search({ what: "switch" })).entries).toMatchObject([{ sequence: 8, reason: "100% sure" }]);
    expect((await search({ who: "kim@", limit: "1" })).entries).toMatchObject([{ sequence: LENGTH - 1 }]);
    expect((await search({ who: "k%m" })).entries).toEqual([]);
    const from = "2026-03-02T09:10:00.000Z";
    const to = "2026-03-02T09:13:00.000Z";
    const first = await search({ from, to, limit: "2" });
    const rest = await search({ from, to, limit: "2", after: first.next });
    expect([...first.entries, ...rest.entries].map(({ sequence }) => sequence)).toEqual([13, 12, 11]);
    expect(rest.next).toBeUndefined();
    await expect(search({ after: "bm9uc2Vuc2U" })).rejects.toMatchObject({ code: "INPUT_INVALID" });
  });

  it("of another tenant is not there", async () => {
    const eve = testPrincipal("plumber");
    expect(await get("/api/v1/audit", {}, eve)).toEqual({ entries: [] });
    expect(await get("/api/v1/audit/state", {}, eve)).toEqual({ entries: 0, head: null, checkpoint: null });
    expect(await get("/api/v1/audit/verification", {}, eve)).toMatchObject({ outcome: "whole", of: 0 });
  });

  it("says how long it is and who vouches for it", async () => {
    const checkpoint = { sequence: LENGTH, at: expect.any(String), key: [...keys.keys()][0], trusted: true };
    const state = { entries: LENGTH, head: expect.stringMatching(/^[0-9a-f]{64}$/), checkpoint };
    expect(await get("/api/v1/audit/state")).toEqual(state);
  });

  type Verified = { readonly outcome: string; readonly upTo: number; readonly next?: string };
  async function verifyAll(): Promise<readonly Verified[]> {
    const parts: Verified[] = [];
    for (let after: string | undefined; ; ) {
      const part = await get<Verified>("/api/v1/audit/verification", after === undefined ? {} : { after });
      parts.push(part);
      after = part.next;
      if (after === undefined) return parts;
    }
  }

  it("is verified part by part, and a key that nobody trusts is found", async () => {
    expect(await verifyAll()).toMatchObject([
      { outcome: "whole", upTo: 2_000, of: LENGTH, signedUpTo: 0 },
      { outcome: "whole", upTo: LENGTH, of: LENGTH, signedUpTo: LENGTH, broken: null },
    ]);
    const trusted = keys;
    keys = new Map();
    expect((await verifyAll()).at(-1)).toMatchObject({
      outcome: "broken",
      broken: { sequence: LENGTH, why: "its checkpoint is not signed by a trusted key" },
    });
    keys = trusted;
  });

  it("leaves as lines that the offline verifier finds whole; who took it is the last entry", async () => {
    const lines: string[] = [];
    for (let after: string | undefined; ; ) {
      const query = after === undefined ? {} : { after };
      const part = await get<{ lines: object[]; next?: string }>("/api/v1/audit/export", query);
      lines.push(...part.lines.map((line) => JSON.stringify(line)));
      after = part.next;
      if (after === undefined) break;
    }
    const entries = LENGTH + 1;
    expect(await verifyAudit(lines, { keys })).toMatchObject({ outcome: "whole", entries });
    expect((await search({ limit: "1" })).entries).toMatchObject([
      { action: "audit.export", actor: { kind: "person", id: "ada" }, address: "192.0.2.7" },
    ]);
  });

  it("that somebody has changed is broken where it was changed", async () => {
    await store.inSystem(async (tx) => {
      await sql`RESET ROLE`.execute(tx);
      await sql`ALTER TABLE audit_entries DISABLE TRIGGER append_only`.execute(tx);
      await sql`ALTER TABLE audit_entries NO FORCE ROW LEVEL SECURITY`.execute(tx);
      await sql`UPDATE audit_entries SET actor_id = 'mallory' WHERE tenant = 'dentist' AND sequence = 2100`.execute(
        tx,
      );
    });
    expect((await verifyAll()).at(-1)).toMatchObject({
      ...{ outcome: "broken", upTo: 2_099, broken: { sequence: 2_100, why: "changed" } },
    });
  });
});
