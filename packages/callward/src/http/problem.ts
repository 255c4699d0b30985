import { CallwardError, type ErrorCode, isCallwardError } from "@callward/guard";

/** An error as it leaves through the web: problem details (RFC 9457) with our code and remedy. */
export interface ProblemDetails {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: ErrorCode;
  readonly remedy: string;
}

/** Makes problem details of anything thrown. What is not ours becomes INTERNAL: no stack, no words of others. */
export function problemOf(error: unknown): ProblemDetails {
  const known = isCallwardError(error) ? error : new CallwardError(codeOf(error), detailsOf(error));
  return {
    type: `https://callward.example/errors#${known.code.toLowerCase()}`,
    title: known.code,
    status: known.status,
    detail: known.message,
    code: known.code,
    remedy: known.remedy,
  };
}

/** The web framework's own complaints about a request are the caller's; all else is ours. */
function codeOf(error: unknown): ErrorCode {
  const { code, name } = (error ?? {}) as { readonly code?: unknown; readonly name?: unknown };
  // The framework gives up, or the work itself with the reason of its signal; which comes first is chance.
  if (code === "FST_ERR_HANDLER_TIMEOUT" || name === "TimeoutError") return "DEADLINE_PASSED";
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  if (status === 413) return "INPUT_TOO_LARGE";
  return typeof status === "number" && status >= 400 && status < 500 ? "INPUT_INVALID" : "INTERNAL";
}

function detailsOf(error: unknown): { readonly problem: string } {
  return { problem: codeOf(error) === "INPUT_INVALID" ? "the request cannot be read" : "" };
}
