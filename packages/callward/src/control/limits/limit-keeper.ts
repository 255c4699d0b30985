import type { CallLimits, LimitHit, LimitName, TokensUsed } from "../../calls/call-limits.ts";
import type { LimitSettings } from "./limit-settings.ts";
import { addUse, createUseCounter, NO_USE, type Use, type UseCounter } from "./use.ts";

/** Callers of one node that are remembered; the ones that were quiet longest are forgotten first. */
const MAX_SUBJECTS = 50_000;
const MILLION = 1_000_000;

/** Whose use is counted: a tenant (`caller` is empty) or one of its callers. */
export interface Subject {
  readonly tenant: string;
  readonly caller: string;
}

/** Keeps the limits of every call of this node. Everything is decided from memory. */
export interface LimitKeeper {
  /** The limits of a call that is about to begin. `caller` as `CallerRef` names it. */
  forCall(tenant: string, caller: string | undefined): CallLimits;
  /** What was used, here and as far as known on other nodes. */
  use(subject: Subject): Use;
  /** What this node used of every subject that changed since the last time, or that has a call in progress. */
  takeChanged(limit: number): readonly { readonly subject: Subject; readonly use: Use }[];
}

interface Kept {
  readonly subject: Subject;
  readonly counter: UseCounter;
}

export function createLimitKeeper(deps: {
  /** The tenant's limits now, from memory. */
  readonly settings: (tenant: string) => LimitSettings;
  /** What other nodes used, as far as known. */
  readonly others?: (subject: Subject, now: number) => Use;
  readonly now: () => number;
}): LimitKeeper {
  const { settings, now, others = () => NO_USE } = deps;
  /** Oldest use first: a Map keeps the order in which keys were set. */
  const kept = new Map<string, Kept>();
  const changed = new Set<string>();
  const keyOf = ({ tenant, caller }: Subject) => `${tenant}\0${caller}`;

  function counterOf(subject: Subject): UseCounter {
    const key = keyOf(subject);
    const known = kept.get(key) ?? { subject, counter: createUseCounter() };
    kept.delete(key);
    kept.set(key, known);
    changed.add(key);
    if (kept.size > MAX_SUBJECTS) forgetOldest();
    return known.counter;
  }

  function forgetOldest(): void {
    for (const [key, { counter }] of kept) {
      if (kept.size <= MAX_SUBJECTS) return;
      if (counter.read(now()).active > 0) continue;
      kept.delete(key);
      changed.delete(key);
    }
  }

  function use(subject: Subject): Use {
    const at = now();
    return addUse(kept.get(keyOf(subject))?.counter.read(at) ?? NO_USE, others(subject, at));
  }

  function forCall(tenant: string, caller: string | undefined): CallLimits {
    const subjects: readonly Subject[] = [
      { tenant, caller: "" },
      ...(caller === undefined ? [] : [{ tenant, caller }]),
    ];
    let counted = false;

    /** The first limit that has no room for one more. */
    function met(asked: readonly (readonly [LimitName, (use: Use) => number])[]): LimitHit | undefined {
      const limits = settings(tenant);
      for (const subject of subjects) {
        const scope = subject.caller === "" ? "tenant" : "caller";
        const { outcome, ...most } = limits[scope];
        const used = use(subject);
        for (const [name, value] of asked) {
          const limit = most[FIELDS[name]];
          if (limit !== null && value(used) >= limit) return { name, scope, outcome };
        }
      }
      return undefined;
    }

    return {
      admit() {
        const hit = met([
          ["concurrent-calls", ({ active }) => active],
          ["calls-a-minute", ({ callsMinute }) => callsMinute],
        ]);
        if (hit !== undefined) return hit;
        counted = true;
        for (const subject of subjects) counterOf(subject).begin(now());
        return undefined;
      },
      turn() {
        const hit = met([["turns-a-day", ({ turns }) => turns]]);
        if (hit === undefined) for (const subject of subjects) counterOf(subject).turn(now());
        return hit;
      },
      model: () =>
        met([
          ["tokens-a-day", ({ tokens }) => tokens],
          ["money-a-day", ({ money }) => money],
        ]),
      spent({ input, output }: TokensUsed) {
        const { prices } = settings(tenant);
        const money = prices === null ? 0 : (input * prices.input + output * prices.output) / MILLION;
        for (const subject of subjects) counterOf(subject).spend(input + output, money, now());
      },
      release() {
        if (!counted) return;
        counted = false;
        for (const subject of subjects) counterOf(subject).end();
      },
    };
  }

  return {
    forCall,
    use,
    takeChanged(limit) {
      const at = now();
      const active = [...kept].filter(([, { counter }]) => counter.read(at).active > 0).map(([key]) => key);
      const keys = [...new Set([...changed, ...active])].slice(0, limit);
      return keys.flatMap((key) => {
        changed.delete(key);
        const known = kept.get(key);
        return known === undefined ? [] : [{ subject: known.subject, use: known.counter.read(at) }];
      });
    },
  };
}

const FIELDS = {
  "concurrent-calls": "concurrent_calls",
  "calls-a-minute": "calls_a_minute",
  "turns-a-day": "turns_a_day",
  "tokens-a-day": "tokens_a_day",
  "money-a-day": "money_a_day",
} as const satisfies Readonly<Record<LimitName, keyof LimitSettings["tenant"]>>;
