import { CallwardError } from "@callward/guard";
import { z } from "zod";
import { auditReading, auditSearch } from "../../control/traces/audit-reading.ts";
import { conversationOf } from "../../control/traces/conversation.ts";
import { explainTurn } from "../../control/traces/explain.ts";
import { readCall } from "../../control/traces/read-call.ts";
import type { Store } from "../../store/open-store.ts";
import { searchTraces, type TraceQuery } from "../../store/search-traces.ts";
import { type ApiRoute, apiRoute } from "./api-route.ts";
import { cursorParam, decodeCursor, encodeCursor } from "./cursor.ts";

const instant = z.iso.datetime({ offset: true });
const name = z.string().min(1).max(200);
const position = z.strictObject({ at: z.string().max(40), writer: z.uuid(), seq: z.int().nonnegative() });
const call = z.strictObject({ call: name.describe("Id of the call") });

const traceQuery = z.strictObject({
  from: instant.optional().describe("From this time on"),
  to: instant.optional().describe("Before this time"),
  call: name.optional(),
  route: z.enum(["human", "triage", "refuse", "deflect", "faq", "action", "answer"]).optional(),
  finding: name.optional().describe("Id of a rule that found something, e.g. injection/reveal-prompt"),
  pack_version: name.optional(),
  order: z.enum(["newest", "oldest"]).default("newest"),
  limit: z.coerce.number().int().min(1).max(500).default(100),
  after: cursorParam,
});

/** A record of the trace, as DESIGN §6 and the reference of the trace describe it. Redacted before it was kept. */
const record = z.looseObject({
  schema: z.literal(1),
  call: z.string(),
  turn: z.number(),
  event: z.string(),
  at: z.string(),
  tenant: z.string(),
});
const entry = z.looseObject({
  turn: z.number(),
  at: z.string(),
  who: z.enum(["caller", "assistant", "line"]),
  event: z.string(),
  text: z.string().optional(),
  verdict: z.enum(["passed", "flagged", "stopped", "approved"]).optional(),
  portion: z.number().optional(),
  record,
});

/** Traces of the principal's tenant: searched, as conversations, and explained. Who read what is audited. */
export function tracesRoutes({
  store,
  now = Date.now,
}: {
  readonly store: Store;
  readonly now?: () => number;
}): readonly ApiRoute[] {
  return [
    apiRoute({
      method: "GET",
      path: "/api/v1/traces",
      permission: "traces.read",
      summary:
        "Searches the trace by time, call, route, finding and pack version; who looked is in the audit",
      query: traceQuery,
      reply: z.strictObject({ records: z.array(record), next: z.string().optional() }),
      handler: async ({ principal, query }) => {
        const { records, next } = await store.inTenant(principal.tenant, async (tx) => {
          const page = await searchTraces(tx, queryOf(query));
          const reading = { principal, now: now() };
          if (page.records.length === 0) return page;
          if (query.call !== undefined) await auditReading(tx, reading, query.call);
          else await auditSearch(tx, reading, { ...query, packVersion: query.pack_version });
          return page;
        });
        return {
          records: records.map((one) => ({ ...one })),
          ...(next === undefined ? {} : { next: encodeCursor(next) }),
        };
      },
    }),
    apiRoute({
      method: "GET",
      path: "/api/v1/calls/:call/conversation",
      permission: "traces.read",
      summary: "One call as a conversation, with every verdict; who looked at it is in the audit",
      params: call,
      reply: z.looseObject({
        call: z.string(),
        pack: z.strictObject({ id: z.string(), version: z.string(), hash: z.string() }),
        startedAt: z.string(),
        endedAt: z.string().optional(),
        endReason: z.string().optional(),
        turns: z.number(),
        entries: z.array(entry),
      }),
      handler: async ({ principal, params }) =>
        store.inTenant(principal.tenant, async (tx) => {
          const conversation = conversationOf(await readCall(tx, params.call));
          if (conversation === undefined) throw new CallwardError("NOT_FOUND", { path: "a call of that id" });
          await auditReading(tx, { principal, now: now() }, params.call);
          return {
            ...conversation,
            entries: conversation.entries.map((one) => ({ ...one, record: { ...one.record } })),
          };
        }),
    }),
    apiRoute({
      method: "GET",
      path: "/api/v1/calls/:call/turns/:turn/explanation",
      permission: "traces.read",
      summary: "Why a turn of a call went as it went, in plain words; who looked is in the audit",
      params: call.extend({ turn: z.coerce.number().int().nonnegative() }),
      reply: z.strictObject({
        call: z.string(),
        turn: z.number(),
        summary: z.string(),
        steps: z.array(z.strictObject({ about: z.string(), text: z.string() })),
      }),
      handler: async ({ principal, params }) =>
        store.inTenant(principal.tenant, async (tx) => {
          const explanation = explainTurn(await readCall(tx, params.call), params.turn);
          if (explanation === undefined)
            throw new CallwardError("NOT_FOUND", { path: "a turn of that number" });
          await auditReading(tx, { principal, now: now() }, params.call);
          return { ...explanation, steps: explanation.steps.map((step) => ({ ...step })) };
        }),
    }),
  ];
}

function queryOf(asked: z.output<typeof traceQuery>): TraceQuery {
  const { from, to, call: id, route, finding, pack_version: packVersion, order, limit, after } = asked;
  return {
    order,
    limit,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(id === undefined ? {} : { call: id }),
    ...(route === undefined ? {} : { route }),
    ...(finding === undefined ? {} : { rule: finding }),
    ...(packVersion === undefined ? {} : { packVersion }),
    ...(after === undefined ? {} : { after: decodeCursor(after, position) }),
  };
}
