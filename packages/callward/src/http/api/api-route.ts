import type { z } from "zod";
import type { Permission, Principal } from "../../access/roles.ts";

/** One request of the API, checked: who asks, and what. */
export interface ApiRequest<Params, Query, Body> {
  readonly principal: Principal;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  /** Aborted when the client is gone. */
  readonly signal: AbortSignal;
}

/**
 * One route of the API. The table of routes is where permissions, validation, OpenAPI and the matrix test come from: a
 * route that is not in it does not exist.
 */
export interface ApiRoute<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Reply extends z.ZodType = z.ZodType,
> {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Such as `/api/v1/switches/:id`; the tenant is the principal's. */
  readonly path: `/api/v1/${string}`;
  readonly permission: Permission;
  /** One sentence for OpenAPI. */
  readonly summary: string;
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  readonly reply: Reply;
  /** Throws CallwardError, which becomes problem+json with the table's status. */
  readonly handler: (
    request: ApiRequest<z.output<Params>, z.output<Query>, z.output<Body>>,
  ) => Promise<z.input<Reply>>;
}

/** Keeps the types of one route while it joins a table of all. */
export function apiRoute<
  Params extends z.ZodType,
  Query extends z.ZodType,
  Body extends z.ZodType,
  Reply extends z.ZodType,
>(route: ApiRoute<Params, Query, Body, Reply>): ApiRoute {
  return route as unknown as ApiRoute;
}
