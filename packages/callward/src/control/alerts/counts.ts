const MINUTE_MS = 60_000;
const MINUTES_AN_HOUR = 60;
/** Minutes that are kept one by one: the longest window, and as much again before an update. */
const MINUTES_KEPT = 120;
/** Hours that make a baseline: a day, so that every time of the day is in it. */
const HOURS_KEPT = 24;
/** Different keys of one tenant in one minute: what comes beyond is counted under `other`. */
const KEYS_A_MINUTE = 500;

export const minuteOf = (at: number): number => Math.floor(at / MINUTE_MS);

type Bucket = Map<string, number>;

/** What the rules see of one tenant's counts at a moment. Minutes are counted back from the present one, which is in. */
export interface CountsView {
  /** Sum over the last `minutes` (at most 120). */
  recent(key: string, minutes: number): number;
  /** Sum over `minutes` that ended `ago` minutes ago (together at most 120). */
  before(key: string, ago: number, minutes: number): number;
  /** Sum over the day before the last two hours, and how many hours of it had any counts. */
  baseline(key: string): { readonly n: number; readonly hours: number };
  /** Keys with this beginning that were counted within the last `minutes`, without the beginning. */
  recentKeys(prefix: string, minutes: number): readonly string[];
  baselineKeys(prefix: string): readonly string[];
}

export interface Added {
  readonly minute: number;
  readonly key: string;
  readonly n: number;
}

/** Counts by minute of one tenant. What other nodes counted is set, what this one counts is added. */
export interface TenantCounts {
  add(minute: number, key: string, n: number): void;
  /** Sets what all nodes together had at this minute when it was read, this one's counts included. */
  set(minute: number, key: string, n: number): void;
  /** Sets a whole hour of the past; `hour` counts from the epoch. */
  setHour(hour: number, key: string, n: number): void;
  /** Counts that were added since the last time. They stay in view. */
  takeAdded(): readonly Added[];
  /** What was taken could not be told to the others: it is taken again next time. */
  putBack(added: readonly Added[]): void;
  view(now: number): CountsView;
}

export function createTenantCounts(): TenantCounts {
  const minutes = new Map<number, Bucket>();
  const hours = new Map<number, Bucket>();
  /** Added here and not taken yet: `set` must not lose them. */
  let added = new Map<number, Bucket>();

  const bucketOf = (of: Map<number, Bucket>, index: number): Bucket => {
    const bucket = of.get(index) ?? new Map<string, number>();
    of.set(index, bucket);
    return bucket;
  };
  const plus = (bucket: Bucket, key: string, n: number) => bucket.set(key, (bucket.get(key) ?? 0) + n);

  /** Minutes that are over long since become part of their hour; hours beyond a day are forgotten. */
  function age(present: number): void {
    for (const [minute, bucket] of minutes) {
      if (minute > present - MINUTES_KEPT) continue;
      minutes.delete(minute);
      const hour = bucketOf(hours, Math.floor(minute / MINUTES_AN_HOUR));
      for (const [key, n] of bucket) plus(hour, key, n);
    }
    const oldest = Math.floor(present / MINUTES_AN_HOUR) - HOURS_KEPT - MINUTES_KEPT / MINUTES_AN_HOUR;
    for (const hour of hours.keys()) if (hour < oldest) hours.delete(hour);
  }

  return {
    add(minute, key, n) {
      const bucket = bucketOf(minutes, minute);
      const name = bucket.has(key) || bucket.size < KEYS_A_MINUTE ? key : "other";
      plus(bucket, name, n);
      plus(bucketOf(added, minute), name, n);
    },
    set(minute, key, n) {
      bucketOf(minutes, minute).set(key, n + (added.get(minute)?.get(key) ?? 0));
    },
    setHour(hour, key, n) {
      bucketOf(hours, hour).set(key, n);
    },
    takeAdded() {
      const taken = added;
      added = new Map();
      return [...taken].flatMap(([minute, bucket]) => [...bucket].map(([key, n]) => ({ minute, key, n })));
    },
    putBack(back) {
      for (const { minute, key, n } of back) plus(bucketOf(added, minute), key, n);
    },
    view(now) {
      const present = minuteOf(now);
      age(present);
      const sum = (key: string, from: number, to: number) => {
        let total = 0;
        for (let minute = from; minute <= to; minute += 1) total += minutes.get(minute)?.get(key) ?? 0;
        return total;
      };
      const keys = (buckets: Iterable<Bucket>, prefix: string) => {
        const found = new Set<string>();
        for (const bucket of buckets)
          for (const key of bucket.keys()) if (key.startsWith(prefix)) found.add(key.slice(prefix.length));
        return [...found];
      };
      return {
        recent: (key, count) => sum(key, present - count + 1, present),
        before: (key, ago, count) => sum(key, present - ago - count + 1, present - ago),
        baseline: (key) => ({
          n: [...hours.values()].reduce((total, bucket) => total + (bucket.get(key) ?? 0), 0),
          hours: hours.size,
        }),
        recentKeys: (prefix, count) =>
          keys(
            [...minutes].filter(([minute]) => minute > present - count).map(([, bucket]) => bucket),
            prefix,
          ),
        baselineKeys: (prefix) => keys(hours.values(), prefix),
      };
    },
  };
}
