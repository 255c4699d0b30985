import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Channel } from "../../control/alerts/alert-book.ts";
import { changeAlert, sendTestAlert } from "../../control/alerts/change-alert.ts";
import { listAlerts, readAlert, type StoredAlert } from "../../control/alerts/read-alerts.ts";
import type { Store } from "../../store/open-store.ts";
import { type ApiRoute, apiRoute } from "./api-route.ts";
import { cursorParam, decodeCursor, encodeCursor } from "./cursor.ts";

const state = z.enum(["open", "acknowledged", "closed"]);
const alert = z.strictObject({
  tenant: z.string(),
  id: z.uuid(),
  rule: z.string(),
  title: z.string(),
  subject: z.string().describe("What it is about: a check, an action, a caller's keyed hash"),
  severity: z.enum(["warning", "critical"]),
  state,
  facts: z.record(z.string(), z.union([z.number(), z.string()])),
  playbook: z.string(),
  switch: z.strictObject({ kind: z.string(), name: z.string() }).describe("The kill switch that stops it"),
  openedAt: z.string(),
  lastSeenAt: z.string(),
  times: z.number(),
  acknowledgedBy: z.string().nullable(),
  acknowledgedAt: z.string().nullable(),
  closedBy: z.string().nullable(),
  closedAt: z.string().nullable(),
  incident: z.string().nullable(),
});
const one = z.strictObject({ id: z.uuid() });
const reasoned = z.strictObject({ reason: z.string().trim().min(1).max(500).describe("Why, for the audit") });
const position = z.strictObject({ at: z.string().max(40), id: z.uuid() });

const wire = ({ facts, switch: { kind, name }, ...rest }: StoredAlert) => ({
  ...rest,
  facts: { ...facts },
  switch: { kind, name },
});

/** Alerts of the principal's tenant. */
export function alertsRoutes(deps: {
  readonly store: Store;
  readonly channels: readonly Channel[];
  /** Sends what was noted, without waiting for the next look. */
  readonly flush: () => Promise<void>;
}): readonly ApiRoute[] {
  const { store, flush } = deps;
  const change = (to: "acknowledged" | "closed", verb: "acknowledge" | "close", summary: string) =>
    apiRoute({
      method: "POST",
      path: `/api/v1/alerts/:id/${verb}`,
      permission: "alerts.write",
      summary,
      params: one,
      body: reasoned,
      reply: alert,
      handler: async ({ principal, params, body }) => {
        const changed = await changeAlert(deps, principal, params.id, to, body.reason);
        void flush();
        return wire(changed);
      },
    });
  return [
    apiRoute({
      method: "GET",
      path: "/api/v1/alerts",
      permission: "alerts.read",
      summary: "Alerts, newest first",
      query: z.strictObject({
        state: state.optional(),
        limit: z.coerce.number().int().min(1).max(200).default(50),
        after: cursorParam,
      }),
      reply: z.strictObject({
        alerts: z.array(alert),
        channels: z.array(z.string()).describe("By what alerts leave this server"),
        next: z.string().optional(),
      }),
      handler: async ({ principal, query }) => {
        const { alerts, next } = await store.inTenant(
          principal.tenant,
          (tx) =>
            listAlerts(tx, {
              limit: query.limit,
              ...(query.state === undefined ? {} : { state: query.state }),
              ...(query.after === undefined ? {} : { after: decodeCursor(query.after, position) }),
            }),
          { readOnly: true },
        );
        return {
          alerts: alerts.map(wire),
          channels: [...deps.channels],
          ...(next === undefined ? {} : { next: encodeCursor(next) }),
        };
      },
    }),
    apiRoute({
      method: "GET",
      path: "/api/v1/alerts/:id",
      permission: "alerts.read",
      summary: "One alert",
      params: one,
      reply: alert,
      handler: async ({ principal, params }) =>
        wire(await store.inTenant(principal.tenant, (tx) => readAlert(tx, params.id), { readOnly: true })),
    }),
    change("acknowledged", "acknowledge", "Somebody is on it; the channels are told"),
    change("closed", "close", "It is over; the same evidence does not open it again"),
    apiRoute({
      method: "POST",
      path: "/api/v1/alerts/test",
      permission: "alerts.write",
      summary: "Sends a test by every channel",
      reply: z.strictObject({ channels: z.array(z.string()) }),
      handler: async ({ principal }) => {
        await sendTestAlert(deps, principal, randomUUID());
        void flush();
        return { channels: [...deps.channels] };
      },
    }),
  ];
}
