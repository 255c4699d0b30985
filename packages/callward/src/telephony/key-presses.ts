/**
 * The same key again counts as one press when it was released within this time of the first, in milliseconds. A person
 * needs longer; Asterisk tells tones below 80 ms twice (RFC 4733 packets that it takes for a second tone), 20 to 60 ms
 * apart.
 */
const SHORTEST_PAUSE_MS = 40;
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
  let last: { readonly digit: string; readonly releasedAt: number } | undefined;
  /** Presses told by one source and not yet by the other, oldest first. */
  let signalled: { readonly digit: string; readonly at: number }[] = [];
  const unconfirmed: { readonly digit: string; readonly timer: NodeJS.Timeout }[] = [];
  let lastBackup: { readonly digit: string; readonly at: number } | undefined;

  /**
   * A tone that began before the last one of the same key ended, or hardly after, is that same tone told again: it began
   * `durationMs` before its release.
   */
  function isDoubled({ digit, durationMs }: SignalledKey, releasedAt: number): boolean {
    if (last === undefined || last.digit !== digit) return false;
    return releasedAt - durationMs - last.releasedAt < SHORTEST_PAUSE_MS;
  }

  return {
    signalled(key) {
      const releasedAt = key.releasedAt ?? now();
      if (isDoubled(key, releasedAt)) return;
      last = { digit: key.digit, releasedAt };
      const waiting = unconfirmed.findIndex(({ digit }) => digit === key.digit);
      const [backup] = waiting === -1 ? [] : unconfirmed.splice(waiting, 1);
      if (backup === undefined) signalled.push({ digit: key.digit, at: now() });
      else clearTimeout(backup.timer);
      press(key.digit);
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
