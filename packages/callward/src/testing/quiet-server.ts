import { CallwardError } from "@callward/guard";
import type { FastifyInstance } from "fastify";
import { createServer, type ServerDeps } from "../http/server.ts";
import { readinessOf } from "../observe/health/readiness.ts";
import { createMetrics } from "../observe/metrics/metrics.ts";
import { LOCAL_LISTEN } from "./access-doubles.ts";

/** The web side of an assistant that is well, shows no page and takes no call, but for what a test gives. */
export function createQuietServer(
  given: Pick<ServerDeps, "access"> & Partial<ServerDeps>,
): Promise<FastifyInstance> {
  return createServer({
    openCall: () => {
      throw new CallwardError("INTERNAL");
    },
    sound: undefined,
    packInfo: () => ({
      id: "shop",
      version: "1.0.0",
      hash: "0",
      business: "Shop",
      disclosure: "AI",
      model: "none",
      targets: [],
      intents: [],
      actions: [],
    }),
    gallery: [],
    pageDir: "/nowhere",
    check: () => ({}),
    observed: { metrics: createMetrics(), readiness: () => readinessOf([]) },
    health: () => ({ status: "ok", traceFailing: false, tracesDropped: 0 }),
    listen: LOCAL_LISTEN,
    signIn: undefined,
    api: [],
    ...given,
  });
}
