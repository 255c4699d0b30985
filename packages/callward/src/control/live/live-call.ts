import type { TraceRecord } from "@callward/guard";

/** By what a caller reaches us. */
export const LIVE_LINES = ["phone", "browser", "text"] as const;
export type LiveLine = (typeof LIVE_LINES)[number];

/**
 * Where a call stands. `waiting-for-person`: the person is asked first whether they take the caller, who waits meanwhile;
 * `transferring`: the caller is on the way to a person.
 */
export const LIVE_STATES = ["greeting", "talking", "waiting-for-person", "transferring", "ended"] as const;
export type LiveState = (typeof LIVE_STATES)[number];

/** Which version of the pack a call is on, and beside which; `test`: one that somebody tries, whatever takes calls. */
export const LIVE_ROLES = ["live", "canary", "shadowed", "test"] as const;
export type LiveRole = (typeof LIVE_ROLES)[number];

/** One call in progress as people may watch it: no word of the caller, no number. */
export interface LiveCall {
  readonly id: string;
  readonly line: LiveLine;
  readonly state: LiveState;
  /** ISO 8601: when the call began. */
  readonly since: string;
  /** Turns of the caller so far: words, keys and silences. */
  readonly turns: number;
  readonly pack: { readonly id: string; readonly version: string };
  readonly role: LiveRole;
  /** What was done with the caller's last words; null before them. */
  readonly route: string | null;
  /** Texts of either side that a check flagged or stopped, or that it could not judge. */
  readonly flagged: number;
}

/** What its composition knows of a call before the first record. */
export interface LiveBeginning {
  readonly id: string;
  readonly tenant: string;
  readonly line: LiveLine;
  readonly role: LiveRole;
  /** Whether a person of this target is asked first. */
  readonly warm: (target: string) => boolean;
}

/** The call when its first record was written. */
export function liveFrom({ id, line, role }: LiveBeginning, record: TraceRecord): LiveCall {
  const { id: pack, version } = record.pack;
  return {
    ...{ id, line, state: "greeting", since: record.at, turns: 0, role, route: null, flagged: 0 },
    pack: { id: pack, version },
  };
}

/** The call after one more record. The same object where people would see no difference. */
export function liveAfter(call: LiveCall, begun: LiveBeginning, record: TraceRecord): LiveCall {
  const state = stateAfter(call.state, begun, record);
  const turns = Math.max(call.turns, record.turn);
  const route = record.route ?? call.route;
  const flagged = call.flagged + (isFlagged(record) ? 1 : 0);
  const same =
    state === call.state && turns === call.turns && route === call.route && flagged === call.flagged;
  return same ? call : { ...call, state, turns, route, flagged };
}

function stateAfter(state: LiveState, { line, warm }: LiveBeginning, record: TraceRecord): LiveState {
  switch (record.event) {
    case "heard":
    case "key":
    case "unheard":
      return state === "greeting" ? "talking" : state;
    case "transfer":
      return warm(record.target ?? "") ? "waiting-for-person" : "transferring";
    case "call-end":
      // The words of a call are over with its transfer; on a line of sound the caller is still on the way.
      return record.reason === "transferred" && line !== "text" ? state : "ended";
    default:
      return state;
  }
}

function isFlagged({ reports = [] }: TraceRecord): boolean {
  return reports.some(({ outcome }) => outcome === "flag" || outcome === "block" || outcome === "error");
}
