import type { ErrorCode } from "@callward/guard";
import type { EngineHealth } from "../engine-health.ts";

/** First pause after a failure: shorter than a caller's patience, so that a service that restarts is found again. */
const FIRST_PAUSE_MS = 250;
/** Longest pause: a service that comes back is used again within one turn or two, whatever has been before. */
const LONGEST_PAUSE_MS = 5_000;

/** One place where a service can be reached. */
export interface Address {
  readonly url: string;
  /** Host and port, for health and logs. */
  readonly host: string;
}

/**
 * The addresses of one service. The one in use stays in use until it fails (sticky); one that failed is left alone for
 * a pause that doubles with each failure.
 */
export interface Addresses {
  readonly count: number;
  /** Those that may be tried now, the one in use first; empty while all of them pause. */
  candidates(): readonly Address[];
  /** An answer of the service was good: nothing less ends the pauses, as a broken service may still accept connections. */
  succeeded(address: Address): void;
  failed(address: Address, code: ErrorCode): void;
  /** Milliseconds until one may be tried; 0 where one may be tried now. */
  waitMs(): number;
  health(): EngineHealth;
}

interface Entry extends Address {
  failures: number;
  pausedUntil: number;
}

/** `urls` are checked by `readServiceUrls`; the first is preferred at the start. */
export function createAddresses(
  urls: readonly string[],
  now: () => number = () => performance.now(),
): Addresses {
  const entries: Entry[] = urls.map((url) => ({
    url,
    host: new URL(url).host,
    failures: 0,
    pausedUntil: 0,
  }));
  let first = 0;
  let state: EngineHealth["state"] = "starting";
  let code: ErrorCode | undefined;

  const entryOf = (address: Address) => entries.find((entry) => entry.url === address.url);
  return {
    count: entries.length,
    candidates() {
      const time = now();
      return [...entries.slice(first), ...entries.slice(0, first)].filter(
        ({ pausedUntil }) => pausedUntil <= time,
      );
    },
    succeeded(address) {
      const entry = entryOf(address);
      if (entry === undefined) return;
      entry.failures = 0;
      entry.pausedUntil = 0;
      first = entries.indexOf(entry);
      state = "ready";
      code = undefined;
    },
    failed(address, failure) {
      const entry = entryOf(address);
      if (entry === undefined) return;
      const pause = Math.min(FIRST_PAUSE_MS * 2 ** entry.failures, LONGEST_PAUSE_MS);
      entry.failures += 1;
      entry.pausedUntil = now() + pause;
      if (entries[first] !== entry) return;
      first = (first + 1) % entries.length;
      state = "down";
      code = failure;
    },
    waitMs: () => Math.max(0, Math.min(...entries.map(({ pausedUntil }) => pausedUntil)) - now()),
    health() {
      const via = entries[first]?.host;
      return { state, ...(code === undefined ? {} : { code }), ...(via === undefined ? {} : { via }) };
    },
  };
}
