import process from "node:process";
import { CallwardError, ERRORS, type ErrorCode } from "@callward/guard";
import type { Principal } from "../access/roles.ts";
import type { ApiRoute } from "../http/api/api-route.ts";

/** How long a command waits for the server: longer than the check of a large pack. */
const DEADLINE_MS = 60_000;

export interface ApiCall {
  readonly method: ApiRoute["method"];
  /** With its parameters filled in, such as `/api/v1/packs/versions/1.4.0`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** What commands ask: a running server, or the store of this machine through the same routes. */
export type ApiClient = (call: ApiCall) => Promise<unknown>;

/** An error as the server told it. */
class RemoteError extends CallwardError {
  constructor(code: ErrorCode, detail: string) {
    super(code);
    this.message = detail;
  }
}

/** As much of `fetch` as a client needs. */
export type Fetcher = (
  target: URL,
  request: {
    readonly method: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: string;
    readonly redirect: "error";
    readonly signal: AbortSignal;
  },
) => Promise<Pick<Response, "ok" | "status" | "json">>;

/**
 * Asks a running server, for the tenant of the token or, where the token is of all, the one that is named. Throws what the
 * server's problem says.
 */
export function remoteClient(
  url: string,
  token: string | undefined,
  { tenant, fetcher = fetch }: { readonly tenant?: string; readonly fetcher?: Fetcher } = {},
): ApiClient {
  return async ({ method, path, query = {}, body }) => {
    const target = new URL(path, url);
    for (const [name, value] of Object.entries(query)) target.searchParams.set(name, value);
    let response: Awaited<ReturnType<Fetcher>>;
    try {
      response = await fetcher(target, {
        method,
        headers: {
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          ...(tenant === undefined ? {} : { "callward-tenant": tenant }),
          ...(body === undefined ? {} : { "content-type": "application/json" }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        redirect: "error",
        signal: AbortSignal.timeout(DEADLINE_MS),
      });
    } catch (error) {
      const { cause, code, name } = error as {
        readonly cause?: { readonly code?: string };
        readonly code?: string;
        readonly name?: string;
      };
      throw unreachable(target, cause?.code ?? code ?? name ?? "unknown");
    }
    const answer: unknown = await response.json().catch(() => undefined);
    if (response.ok) return answer;
    const { code, detail } = (answer ?? {}) as { readonly code?: string; readonly detail?: string };
    if (code !== undefined && code in ERRORS) throw new RemoteError(code as ErrorCode, detail ?? code);
    throw unreachable(target, `it answered with status ${response.status}`);
  };
}

/** Answers from a table of routes in this process: what a server does after it has checked who asks. */
export function localClient(routes: readonly ApiRoute[], principal: Principal): ApiClient {
  return async ({ method, path, query = {}, body }) => {
    for (const route of routes) {
      const params = route.method === method ? matchPath(route.path, path) : undefined;
      if (params === undefined) continue;
      const read = <Value>(schema: ApiRoute["body"], value: Value): Value => {
        const parsed = schema?.safeParse(value);
        if (parsed?.success === false)
          throw new CallwardError("INPUT_INVALID", { problem: parsed.error.issues[0]?.message ?? "it" });
        return (parsed?.data ?? value) as Value;
      };
      return route.handler({
        principal,
        params: read(route.params, params),
        query: read(route.query, query),
        body: read(route.body, body),
        signal: AbortSignal.timeout(DEADLINE_MS),
      });
    }
    throw new CallwardError("NOT_FOUND", { path });
  };
}

/** The server that the environment names; undefined: commands open the store themselves. */
export function serverOf(
  env: Readonly<Record<string, string | undefined>> = process.env,
): ApiClient | undefined {
  const { CALLWARD_URL: url, CALLWARD_TOKEN: token } = env;
  if (url === undefined || url === "") return undefined;
  if (!URL.canParse(url))
    throw new CallwardError("SETTING_INVALID", { setting: "CALLWARD_URL", problem: "it is no URL" });
  return remoteClient(url, token);
}

/** Routes with fixed words before ones with parameters stand first in their table, so that the first match is the one. */
function matchPath(pattern: string, path: string): Readonly<Record<string, string>> | undefined {
  const [wanted, given] = [pattern.split("/"), path.split("/")];
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, step] of wanted.entries()) {
    const value = given[index] ?? "";
    if (step.startsWith(":")) params[step.slice(1)] = decodeURIComponent(value);
    else if (step !== value) return undefined;
  }
  return params;
}

function unreachable(target: URL, why: string): CallwardError {
  return new CallwardError("CONTROL_UNREACHABLE", { host: target.host, why });
}
