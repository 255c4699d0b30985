import type { z } from "zod";
import type { Permission, Principal } from "../../access/roles.ts";
import type { Browser, LiveSession, OpenedSession } from "../../access/sessions.ts";

/**
 * Who may take a route: whoever has the permission in the tenant, whoever is somebody at all (`signed-in`), or anybody,
 * which is for signing in alone.
 */
export type RouteAccess = Permission | "signed-in" | "anybody";

/** The browser that asks, for the routes that open and end its session. */
export interface ApiBrowser extends Browser {
  readonly session: LiveSession | undefined;
  /** Gives the browser its new session. */
  keep(session: OpenedSession): void;
  /** Takes the session from the browser. */
  forget(): void;
}

/** One request of the API, checked: who asks, and what. */
export interface ApiRequest<Params, Query, Body> {
  readonly principal: Principal;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  /** Aborted when the client is gone or the deadline has passed. */
  readonly signal: AbortSignal;
  /** Absent where a handler is called by something else than HTTP. */
  readonly browser?: ApiBrowser;
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
  readonly permission: RouteAccess;
  /** One sentence for OpenAPI. */
  readonly summary: string;
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  /** What is answered; a handler that gives undefined answers 204. Fields that are not in it never leave. */
  readonly reply: Reply;
  /** Largest body in bytes; default 256 KB. */
  readonly bodyBytes?: number;
  /** When the request is given up; default 15,000. */
  readonly deadlineMs?: number;
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
