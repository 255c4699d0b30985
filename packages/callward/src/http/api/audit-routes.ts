import { z } from "zod";
import { readAuditPart } from "../../audit/export-audit.ts";
import { readAuditState, searchAudit } from "../../audit/search-audit.ts";
import type { TrustedKeys } from "../../audit/signing-keys.ts";
import { START_OF_CHAIN, verifyAudit } from "../../audit/verify-audit.ts";
import { auditPrincipal } from "../../control/audit-actor.ts";
import type { Store } from "../../store/open-store.ts";
import { type ApiRoute, apiRoute } from "./api-route.ts";
import { cursorParam, decodeCursor, encodeCursor } from "./cursor.ts";

/** Entries of one part of an export or a verification. */
const PART = 2_000;
/** Entries that are verified in one go: calls of this process wait for some 10 ms meanwhile. */
const STRETCH = 250;

const instant = z.iso.datetime({ offset: true });
const text = z.string().trim().min(1).max(200);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const sequence = z.int().nonnegative();

/** An entry as it was hashed. */
const entry = z.strictObject({
  schema: z.literal(1),
  tenant: z.string(),
  sequence: z.number().describe("From 1, without gaps"),
  id: z.string(),
  at: z.string(),
  actor: z.strictObject({ kind: z.enum(["person", "token", "system"]), id: z.string() }),
  action: z.string(),
  subject: z.string(),
  address: z.string().nullable(),
  reason: z.string().nullable(),
  before: z.string().nullable().describe("SHA-256 of what was there before"),
  after: z.string().nullable(),
  previous: z.string().describe("Hash of the entry before"),
  hash: z.string(),
});
const line = z.union([
  z.strictObject({ audit: z.strictObject({ schema: z.literal(1), tenant: z.string() }) }),
  z.strictObject({ entry }),
  z.strictObject({
    checkpoint: z.strictObject({
      ...{ schema: z.literal(1), tenant: z.string(), sequence: z.number(), hash: z.string() },
      ...{ at: z.string(), key: z.string(), signature: z.string() },
    }),
  }),
]);

const searched = z.strictObject({ before: sequence });
const exported = z.strictObject({ after: sequence });
const verified = z.strictObject({ sequence, hash: hash, signedUpTo: sequence });

