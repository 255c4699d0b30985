import { CallwardError } from "@callward/guard";
import type { RestResponse } from "./events.ts";

export interface RestOptions {
  readonly query?: Readonly<Record<string, string>>;
  /** Sent as JSON; ARI takes `{variables: {...}}` here and everything else in the query. */
  readonly body?: unknown;
  readonly signal?: AbortSignal;
  /** Longest wait for the answer, in milliseconds. Default `REST_DEADLINE_MS`. */
  readonly deadlineMs?: number;
}

/**
 * Calls one operation of ARI, such as `POST`, `channels/ID/answer`. Resolves with the answer's JSON, undefined where
 * it has none.
 *
 * Throws TELEPHONY_REFUSED (its `status` is ARI's) when Asterisk says no, TELEPHONY_UNAVAILABLE when there is no
 * connection or no answer in time. Neither holds the query, which may carry what must not be logged.
 */
export type Rest = (
  method: "GET" | "POST" | "DELETE",
  uri: string,
  options?: RestOptions,
) => Promise<unknown>;

/** Asterisk answers in single milliseconds; after two seconds a caller would hear that something is wrong. */
export const REST_DEADLINE_MS = 2_000;

interface Waiting {
  readonly what: string;
  settle(error: CallwardError | undefined, value?: unknown): void;
}

/** ARI's REST operations over its WebSocket (RESTRequest and RESTResponse frames, Asterisk 20.14 and 22.4). */
export interface RestOverSocket {
  readonly rest: Rest;
  answered(response: RestResponse): void;
  /** Fails everything still waiting. */
  lost(why: string): void;
}

export function createRestOverSocket(send: (text: string) => void): RestOverSocket {
  const waiting = new Map<string, Waiting>();
  let requests = 0;

  return {
    rest(method, uri, { query, body, signal, deadlineMs = REST_DEADLINE_MS } = {}) {
      const what = `${method} ${uri}`;
      if (signal?.aborted) return Promise.reject(unavailable("the request was cancelled"));
      requests += 1;
      const id = String(requests);
      return new Promise((resolve, reject) => {
        const onAbort = () => entry.settle(unavailable("the request was cancelled"));
        const timer = setTimeout(
          () => entry.settle(unavailable(`no answer to ${what} within ${deadlineMs} ms`)),
          deadlineMs,
        );
        const entry: Waiting = {
          what,
          settle(error, value) {
            if (!waiting.delete(id)) return;
            clearTimeout(timer);
            signal?.removeEventListener("abort", onAbort);
            if (error === undefined) resolve(value);
            else reject(error);
          },
        };
        waiting.set(id, entry);
        signal?.addEventListener("abort", onAbort, { once: true });
        send(
          JSON.stringify({
            type: "RESTRequest",
            transaction_id: id,
            request_id: id,
            method,
            uri: query === undefined ? uri : `${uri}?${new URLSearchParams(query)}`,
            ...(body === undefined
              ? {}
              : { content_type: "application/json", message_body: JSON.stringify(body) }),
          }),
        );
      });
    },
    answered(response) {
      const entry = waiting.get(response.request_id);
      if (entry === undefined) return;
      const { status_code: status, reason_phrase: reason = "", message_body: text } = response;
      if (status < 200 || status > 299) {
        entry.settle(
          new CallwardError("TELEPHONY_REFUSED", { what: entry.what, why: `${status} ${reason}`, status }),
        );
        return;
      }
      entry.settle(undefined, parseBody(text));
    },
    lost(why) {
      for (const entry of [...waiting.values()]) entry.settle(unavailable(why));
    },
  };
}

function parseBody(text: string | undefined): unknown {
  if (text === undefined || text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function unavailable(why: string): CallwardError {
  return new CallwardError("TELEPHONY_UNAVAILABLE", { why });
}

/** ARI's status of a refusal; undefined for every other error. */
export function refusedWith(error: unknown): number | undefined {
  if (!(error instanceof CallwardError) || error.code !== "TELEPHONY_REFUSED") return undefined;
  return typeof error.details.status === "number" ? error.details.status : undefined;
}
