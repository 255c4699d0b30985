import { PERMISSIONS, type Principal } from "../access/roles.ts";
import type { ApiRoute } from "../http/api/api-route.ts";

/** A person with every permission in one tenant. */
export const testPrincipal = (tenant: string, fields: Partial<Principal> = {}): Principal => ({
  kind: "user",
  id: "ada",
  tenant,
  permissions: new Set(PERMISSIONS),
  address: "192.0.2.7",
  ...fields,
});

/** Asks a route of a table as the server would: what comes in and what goes out is held against its schemas. */
export async function askRoute(
  routes: readonly ApiRoute[],
  method: ApiRoute["method"],
  path: string,
  asked: {
    readonly principal: Principal;
    readonly params?: unknown;
    readonly query?: unknown;
    readonly body?: unknown;
  },
): Promise<never> {
  const route = routes.find((one) => one.method === method && one.path === path);
  if (route === undefined) throw new Error(`no route ${method} ${path}`);
  const reply = await route.handler({
    principal: asked.principal,
    params: route.params?.parse(asked.params ?? {}),
    query: route.query?.parse(asked.query ?? {}),
    body: route.body?.parse(asked.body ?? {}),
    signal: new AbortController().signal,
  });
  return route.reply.parse(reply) as never;
}
