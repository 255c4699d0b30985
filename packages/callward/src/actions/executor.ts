import type { Decision, Receipt } from "@callward/guard";

export type ExecutionResult =
  | { readonly ok: true; readonly receipt: Receipt }
  /** `code` as in a decision, e.g. `slot/taken`, or `booking/not-found`. */
  | { readonly ok: false; readonly code: string };

/** Carries out what was decided: a calendar, a booking service. The only place where anything is done. */
export interface Executor {
  /** Slots that are taken, as local `YYYY-MM-DDTHH:MM`. */
  taken(): ReadonlySet<string>;
  /** Takes decisions to execute and no others (INTERNAL otherwise). Heeds the signal; throws where it could not be done. */
  execute(decision: Decision, signal: AbortSignal): Promise<ExecutionResult>;
}
