/**
 * Asterisk 22 tells tones of RFC 4733 twice when they, or the pauses after them, are under 80 ms: the second event is
 * an echo of the same press. Measured with tones of 60 and 80 ms, an echo's tone begins 8 to 35 ms before the first
 * one's end, the next real one's at least 39 ms after it.
 */
const SHORTEST_PAUSE_MS = 20;
/**
 * Tones under this are no finger's: an auto-dialler's, whose echoes come up to 160 ms late and cannot be told from a
 * second press. One of two such presses may be lost; a key that nobody pressed would be worse.
 */
const FINGER_MS = 60;
const ECHO_MS = 200;
/** The signalling and the media tell of one press within this time of each other. */
const SAME_PRESS_MS = 300;

interface KeyPressOptions {
  readonly press: (digit: string) => void;
  readonly now?: () => number;
}

/** What the signalling said: ARI's ChannelDtmfReceived. */
export interface SignalledKey {
  readonly digit: string;
  /** How long the key was down. */
  readonly durationMs: number;
  /** When it was released, by Asterisk's clock, in milliseconds; undefined where the event has no time. */
  readonly releasedAt: number | undefined;
}

/**
 * Makes one press of what two sources tell about it. The signalling is acted on at once; the media path is the backup
 * for presses that the signalling does not tell of, such as during a reconnect.
 */
export interface KeyPresses {
  signalled(key: SignalledKey): void;
  fromMedia(digit: string): void;
  close(): void;
}

export function createKeyPresses({ press, now = () => performance.now() }: KeyPressOptions): KeyPresses {
  let last: { readonly digit: string; readonly releasedAt: number; readonly durationMs: number } | undefined;
  /** Presses told by one source and not yet by the other, oldest first. */
  let signalled: { readonly digit: string; readonly at: number }[] = [];
  const unconfirmed: { readonly digit: string; readonly timer: NodeJS.Timeout }[] = [];
  let lastBackup: { readonly digit: string; readonly at: number } | undefined;

  /** True for a second event of one press: the two tones overlap, or hardly leave a pause. */
  function isEcho({ digit, durationMs }: SignalledKey, releasedAt: number): boolean {
    if (last?.digit !== digit) return false;
    const [earlier, later] =
      releasedAt < last.releasedAt ? [releasedAt, last] : [last.releasedAt, { releasedAt, durationMs }];
    const sinceMs = later.releasedAt - earlier;
    return later.durationMs < FINGER_MS ? sinceMs < ECHO_MS : sinceMs - later.durationMs < SHORTEST_PAUSE_MS;
  }

  return {
    signalled(key) {
      const releasedAt = key.releasedAt ?? now();
      const echo = isEcho(key, releasedAt);
      if (!echo) last = { ...key, releasedAt };
      const waiting = unconfirmed.findIndex(({ digit }) => digit === key.digit);
      const [backup] = waiting === -1 ? [] : unconfirmed.splice(waiting, 1);
      if (backup === undefined) signalled.push({ digit: key.digit, at: now() });
      else clearTimeout(backup.timer);
      // An echo is matched too: the media path may tell of it as well.
      if (!echo) press(key.digit);
    },
    fromMedia(digit) {
      signalled = signalled.filter(({ at }) => now() - at < SAME_PRESS_MS);
      const told = signalled.findIndex((one) => one.digit === digit);
      if (told !== -1) {
        signalled.splice(told, 1);
        return;
      }
      const timer = setTimeout(() => {
        unconfirmed.splice(
          unconfirmed.findIndex((one) => one.timer === timer),
          1,
        );
        // The media path tells short tones twice too.
        const doubled = lastBackup?.digit === digit && now() - lastBackup.at < SAME_PRESS_MS;
        lastBackup = { digit, at: now() };
        if (!doubled) press(digit);
      }, SAME_PRESS_MS);
      timer.unref();
      unconfirmed.push({ digit, timer });
    },
    close() {
      for (const { timer } of unconfirmed.splice(0)) clearTimeout(timer);
    },
  };
}
