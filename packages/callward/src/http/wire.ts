import type { Release } from "@callward/guard";
import type { CallOutput, TurnView } from "../calls/events.ts";

/** A release as a page sees it. It is a picture: only the object in this process lets anything be spoken. */
function releaseOnWire(release: Release) {
  const { id, text, origin, line, handOver, verdict } = release;
  return {
    id,
    text,
    origin,
    line: line ?? null,
    handOver,
    verdict: {
      id: verdict.id,
      verdict: verdict.verdict,
      reasons: verdict.reasons,
      draft: verdict.verdict === "allow" ? null : verdict.text,
    },
  };
}

/** An output of a call as JSON. */
export function outputOnWire(output: CallOutput) {
  return output.type === "say" ? { ...output, release: releaseOnWire(output.release) } : output;
}

/** A turn's view as JSON: plain data, no functions. */
export function viewOnWire(view: TurnView) {
  const { heard } = view;
  return {
    turn: view.turn,
    input: view.input,
    action: view.action ?? null,
    route: view.route ?? null,
    heard:
      heard === undefined
        ? null
        : {
            normal: heard.normal.text,
            sanitized: heard.sanitized,
            score: heard.score,
            blockAt: heard.blockAt,
            intent: heard.intent,
            otherIntents: heard.otherIntents,
            scenarios: heard.scenarios,
            findings: heard.findings,
            checks: heard.reports.map(({ check, version, outcome, micros }) => ({
              check,
              version,
              outcome,
              micros,
            })),
          },
    redacted: view.redacted ?? null,
    passages: view.passages,
    decision: view.decision ?? null,
    receipt: view.receipt ?? null,
    said: view.said.map(releaseOnWire),
    micros: view.micros,
  };
}

export type WireOutput = ReturnType<typeof outputOnWire>;
export type WireView = ReturnType<typeof viewOnWire>;
/** What the server sends on the line's socket. */
export type LineMessage =
  | { readonly type: "output"; readonly output: WireOutput }
  | { readonly type: "turn"; readonly view: WireView }
  | {
      readonly type: "error";
      readonly problem: { readonly code: string; readonly detail: string; readonly remedy: string };
    };
