import { setImmediate as nextTurn } from "node:timers/promises";
import type { Clearance } from "@callward/guard";
import type { TurnView } from "../../../calls/events.ts";
import { differingParts, type ShadowDifference } from "./shadow-difference.ts";
import type { ShadowTallies } from "./shadow-tallies.ts";
import type { OutcomeReader } from "./turn-outcome.ts";

/** Turns that wait to be heard by a shadow. A turn costs a fraction of a millisecond, so that more waiting means a busy node. */
const CAPACITY = 256;
/** Earlier utterances that a version is given, as on a call (`calls/heard-turn.ts`). */
const HISTORY = 4;

/** A call whose turns a shadow hears too. */
export interface ShadowedCall {
  readonly tenant: string;
  readonly id: string;
  readonly clearance: Clearance;
}

export interface ShadowRunner {
  /** Gives what to call with each turn of a call after it was dealt with. It returns at once and never throws. */
  watch(call: ShadowedCall, live: OutcomeReader, shadow: OutcomeReader): (view: TurnView) => void;
  /** Resolves when nothing waits. */
  settled(): Promise<void>;
}

/**
 * Lets a version in shadow hear the turns of real calls and notes where it differs from the live one. It comes after the
 * live turn, one turn at a time between the work of calls; when too many wait, turns are dropped and counted. The words
 * of a caller are held until the turn was compared and no longer.
 */
export function createShadowRunner(tallies: ShadowTallies, now: () => number): ShadowRunner {
  const queue: (() => void)[] = [];
  let working: Promise<void> | undefined;

  async function drain(): Promise<void> {
    for (let job = queue.shift(); job !== undefined; job = queue.shift()) {
      await nextTurn();
      job();
    }
    working = undefined;
  }

  return {
    watch(call, live, shadow) {
      const pair = {
        tenant: call.tenant,
        live: live.guard.pack.hash,
        shadow: shadow.guard.pack.hash,
      };
      const history: string[] = [];
      return (view) => {
        const { input, heard, stalled } = view;
        if (input.type !== "heard" || heard === undefined) return;
        if (queue.length >= CAPACITY) return tallies.count(pair, "dropped");
        const { text, speaker = "active_user" } = input;
        const at = now();
        queue.push(() => {
          try {
            const turn = shadow.guard.hear(text, {
              speaker,
              history: [...history],
              stalledTurns: stalled,
            });
            history.push(turn.sanitized);
            if (history.length > HISTORY) history.shift();
            const caller = { clearance: call.clearance, now: at };
            const proposed = proposalOf(view, caller);
            const before = live.outcome(heard, heard.sanitized, caller, proposed);
            const after = shadow.outcome(turn, turn.sanitized, caller, proposed);
            const parts = differingParts(before, after);
            tallies.count(pair, "turns");
            if (parts.length === 0) return;
            const difference: ShadowDifference = {
              parts,
              heard: view.redacted ?? null,
              live: before,
              shadow: after,
            };
            tallies.differ(pair, { call: call.id, turn: view.turn, at, difference });
          } catch {
            tallies.count(pair, "failed");
          }
        });
        working ??= drain();
      };
    },
    async settled() {
      await working;
    },
  };
}

/** What the turn proposed to do. Both versions judge it anew, without the calendar, so that both know the same. */
function proposalOf({ decision }: TurnView, { clearance, now }: { clearance: Clearance; now: number }) {
  if (decision === undefined) return undefined;
  const { action, args } = decision;
  const proposal = Object.keys(args).length === 0 ? { action } : { action, args };
  return { proposal, state: { speaker: "active_user" as const, confirmed: false, clearance, now } };
}
