import fastify from "fastify";
import { afterEach, expect, it } from "vitest";
import { type ReadinessPart, readinessOf } from "../observe/health/readiness.ts";
import { createMetrics } from "../observe/metrics/metrics.ts";
import { registerObserveEndpoints } from "./observe-endpoints.ts";
import { problemOf } from "./problem.ts";

const opened: { close(): Promise<unknown> }[] = [];
afterEach(async () => {
  for (const server of opened.splice(0)) await server.close();
});

function serve(metricsToken?: string, parts: readonly ReadinessPart[] = []) {
  const server = fastify();
  server.setErrorHandler((error, _request, reply) => {
    const problem = problemOf(error);
    return reply.status(problem.status).send(problem);
  });
  registerObserveEndpoints(server, {
    metrics: createMetrics(),
    readiness: () => readinessOf(parts),
    ...(metricsToken === undefined ? {} : { metricsToken }),
  });
  opened.push(server);
  return server;
}

it("gives metrics to this machine, but not to somebody behind a proxy on it, nor to another machine", async () => {
  const server = serve();
  const asked = await server.inject("/metrics");
  expect(asked.statusCode).toBe(200);
  expect(asked.headers["content-type"]).toMatch(/^text\/plain; version=0\.0\.4/);
  expect(asked.body).toContain("# TYPE callward_calls_started_total counter");
  for (const request of [
    { url: "/metrics", headers: { "x-forwarded-for": "203.0.113.9" } },
    { url: "/metrics", headers: { forwarded: "for=203.0.113.9" } },
    { url: "/metrics", remoteAddress: "203.0.113.9" },
  ])
    expect((await server.inject(request)).json()).toMatchObject({ code: "METRICS_REFUSED", status: 401 });
});

it("gives metrics to whoever has the token, wherever they are, and to nobody else", async () => {
  const server = serve("right-token");
  const ask = (authorization?: string) =>
    server.inject({
      url: "/metrics",
      remoteAddress: "203.0.113.9",
      headers: authorization === undefined ? {} : { authorization },
    });
  expect((await ask("Bearer right-token")).statusCode).toBe(200);
  for (const wrong of [undefined, "Bearer wrong", "right-token", "Bearer right-token "])
    expect((await ask(wrong)).statusCode).toBe(401);
  expect((await server.inject("/metrics")).statusCode).toBe(401);
});

it("is ready while calls can be taken, however degraded", async () => {
  const degraded = serve(undefined, [
    { name: "pack", state: "ok" },
    { name: "store", state: "degraded", code: "STORE_UNAVAILABLE" },
  ]);
  expect((await degraded.inject("/readyz")).json()).toEqual({
    ready: true,
    parts: [
      { name: "pack", state: "ok" },
      { name: "store", state: "degraded", code: "STORE_UNAVAILABLE" },
    ],
  });
  const closing = await serve(undefined, [{ name: "process", state: "down" }]).inject("/readyz");
  expect(closing.statusCode).toBe(503);
  expect(closing.json()).toMatchObject({ ready: false });
});
