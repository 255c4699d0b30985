import { CallwardError, isCallwardError } from "@callward/guard";
import { APICallError } from "ai";

/**
 * Names what went wrong with a model, as a coded error. It keeps the host and the status and nothing else: requests,
 * answers and the errors made from them hold callers' words, and some servers repeat the key.
 */
export function modelFailure(error: unknown, host: string): CallwardError {
  if (isCallwardError(error)) return error;
  if (!APICallError.isInstance(error)) return new CallwardError("MODEL_BAD_ANSWER");
  const { statusCode } = error;
  if (statusCode === undefined) return new CallwardError("MODEL_UNREACHABLE", { host });
  // An answer that began well and then broke off, or was no answer of that protocol.
  if (statusCode >= 200 && statusCode < 300) return new CallwardError("MODEL_BAD_ANSWER");
  return new CallwardError("MODEL_FAILED", { status: statusCode });
}
