import type { AriApp } from "./ari/ari-app.ts";

/** A call that Asterisk takes to a person unless we keep showing that we live. */
export interface HeldCall {
  /**
   * Stops the refreshing and switches Asterisk's timer off: the caller is about to be with a person, and must stay
   * there. Sent at once, so that the request after it finds the timer off.
   */
  release(): void;
  /** Goes on after a `release` that was in vain. */
  resume(): void;
  /** Stops the refreshing: the channel is gone. Idempotent. */
  stop(): void;
}

/**
 * The dead-man switch: the dialplan sets `TIMEOUT(absolute)` before `Stasis()` and goes to a person in extension `T`;
 * this refreshes it. Asterisk itself therefore rescues the callers of a process that died or hangs, and ends every call
 * at the cap: the timer is never set beyond it.
 */
export interface DeadMan {
  hold(app: AriApp, channel: string): HeldCall;
  close(): void;
}

interface DeadManOptions {
  readonly windowSeconds: number;
  readonly capSeconds: number;
  readonly now?: () => number;
}

/** Two refreshes may be lost before the window closes. */
const REFRESHES_IN_WINDOW = 3;
/** The shared timer looks this many times between two refreshes of a call. */
const LOOKS = 4;
/** Asterisk takes the channel to extension `T` when this many seconds have passed; 0 switches it off. */
export const DEAD_MAN_VARIABLE = "TIMEOUT(absolute)";

interface Held {
  readonly app: AriApp;
  readonly channel: string;
  readonly capAt: number;
  due: number;
}

export function createDeadMan(options: DeadManOptions): DeadMan {
  const { windowSeconds, capSeconds, now = () => performance.now() } = options;
  const periodMs = (windowSeconds * 1_000) / REFRESHES_IN_WINDOW;
  const calls = new Set<Held>();
  let timer: NodeJS.Timeout | undefined;

  function set({ app, channel }: Held, seconds: number): void {
    app
      .rest("POST", `channels/${channel}/variable`, {
        query: { variable: DEAD_MAN_VARIABLE, value: String(seconds) },
        deadlineMs: periodMs,
      })
      // The next refresh comes soon, and a channel that is gone says so by its events.
      .catch(() => undefined);
  }

  function refresh(call: Held): void {
    const left = Math.floor((call.capAt - now()) / 1_000);
    // A value of 0 would switch the timer off; with less than a second left Asterisk's timer runs out by itself.
    if (left < 1) return drop(call);
    call.due = now() + periodMs;
    // A refresh that waited for a connection would come too late to be true.
    if (call.app.connected) set(call, Math.min(windowSeconds, left));
    if (left <= windowSeconds) drop(call);
  }

  function drop(call: Held): void {
    calls.delete(call);
    if (calls.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  }

  function add(call: Held): void {
    calls.add(call);
    timer ??= setInterval(() => {
      for (const one of calls) if (one.due <= now()) refresh(one);
    }, periodMs / LOOKS);
    refresh(call);
  }

  return {
    hold(app, channel) {
      const call: Held = { app, channel, capAt: now() + capSeconds * 1_000, due: 0 };
      add(call);
      return {
        release() {
          drop(call);
          set(call, 0);
        },
        resume: () => add(call),
        stop: () => drop(call),
      };
    },
    close() {
      clearInterval(timer);
      calls.clear();
    },
  };
}