/** The audit of the principal's tenant: searched, taken out, and held against its own chain. */
export function auditRoutes(deps: {
  readonly store: Store;
  /** Whose checkpoints count. Throws KEY_UNUSABLE. */
  readonly keys: () => TrustedKeys;
}): readonly ApiRoute[] {
  const { store, keys } = deps;
  return [
    apiRoute({
      method: "GET",
      path: "/api/v1/audit",
      permission: "audit.read",
      summary: "Who did what, newest first, by time, who and what",
      query: z.strictObject({
        from: instant.optional().describe("From this time on"),
        to: instant.optional().describe("Before this time"),
        who: text.optional().describe("Part of the name of who did it"),
        what: text.optional().describe("Part of the action or of what it was done to"),
        limit: z.coerce.number().int().min(1).max(500).default(100),
        after: cursorParam,
      }),
      reply: z.strictObject({ entries: z.array(entry), next: z.string().optional() }),
      handler: async ({ principal, query }) => {
        const { from, to, who, what, limit, after } = query;
        const { entries, next } = await store.inTenant(
          principal.tenant,
          (tx) =>
            searchAudit(tx, {
              limit,
              ...(from === undefined ? {} : { from }),
              ...(to === undefined ? {} : { to }),
              ...(who === undefined ? {} : { who }),
              ...(what === undefined ? {} : { what }),
              ...(after === undefined ? {} : decodeCursor(after, searched)),
            }),
          { readOnly: true },
        );
        return {
          entries: [...entries],
          ...(next === undefined ? {} : { next: encodeCursor({ before: next }) }),
        };
      },
    }),
    apiRoute({
      method: "GET",
      path: "/api/v1/audit/state",
      permission: "audit.read",
      summary: "How long the chain is, and up to where a checkpoint vouches for it",
      reply: z.strictObject({
        entries: z.number(),
        head: z.string().nullable().describe("Hash of the last entry: kept elsewhere, it proves a cut tail"),
        checkpoint: z
          .strictObject({
            sequence: z.number(),
            at: z.string(),
            key: z.string(),
            trusted: z.boolean().describe("This node has the public half of the key"),
          })
          .nullable(),
      }),
      handler: async ({ principal }) => {
        const { checkpoint, ...state } = await store.inTenant(principal.tenant, readAuditState, {
          readOnly: true,
        });
        return {
          ...state,
          checkpoint: checkpoint === null ? null : { ...checkpoint, trusted: keys().has(checkpoint.key) },
        };
      },
    }),
    apiRoute({
      method: "GET",
      path: "/api/v1/audit/export",
      permission: "audit.read",
      // In parts: a reader who is slow must not hold a transaction of the store open.
      summary:
        "The chain from its beginning, in parts: each line written as JSON makes the file that `callward audit verify` reads",
      query: z.strictObject({ after: cursorParam }),
      reply: z.strictObject({ lines: z.array(line), next: z.string().optional() }),
      handler: async ({ principal, query }) => {
        const { tenant } = principal;
        return store.inTenant(tenant, async (tx) => {
          const after = query.after === undefined ? 0 : decodeCursor(query.after, exported).after;
          const { lines, next } = await readAuditPart(tx, after, PART);
          const head = { audit: { schema: 1 as const, tenant } };
          if (after === 0) await auditPrincipal(tx, principal, { action: "audit.export", subject: "audit" });
          return {
            lines: after === 0 ? [head, ...lines] : [...lines],
            ...(next === undefined ? {} : { next: encodeCursor({ after: next }) }),
          };
        });
      },
    }),
    apiRoute({
      method: "GET",
      path: "/api/v1/audit/verification",
      permission: "audit.read",
      summary: "Verifies the chain, part by part: hashes, links, and the signatures of checkpoints",
      query: z.strictObject({ after: cursorParam }),
      reply: z.strictObject({
        outcome: z.enum(["whole", "broken"]).describe("Of the chain up to `upTo`"),
        upTo: z.number(),
        of: z.number().describe("Entries that there are"),
        signedUpTo: z.number().describe("Up to here a trusted key vouches for the chain"),
        broken: z
          .strictObject({ sequence: z.number(), why: z.string() })
          .nullable()
          .describe("The first entry that is not what it must be"),
        next: z.string().optional().describe("Goes on after this part"),
      }),
      handler: async ({ principal, query }) => {
        const trusted = keys();
        const given = query.after === undefined ? undefined : decodeCursor(query.after, verified);
        let at = given ?? { ...START_OF_CHAIN, signedUpTo: 0 };
        const end = at.sequence + PART;
        const { entries: of } = await store.inTenant(principal.tenant, readAuditState, { readOnly: true });
        for (;;) {
          const { sequence: upTo, hash: last, signedUpTo } = at;
          const part = await store.inTenant(principal.tenant, (tx) => readAuditPart(tx, upTo, STRETCH), {
            readOnly: true,
          });
          const verdict = await verifyAudit(
            part.lines.map((one) => JSON.stringify(one)),
            {
              keys: trusted,
              from: { tenant: principal.tenant, head: { sequence: upTo, hash: last }, signedUpTo },
            },
          );
          if (verdict.outcome === "broken") {
            const broken = { sequence: verdict.sequence, why: verdict.why };
            return { outcome: "broken" as const, upTo: broken.sequence - 1, of, signedUpTo, broken };
          }
          at = { ...verdict.head, signedUpTo: verdict.signedUpTo };
          if (part.next !== undefined && at.sequence < end) continue;
          return {
            ...{ outcome: "whole" as const, upTo: at.sequence, of: Math.max(of, at.sequence), broken: null },
            signedUpTo: at.signedUpTo,
            ...(part.next === undefined ? {} : { next: encodeCursor(at) }),
          };
        }
      },
    }),
  ];
}
