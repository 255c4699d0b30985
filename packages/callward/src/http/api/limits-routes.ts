import { z } from "zod";
import { changeLimits, readLimits } from "../../control/limits/change-limits.ts";
import type { LimitKeeper } from "../../control/limits/limit-keeper.ts";
import { limitSettings } from "../../control/limits/limit-settings.ts";
import type { Store } from "../../store/open-store.ts";
import { type ApiRoute, apiRoute } from "./api-route.ts";

const use = z.strictObject({
  active: z.number().describe("Calls in progress"),
  calls_minute: z.number().describe("Calls that began within the last minute, about"),
  turns: z.number().describe("Since midnight UTC, as the rest"),
  tokens: z.number(),
  money: z.number(),
});

/** Limits of the principal's tenant: what they are, what was used of them, and how they are set. */
export function limitsRoutes(deps: {
  readonly store: Store;
  readonly keeper: LimitKeeper;
  /** Takes up what was set on this node at once; other nodes follow with their next exchange. */
  readonly reread: () => Promise<void>;
}): readonly ApiRoute[] {
  const { store, keeper, reread } = deps;
  return [
    apiRoute({
      method: "GET",
      path: "/api/v1/limits",
      permission: "limits.read",
      summary: "The limits, and what was used of the tenant's",
      reply: z.strictObject({ settings: limitSettings, used: use }),
      handler: async ({ principal: { tenant } }) => {
        const settings = await store.inTenant(tenant, (tx) => readLimits(tx, tenant), { readOnly: true });
        const { callsMinute, ...used } = keeper.use({ tenant, caller: "" });
        return { settings, used: { ...used, calls_minute: Math.round(callsMinute) } };
      },
    }),
    apiRoute({
      method: "PUT",
      path: "/api/v1/limits",
      permission: "limits.write",
      summary: "Sets the limits, all of them; what is left out is as by default",
      body: z.strictObject({
        settings: limitSettings,
        reason: z.string().trim().min(1).max(500).describe("Why, for the audit"),
      }),
      reply: z.strictObject({ settings: limitSettings }),
      handler: async ({ principal, body }) => {
        const settings = await changeLimits(store, principal, body.settings, body.reason);
        await reread();
        return { settings };
      },
    }),
  ];
}
