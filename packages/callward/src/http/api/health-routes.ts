import { z } from "zod";
import { judgeHealth } from "../../control/health/judge-health.ts";
import { type HealthSources, readHealth } from "../../control/health/read-health.ts";
import { type ApiRoute, apiRoute } from "./api-route.ts";

const instant = z.iso.datetime({ offset: true });
const engine = z.strictObject({
  kind: z.string(),
  version: z.string(),
  state: z.enum(["ready", "starting", "down"]),
  code: z.string().optional(),
  via: z.string().optional().describe("Which of several addresses is in use"),
});

const healthReply = z.strictObject({
  verdict: z.enum(["well", "attention", "badly"]),
  words: z.string().describe("Whether callers are served well, in one sentence"),
  problems: z.array(
    z.strictObject({
      part: z.enum(["phone", "hearing", "voice", "store", "traces", "pack", "switches", "alerts"]),
      level: z.enum(["problem", "warning"]).describe("`problem`: callers notice"),
      what: z.string(),
      remedy: z.string(),
    }),
  ),
  facts: z.strictObject({
    node: z.strictObject({
      ...{ name: z.string(), version: z.string(), nodeVersion: z.string(), since: instant },
      ...{ memoryBytes: z.number(), calls: z.number() },
    }),
    store: z.strictObject({
      ...{ kind: z.enum(["embedded", "postgresql"]), state: z.enum(["ok", "failing"]) },
      ...{ code: z.string().nullable(), since: instant.nullable(), following: z.boolean() },
    }),
    traces: z.strictObject({ waiting: z.number(), dropped: z.number() }),
    hearing: engine.nullable().describe("null: callers lead by keys"),
    voice: engine,
    model: z
      .strictObject({ provider: z.string(), model: z.string() })
      .nullable()
      .describe("null: answers are taken from the knowledge base"),
    phone: z
      .strictObject({ connected: z.boolean(), calls: z.number(), pbx: z.string() })
      .nullable()
      .describe("null: no telephone is configured"),
    detectors: z.array(z.strictObject({ name: z.string(), version: z.string() })),
    pack: z.strictObject({
      ...{
        running: z.string(),
        source: z.enum(["store", "folder", "copy"]),
        declared: z.string().nullable(),
      },
      ...{ as: z.enum(["as-declared", "drift", "unknown"]), words: z.string() },
    }),
    switches: z.strictObject({ upToDate: z.boolean(), active: z.number(), safeMode: z.boolean() }),
    alerts: z.strictObject({
      open: z.number(),
      channels: z.array(
        z.strictObject({
          channel: z.enum(["webhook", "email"]),
          waiting: z.number(),
          failing: z.strictObject({ code: z.string(), nextAt: instant }).nullable(),
          deliveredAt: instant.nullable(),
        }),
      ),
    }),
  }),
});
export type HealthReply = z.output<typeof healthReply>;

/** How the node that is asked is doing. */
export function healthRoutes(sources: HealthSources): readonly ApiRoute[] {
  return [
    apiRoute({
      method: "GET",
      path: "/api/v1/health",
      permission: "health.read",
      summary: "Whether callers are served well by this node, what is wrong and what to do, and the details",
      reply: healthReply,
      handler: async ({ principal }) => {
        const facts = await readHealth(sources, principal.tenant);
        const { verdict, words, problems } = judgeHealth(facts);
        const { detectors, alerts } = facts;
        return {
          ...{ verdict, words, problems: [...problems] },
          facts: {
            ...facts,
            detectors: [...detectors],
            alerts: { ...alerts, channels: [...alerts.channels] },
          },
        };
      },
    }),
  ];
}
