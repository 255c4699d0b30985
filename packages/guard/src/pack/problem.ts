import { ERRORS, type ErrorCode, type ErrorDetails, errorMessage, type SourceLocation } from "../errors.ts";

/** Something wrong (or doubtful) in a pack: what, where, and how to mend it. */
export interface Problem {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;
  readonly message: string;
  readonly remedy: string;
  readonly location: SourceLocation;
  readonly severity: "error" | "warning";
}

export function problem(
  code: ErrorCode,
  details: ErrorDetails,
  location: SourceLocation,
  severity: Problem["severity"] = "error",
): Problem {
  return {
    code,
    details,
    message: errorMessage(code, details),
    remedy: ERRORS[code].remedy,
    location,
    severity,
  };
}
