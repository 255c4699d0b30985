import { z } from "zod";
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
  role: z.enum(LIVE_ROLES).describe("`shadowed`: on the live version, and one in shadow listens"),
  route: z.string().nullable().describe("What was done with the caller's last words"),
  flagged: z.number().describe("Texts of either side that a check flagged, stopped or could not judge"),
});
export const liveReply = z.strictObject({
  calls: z.array(liveCall),
  nodes: z.array(z.strictObject({ node: z.string(), active: z.number(), heardFrom: instant })),
});

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
  ];
}
