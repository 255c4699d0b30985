/** Reasons that the call itself gives; all others are codes of decisions, rules of urgency, or intents. */
const OWN = new Set([
  "key-0",
  "operator",
  "asked",
  "intent",
  "fault",
  "blocked",
  "no-progress",
  "not-heard",
  "nobody-there",
  "limit",
]);

/** A closed set of reasons for a label, of the open one in the trace. */
export function transferReason(reason: string | undefined): string {
  if (reason === undefined) return "other";
  if (OWN.has(reason)) return reason;
  if (reason.startsWith("scenario/")) return "scenario";
  return reason.includes("/") ? "decision" : "rule";
}
