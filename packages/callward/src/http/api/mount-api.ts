import { CallwardError } from "@callward/guard";
import type { FastifyInstance } from "fastify";
import type { z } from "zod";
import type { Principal } from "../../access/roles.ts";
import { requestSignal } from "../request-signal.ts";
import type { Door } from "../who-asks.ts";
import type { ApiRoute } from "./api-route.ts";

/** Enough for every form and far below what would hurt; a route that takes files says so. */
export const BODY_BYTES = 256 * 1024;
/** A page waits no longer; a route that works longer says so. */
export const DEADLINE_MS = 15_000;

/**
 * Mounts a table of routes: who asks and may they (before the body is read), then the shape of what is asked, then the
 * handler, then the shape of what is answered.
 */
export function mountApi(server: FastifyInstance, routes: readonly ApiRoute[], door: Door): void {
  for (const route of routes) {
    const { deadlineMs = DEADLINE_MS } = route;
    server.route({
      method: route.method,
      url: route.path,
      // Described from the table itself; see openapi.ts.
      schema: { hide: true },
      bodyLimit: route.bodyBytes ?? BODY_BYTES,
      handlerTimeout: deadlineMs,
      onRequest: door.admit(route.permission),
      async handler(request, reply) {
        reply.header("cache-control", "no-store");
        const browser = door.browserOf(request, reply);
        const result = await route.handler({
          principal: door.identityOf(request)?.principal ?? nobody(door.tenant, request.ip),
          params: read(route.params, request.params, "the address"),
          query: read(route.query, request.query, "the query"),
          body: read(route.body, request.body, "the body"),
          signal: requestSignal(reply, deadlineMs),
          browser,
        });
        if (result === undefined) return reply.status(204).send();
        return checked(route, result);
      },
    });
  }
}

/** Asks on a route for anybody. */
function nobody(tenant: string, address: string): Principal {
  return { kind: "local", id: "nobody", tenant, permissions: new Set(), address };
}

function read(schema: z.ZodType | undefined, value: unknown, where: string): unknown {
  if (schema === undefined) return undefined;
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const path = issue?.path.join(".") ?? "";
  const place = path === "" ? where : `\`${path}\` in ${where}`;
  throw new CallwardError("INPUT_INVALID", {
    problem: `${place}: ${issue?.message ?? "it is not of the right shape"}`,
  });
}

/** What leaves is what the table says and nothing else. */
function checked(route: ApiRoute, result: unknown): unknown {
  const parsed = route.reply.safeParse(result);
  if (!parsed.success) throw new CallwardError("INTERNAL", {}, { cause: parsed.error });
  return parsed.data;
}
