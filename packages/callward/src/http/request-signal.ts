import type { FastifyReply } from "fastify";

/**
 * Aborted when the client is gone before it was answered, or when the deadline has passed. The framework's own signal goes by
 * the request's `close`, which Node emits as soon as the body has been read.
 */
export function requestSignal(reply: FastifyReply, deadlineMs: number): AbortSignal {
  const gone = new AbortController();
  const { raw } = reply;
  raw.once("close", () => {
    if (!raw.writableFinished) gone.abort();
  });
  return AbortSignal.any([gone.signal, AbortSignal.timeout(deadlineMs)]);
}
