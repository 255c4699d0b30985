import type { CallClock } from "./call-clock.ts";

interface TimerEvents {
  readonly onSilence: () => void;
  readonly onCapWarning: () => void;
  readonly onCap: () => void;
}

interface TimerLimits {
  readonly silence_seconds: number;
  readonly max_call_minutes: number;
  readonly warn_seconds: number;
}

/** The call's own clocks. They run on time, not on frames: in silence no frames arrive. */
export interface CallTimers {
  /** Somebody spoke or pressed a key: silence begins anew. */
  restartSilence(): void;
  /** While somebody is speaking there is no silence to be counted. */
  holdSilence(active: boolean): void;
  close(): void;
}

export function startCallTimers(clock: CallClock, limits: TimerLimits, events: TimerEvents): CallTimers {
  const capMs = limits.max_call_minutes * 60_000;
  const cancelCap = clock.after(capMs, events.onCap);
  const cancelWarning = clock.after(Math.max(0, capMs - limits.warn_seconds * 1000), events.onCapWarning);
  let cancelSilence = () => {};
  let held = false;
  let closed = false;
  const timers: CallTimers = {
    restartSilence() {
      cancelSilence();
      if (closed || held) return;
      cancelSilence = clock.after(limits.silence_seconds * 1000, events.onSilence);
    },
    holdSilence(active) {
      held = active;
      timers.restartSilence();
    },
    close() {
      closed = true;
      cancelCap();
      cancelWarning();
      cancelSilence();
    },
  };
  timers.restartSilence();
  return timers;
}
