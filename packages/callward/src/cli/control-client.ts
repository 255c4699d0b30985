import process from "node:process";
import { CallwardError, ERRORS, type ErrorCode } from "@callward/guard";
import type { z } from "zod";

/** Longest wait for an answer of the server. */
const DEADLINE_MS = 10_000;

/** A running server, for commands that cannot or shall not open its store. */
export interface ControlClient {
  /** Host and port, for messages. */
  readonly host: string;
  /** Throws CONTROL_UNREACHABLE, or what the server says. */
  ask<Reply extends z.ZodType>(
    method: "GET" | "POST",
    path: `/api/v1/${string}`,
    reply: Reply,
    body?: unknown,
  ): Promise<z.output<Reply>>;
}

/** The server that CALLWARD_URL names, with the token of CALLWARD_TOKEN; undefined where the environment names none. */
export function findServer(
  env: Readonly<Record<string, string | undefined>> = process.env,
): ControlClient | undefined {
  const { CALLWARD_URL: url, CALLWARD_TOKEN: token } = env;
  if (url === undefined || url === "") return undefined;
  if (!URL.canParse(url))
    throw new CallwardError("SETTING_INVALID", { setting: "CALLWARD_URL", problem: "it is no URL" });
  return connectServer(new URL(url), token);
}

function connectServer(base: URL, token: string | undefined): ControlClient {
  const { host } = base;
  return {
    host,
    async ask(method, path, reply, body) {
      let response: Response;
      try {
        response = await fetch(new URL(path, base), {
          method,
          // The token goes to the address that the operator named and to no other.
          redirect: "error",
          signal: AbortSignal.timeout(DEADLINE_MS),
          headers: {
            accept: "application/json",
            ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
            ...(body === undefined ? {} : { "content-type": "application/json" }),
          },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        });
      } catch (error) {
        const { cause } = error as { readonly cause?: { readonly code?: string } };
        const why = cause?.code ?? (error as Error).name;
        throw new CallwardError("CONTROL_UNREACHABLE", { host, why }, { cause: error });
      }
      const answer: unknown = await response.json().catch(() => undefined);
      if (!response.ok) throw refusal(host, response.status, answer);
      const parsed = reply.safeParse(answer);
      if (!parsed.success)
        throw new CallwardError("CONTROL_UNREACHABLE", { host, why: "it is no Callward server" });
      return parsed.data;
    },
  };
}

/** The server's own error: its code and its words. */
function refusal(host: string, status: number, answer: unknown): CallwardError {
  const { code, detail } = (answer ?? {}) as { readonly code?: unknown; readonly detail?: unknown };
  if (typeof code !== "string" || !Object.hasOwn(ERRORS, code))
    return new CallwardError("CONTROL_UNREACHABLE", { host, why: `it answered with ${status}` });
  const error = new CallwardError(code as ErrorCode);
  if (typeof detail === "string") error.message = detail;
  return error;
}
