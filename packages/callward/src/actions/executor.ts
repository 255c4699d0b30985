import type { Decision, Receipt } from "@callward/guard";

export type ExecutionResult =
  | { readonly ok: true; readonly receipt: Receipt }
  | {
      readonly ok: false;
      /** As in a decision, e.g. `slot/taken`, or `booking/not-found`, `booking/ambiguous`. */
      readonly code: string;
      /** With a slot that is gone: free ones soon after it, as local `YYYY-MM-DDTHH:MM`. */
      readonly alternatives?: readonly string[];
    };

/** Carries out what was decided: a calendar, a booking service. The only place where anything is done. */
export interface Executor {
  /** Slots that are taken, as local `YYYY-MM-DDTHH:MM`. */
  taken(): ReadonlySet<string>;
  /**
   * Takes decisions to execute and no others (INTERNAL otherwise). The same decision given twice is done once and has
   * one receipt. Heeds the signal; throws where it could not be done.
   */
  execute(decision: Decision, signal: AbortSignal): Promise<ExecutionResult>;
}
