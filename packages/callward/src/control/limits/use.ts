/** What one node knows to have been used by a tenant (subject `""`) or by one of its callers. */
export interface Use {
  readonly active: number;
  /** Calls that began within the last minute. */
  readonly callsMinute: number;
  /** Since the day began. */
  readonly turns: number;
  readonly tokens: number;
  readonly money: number;
}

export const NO_USE: Use = { active: 0, callsMinute: 0, turns: 0, tokens: 0, money: 0 };

export function addUse(left: Use, right: Use): Use {
  return {
    active: left.active + right.active,
    callsMinute: left.callsMinute + right.callsMinute,
    turns: left.turns + right.turns,
    tokens: left.tokens + right.tokens,
    money: left.money + right.money,
  };
}

/** Day of UTC, `YYYY-MM-DD`. */
export const dayOf = (now: number): string => new Date(now).toISOString().slice(0, 10);

const MINUTE_MS = 60_000;

/** Counts what this node uses for one subject. */
export interface UseCounter {
  read(now: number): Use;
  begin(now: number): void;
  end(): void;
  turn(now: number): void;
  spend(tokens: number, money: number, now: number): void;
}

export function createUseCounter(): UseCounter {
  let active = 0;
  /** Times of the calls that began within the last minute, oldest first. */
  let starts: number[] = [];
  let day = "";
  let turns = 0;
  let tokens = 0;
  let money = 0;

  function turnDay(now: number): void {
    const today = dayOf(now);
    if (today === day) return;
    day = today;
    turns = 0;
    tokens = 0;
    money = 0;
  }

  return {
    read(now) {
      turnDay(now);
      const stale = starts.findIndex((at) => at > now - MINUTE_MS);
      if (stale !== 0) starts = stale === -1 ? [] : starts.slice(stale);
      return { active, callsMinute: starts.length, turns, tokens, money };
    },
    begin(now) {
      active += 1;
      starts.push(now);
    },
    end() {
      active -= 1;
    },
    turn(now) {
      turnDay(now);
      turns += 1;
    },
    spend(more, cost, now) {
      turnDay(now);
      tokens += more;
      money += cost;
    },
  };
}
