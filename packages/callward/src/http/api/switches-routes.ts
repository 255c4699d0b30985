import { z } from "zod";
import {
  clearSwitch,
  type SwitchControl,
  setSwitch,
  switchHistory,
} from "../../control/switches/change-switches.ts";
import type { Switches } from "../../control/switches/open-switches.ts";
import {
  EVERYTHING,
  MAX_NAME,
  MAX_REASON,
  SAFE_MODE_NAME,
  SWITCH_KINDS,
  type Switch,
  stateOf,
} from "../../control/switches/switch.ts";
import { type ApiRoute, apiRoute } from "./api-route.ts";

/** Throws that one page of the history holds. */
const PAGE = 100;

const actor = z.object({ kind: z.enum(["person", "token", "system"]), id: z.string() });
const instant = z.iso.datetime({ offset: true });

/** A switch as the API and `callward switch --json` give it. */
export const switchReply = z.object({
  id: z.uuid(),
  kind: z.enum(SWITCH_KINDS),
  name: z
    .string()
    .describe("What is stopped, such as `book_appointment`, `kokoro/af_heart`, `dentist@1.4.0`."),
  everything: z.boolean().describe("It holds for all tenants."),
  state: z.enum(["on", "cleared", "expired"]),
  reason: z.string(),
  setBy: actor,
  setAt: instant,
  expiresAt: instant,
  cleared: z.object({ by: actor, at: instant, reason: z.string() }).nullable(),
});
export type SwitchReply = z.output<typeof switchReply>;

const wanted = z.strictObject({
  kind: z.enum(SWITCH_KINDS),
  name: z
    .string()
    .min(1)
    .max(MAX_NAME)
    .default(SAFE_MODE_NAME)
    .describe(
      "Id of an action; faq, action, answer or deflect; model, hearing or voice; engine/voice; pack@version.",
    ),
  reason: z.string().min(1).max(MAX_REASON),
  expiresAt: instant.describe("At most 30 days from now; by then the switch is off by itself."),
});
const byId = z.strictObject({ id: z.uuid() });
const onlyReason = z.strictObject({ reason: z.string().min(1).max(MAX_REASON) });
const list = z.object({
  switches: z.array(switchReply),
  upToDate: z.boolean().describe("False while this node cannot hear the store: others may have been thrown."),
});
const page = z.object({ switches: z.array(switchReply), next: z.uuid().nullable() });

/** Kill switches and safe mode: `/api/v1/switches`. */
export function switchesRoutes(deps: {
  readonly control: SwitchControl;
  readonly switches: Switches;
}): readonly ApiRoute[] {
  const { control, switches } = deps;
  const reply = (one: Switch): SwitchReply => replyOf(one, control.now());
  /** Whoever throws a switch finds it in force on this node; the others follow within moments. */
  const inForce = async (one: Switch): Promise<SwitchReply> => {
    // It is durable already: a reading that fails now is tried again by who follows the store.
    await switches.refresh().catch(() => undefined);
    return reply(one);
  };
  return [
    apiRoute({
      method: "GET",
      path: "/api/v1/switches",
      permission: "switches.read",
      summary: "The switches that are on for this tenant, as this node has them in force.",
      reply: list,
      handler: async ({ principal }) => ({
        switches: switches.active(principal.tenant).map(reply),
        upToDate: switches.upToDate,
      }),
    }),
    apiRoute({
      method: "GET",
      path: "/api/v1/switches/history",
      permission: "switches.read",
      summary: "Every throw of a switch, newest first.",
      query: z.strictObject({ before: z.uuid().optional().describe("`next` of the page before.") }),
      reply: page,
      handler: async ({ principal, query }) => {
        const found = await switchHistory(control, principal.tenant, { limit: PAGE, before: query.before });
        return { switches: found.map(reply), next: found.length < PAGE ? null : (found.at(-1)?.id ?? null) };
      },
    }),
    apiRoute({
      method: "POST",
      path: "/api/v1/switches",
      permission: "switches.write",
      summary: "Throw a switch; it bites in calls in progress. As the tenant `*` it holds for all tenants.",
      body: wanted,
      reply: switchReply,
      handler: async ({ principal, body }) => inForce(await setSwitch(control, principal, body)),
    }),
    apiRoute({
      method: "POST",
      path: "/api/v1/switches/:id/clear",
      permission: "switches.write",
      summary: "Clear a switch. One that is cleared already stays as it is.",
      params: byId,
      body: onlyReason,
      reply: switchReply,
      handler: async ({ principal, params, body }) =>
        inForce(await clearSwitch(control, principal, { id: params.id, reason: body.reason })),
    }),
  ];
}

/** A switch as the API gives it. */
function replyOf(one: Switch, now: number): SwitchReply {
  const { tenant, ...rest } = one;
  return { ...rest, everything: tenant === EVERYTHING, state: stateOf(one, now) };
}
