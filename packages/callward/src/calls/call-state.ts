import type { Decision, Receipt } from "@callward/guard";
import type { Form } from "../actions/form.ts";
import type { EndReason } from "./events.ts";

/** What one call remembers while it lasts. Owned by the call; nothing else writes it. */
export interface CallState {
  turn: number;
  ended: EndReason | undefined;
  /** The caller's own words, for grounding and for attacks split over turns. */
  heard: string[];
  receipts: Receipt[];
  stalled: number;
  /** How often each approved line was used, so that wordings rotate. */
  used: Map<string, number>;
  form: Form | undefined;
  /** Read back and waiting for the keypad. */
  pending: Decision | undefined;
  /** Releases of the read-back that the caller has not heard to the end yet; only lines of sound have any. */
  unplayed: Set<string>;
  /** Silences in a row. */
  silences: number;
  /** Turns in a row of which no words were understood. */
  unheard: number;
  /** Times in a row that the line did not sound like a caller. */
  doubts: number;
}

export function freshState(): CallState {
  return {
    turn: 0,
    ended: undefined,
    heard: [],
    receipts: [],
    stalled: 0,
    used: new Map(),
    form: undefined,
    pending: undefined,
    unplayed: new Set(),
    silences: 0,
    unheard: 0,
    doubts: 0,
  };
}

/** Forgets everything a caller said or gave. Nothing of a call outlives it but the redacted trace. */
export function forget(state: CallState): void {
  state.heard = [];
  state.receipts = [];
  state.used.clear();
  state.form = undefined;
  state.pending = undefined;
  state.unplayed.clear();
}
