import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chainLines } from "../testing/audit-chain.ts";
import { entryHash } from "./entry.ts";
import { makeSigner, openSigners, readTrustedKeys, type Signer, type TrustedKeys } from "./signing-keys.ts";
import { verifyAudit } from "./verify-audit.ts";

let folder: string;
let signers: readonly Signer[];
let keys: TrustedKeys;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "callward-keys-"));
  openSigners(folder);
  makeSigner(folder);
  signers = openSigners(folder);
  keys = readTrustedKeys(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** 40 entries; both signers vouch for every tenth. */
const LENGTH = 40;
const chain = () => [...chainLines({ tenant: "dentist", length: LENGTH, every: 10, signers })];
const parsed = (line: string) => JSON.parse(line) as { entry?: Record<string, unknown>; checkpoint?: object };
const position = (lines: readonly string[], sequence: number) =>
  lines.findIndex((line) => parsed(line).entry?.sequence === sequence);

describe("verifying an audit export", () => {
  it("finds a whole chain whole, and says how far trusted keys vouch for it", async () => {
    const lines = [...chainLines({ tenant: "dentist", length: 43, every: 10, signers })];
    const verdict = await verifyAudit(lines, { keys });
    expect(verdict).toMatchObject({ outcome: "whole", entries: 43, signedUpTo: 40, tenant: "dentist" });
    expect(await verifyAudit(lines)).toMatchObject({ outcome: "whole", signedUpTo: 0 });
    expect(await verifyAudit(lines.slice(0, 1), { keys })).toMatchObject({ outcome: "whole", entries: 0 });
  });

  it("names the first entry in which any character of any value was changed", async () => {
    const members = [
      "id",
      "at",
      "actor",
      "action",
      "subject",
      "address",
      "reason",
      "before",
      "after",
      "previous",
      "hash",
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: LENGTH }),
        fc.constantFrom(...members),
        fc.string({ minLength: 1 }),
        async (sequence, member, text) => {
          const lines = [...chain()];
          const at = position(lines, sequence);
          const { entry } = parsed(lines[at]!);
          const value = member === "actor" ? { kind: "person", id: text } : text;
          fc.pre(JSON.stringify(entry![member]) !== JSON.stringify(value));
          lines[at] = JSON.stringify({ entry: { ...entry, [member]: value } });
          expect(await verifyAudit(lines, { keys })).toMatchObject({ outcome: "broken", sequence });
        },
      ),
    );
  });

  it("names the place from which entries were taken, moved or repeated", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: LENGTH }),
        fc.integer({ min: 1, max: LENGTH }),
        fc.constantFrom("take", "swap", "repeat"),
        async (first, second, how) => {
          const lines = [...chain()];
          const a = position(lines, Math.min(first, second));
          const b = position(lines, Math.max(first, second));
          if (how === "take") lines.splice(a, 1);
          else if (how === "repeat") lines.splice(b + 1, 0, lines[a]!);
          else [lines[a], lines[b]] = [lines[b]!, lines[a]!];
          fc.pre(how !== "swap" || a !== b);
          expect((await verifyAudit(lines, { keys })).outcome).toBe("broken");
        },
      ),
    );
  });

  it("finds a chain that was rewritten whole from some entry on, because its checkpoints were signed before", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: LENGTH }), async (from) => {
        const lines = [...chain()];
        let previous: string | undefined;
        for (let sequence = from; sequence <= LENGTH; sequence += 1) {
          const at = position(lines, sequence);
          const entry = parsed(lines[at]!).entry as unknown as Parameters<typeof entryHash>[0] & {
            hash: string;
          };
          const { hash: _, ...rest } = {
            ...entry,
            subject: `${entry.subject}?`,
            previous: previous ?? entry.previous,
          };
          previous = entryHash(rest);
          lines[at] = JSON.stringify({ entry: { ...rest, hash: previous } });
        }
        const verdict = await verifyAudit(lines, { keys });
        expect(verdict).toMatchObject({ outcome: "broken", why: "not what the checkpoint says" });
        expect((verdict as { sequence: number }).sequence).toBe(Math.ceil(from / 10) * 10);
      }),
      { numRuns: LENGTH },
    );
  });

  it("finds a tail that was cut off, by a later checkpoint or by the head that was written down", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: LENGTH - 1 }), async (kept) => {
        const whole = chain();
        const verdict = await verifyAudit(whole, { keys });
        const expect_ = verdict.outcome === "whole" ? verdict.head : undefined;
        const withCheckpoints = whole.filter((line) => {
          const { entry } = parsed(line);
          return entry === undefined || (entry.sequence as number) <= kept;
        });
        const broken = { outcome: "broken", sequence: kept + 1 };
        expect(await verifyAudit(withCheckpoints, { keys })).toMatchObject(broken);
        const end = kept === 0 ? 1 : position(whole, kept) + 1;
        expect(await verifyAudit(whole.slice(0, end), { keys, expect: expect_! })).toMatchObject(broken);
      }),
      { numRuns: LENGTH },
    );
  });

  it("takes no checkpoint of a key that is not trusted, and none whose words were changed", async () => {
    const stranger = mkdtempSync(join(tmpdir(), "callward-keys-"));
    const forged = [
      ...chainLines({ tenant: "dentist", length: 20, every: 10, signers: openSigners(stranger) }),
    ];
    rmSync(stranger, { recursive: true });
    const untrusted = {
      outcome: "broken",
      sequence: 10,
      why: "its checkpoint is not signed by a trusted key",
    };
    expect(await verifyAudit(forged, { keys })).toMatchObject(untrusted);
    const later = chain().map((line) => line.replace(/("checkpoint":.*"at":")\d{4}/, "$12031"));
    expect(await verifyAudit(later, { keys })).toMatchObject(untrusted);
  });

  it("refuses what is no export, and a member that the hash would not cover", async () => {
    const lines = chain();
    const invalid = (...tampered: string[]) =>
      expect(verifyAudit(tampered)).rejects.toMatchObject({ code: "AUDIT_INVALID" });
    await invalid();
    await invalid("not json");
    await invalid(lines[1]!);
    await invalid(lines[0]!, lines[1]!.replace('"schema"', '"note":"hidden","schema"'));
    await invalid(lines[0]!, '{"neither":1}');
  });
});

describe("signing keys", () => {
  it("are made once, for their owner's eyes only, and all of a folder's sign", () => {
    expect(openSigners(folder).map(({ id }) => id)).toEqual([...keys.keys()].sort());
    expect(keys.size).toBe(2);
    for (const { id } of signers) expect(statSync(join(folder, `${id}.key.pem`)).mode & 0o777).toBe(0o600);
  });

  it("are refused where they are of another kind", async () => {
    const { writeFileSync } = await import("node:fs");
    const other = join(folder, "rsa.pem");
    const { publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
    writeFileSync(other, publicKey.export({ type: "spki", format: "pem" }));
    expect(() => readTrustedKeys(other)).toThrow("not an Ed25519 key");
    expect(() => readTrustedKeys(join(folder, "none.pem"))).toThrow("ENOENT");
  });
});
