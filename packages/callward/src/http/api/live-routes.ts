import { z } from "zod";
import { askHandOver } from "../../control/live/hand-over.ts";
import { LIVE_LINES, LIVE_ROLES, LIVE_STATES } from "../../control/live/live-call.ts";
import { type LiveControl, readLive } from "../../control/live/read-live.ts";
import { type ApiRoute, apiRoute } from "./api-route.ts";

const instant = z.iso.datetime({ offset: true });

/** A call in progress as the API gives it. */
const liveCall = z.strictObject({
  id: z.string(),
  node: z.string().describe("The server that has it"),
  line: z.enum(LIVE_LINES),
  state: z
    .enum(LIVE_STATES)
    .describe("`waiting-for-person`: a person is asked whether they take the caller, who waits"),
  since: instant,
  turns: z.number(),
  pack: z.strictObject({ id: z.string(), version: z.string() }),
  role: z
    .enum(LIVE_ROLES)
    .describe("`shadowed`: on the live version, and one in shadow listens; `test`: somebody tries a version"),
  route: z.string().nullable().describe("What was done with the caller's last words"),
  flagged: z.number().describe("Texts of either side that a check flagged, stopped or could not judge"),
});
export const liveReply = z.strictObject({
  calls: z.array(liveCall),
  nodes: z.array(z.strictObject({ node: z.string(), active: z.number(), heardFrom: instant })),
});

export type LiveReply = z.output<typeof liveReply>;

const one = z.strictObject({ id: z.string().min(1).max(200) });
const reasoned = z.strictObject({ reason: z.string().trim().min(1).max(500).describe("Why, for the audit") });

/** Calls in progress, on all nodes. No word of a caller is in them. */
export function liveRoutes(control: LiveControl): readonly ApiRoute[] {
  return [
    apiRoute({
      method: "GET",
      path: "/api/v1/live",
      permission: "calls.read",
      summary: "Calls in progress on all nodes, oldest first, and the nodes that were heard from lately",
      reply: liveReply,
      handler: async ({ principal }) => {
        const { calls, nodes } = await readLive(control, principal.tenant);
        return { calls: calls.map((call) => ({ ...call })), nodes: nodes.map((node) => ({ ...node })) };
      },
    }),
    apiRoute({
      method: "POST",
      path: "/api/v1/live/:id/hand-over",
      permission: "switches.write",
      summary: "Gives a call in progress to a person, as if its caller had pressed 0; on any node",
      params: one,
      body: reasoned,
      reply: z.strictObject({
        asked: z.literal(true).describe("Its node does it as soon as it hears of it"),
      }),
      handler: async ({ principal, params, body }) => {
        await askHandOver(control, principal, params.id, body.reason);
        return { asked: true as const };
      },
    }),
  ];
}
