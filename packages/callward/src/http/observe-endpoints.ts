import { createHash, timingSafeEqual } from "node:crypto";
import { CallwardError } from "@callward/guard";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Readiness } from "../observe/health/readiness.ts";
import type { Metrics } from "../observe/metrics/metrics.ts";

const LOOPBACK = new Set(["127.0.0.1", "::1", "::ffff:127.0.0.1"]);
/** Headers by which a proxy says that somebody else is asking. */
const FORWARDED = ["forwarded", "x-forwarded-for", "x-real-ip"] as const;

/**
 * `/metrics` for Prometheus and `/readyz` for balancers. With a token, metrics are for who sends it as a bearer; without
 * one, for this machine alone, and not through a proxy on it. Readiness is for everybody: it says no more than states.
 */
export function registerObserveEndpoints(
  scope: FastifyInstance,
  deps: {
    readonly metrics: Metrics;
    readonly readiness: () => Readiness;
    /** CALLWARD_METRICS_TOKEN. */
    readonly metricsToken?: string;
  },
): void {
  scope.get("/metrics", { schema: { hide: true } }, async (request, reply) => {
    if (!mayRead(request, deps.metricsToken)) throw new CallwardError("METRICS_REFUSED");
    return reply.type(deps.metrics.contentType).send(await deps.metrics.text());
  });
  scope.get(
    "/readyz",
    { schema: { summary: "Whether new calls should be sent here" } },
    (_request, reply) => {
      const readiness = deps.readiness();
      return reply.status(readiness.ready ? 200 : 503).send(readiness);
    },
  );
}

function mayRead(request: FastifyRequest, token: string | undefined): boolean {
  if (token !== undefined) return same(request.headers.authorization ?? "", `Bearer ${token}`);
  return (
    LOOPBACK.has(request.socket.remoteAddress ?? "") &&
    FORWARDED.every((header) => request.headers[header] === undefined)
  );
}

/** Takes as long for a wrong token as for the right one. */
function same(left: string, right: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(left), digest(right));
}
