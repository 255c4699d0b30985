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
 * Makes one press of what two sources tell about it. The signalling is the authority and acted on at once; the media path
 * is the backup for presses that the signalling does not tell of, such as during a reconnect.
 *
 * Each source tells its presses in their order, and no clock is common to both. So a press that only the media has told
 * of is taken to be older than one that the signalling tells next, and counts before it. That is wrong only where the
 * media lost the newer of two presses or the signalling turned them round, which TCP under both makes rare.
 */
export interface KeyPresses {
  signalled(key: SignalledKey): void;
  fromMedia(digit: string): void;
  close(): void;
}

/** A press that the media told of and the signalling has not (yet). */
interface Backup {
  readonly digit: string;
  readonly toldAt: number;
  readonly timer: NodeJS.Timeout;
}

export function createKeyPresses({ press, now = () => performance.now() }: KeyPressOptions): KeyPresses {
  let last: { readonly digit: string; readonly releasedAt: number; readonly durationMs: number } | undefined;
  /** Presses told by one source and not yet by the other, oldest first. */
  let signalled: { readonly digit: string; readonly at: number }[] = [];
  const unconfirmed: Backup[] = [];
  /** Counted before the signalling told of them, because a newer press was not to overtake them. */
  let ahead: Backup[] = [];
  let lastBackup: Backup | undefined;

  /** True for a second event of one press: the two tones overlap, or hardly leave a pause. */
  function isEcho({ digit, durationMs }: SignalledKey, releasedAt: number): boolean {
    if (last?.digit !== digit) return false;
    const [earlier, later] =
      releasedAt < last.releasedAt ? [releasedAt, last] : [last.releasedAt, { releasedAt, durationMs }];
    const sinceMs = later.releasedAt - earlier;
    return later.durationMs < FINGER_MS ? sinceMs < ECHO_MS : sinceMs - later.durationMs < SHORTEST_PAUSE_MS;
  }

  /** Counts the oldest `count` presses that only the media told of. */
  function countBackups(count: number): readonly Backup[] {
    const counted = unconfirmed.splice(0, count);
    for (const backup of counted) {
      clearTimeout(backup.timer);
      // The media path tells short tones twice too.
      const doubled = lastBackup?.digit === backup.digit && backup.toldAt - lastBackup.toldAt < SAME_PRESS_MS;
      lastBackup = backup;
      if (!doubled) press(backup.digit);
    }
    return counted;
  }

  /** An echo comes right after its press: with another key between the same digit is a press of its own. */
  function noEchoAcross(digit: string): void {
    if (lastBackup?.digit !== digit) lastBackup = undefined;
  }

  /** True when the press was counted already, from the media's word. */
  function wasAhead(digit: string): boolean {
    ahead = ahead.filter(({ toldAt }) => now() - toldAt < SAME_PRESS_MS);
    const counted = ahead.findIndex((backup) => backup.digit === digit);
    if (counted !== -1) ahead.splice(counted, 1);
    return counted !== -1;
  }

  return {
    signalled(key) {
      const releasedAt = key.releasedAt ?? now();
      const echo = isEcho(key, releasedAt);
      if (!echo) last = { ...key, releasedAt };
      if (wasAhead(key.digit)) return;
      const at = unconfirmed.findIndex(({ digit }) => digit === key.digit);
      if (!echo) ahead.push(...countBackups(at === -1 ? unconfirmed.length : at));
      const [own] = at === -1 ? [] : unconfirmed.splice(echo ? at : 0, 1);
      if (own === undefined) signalled.push({ digit: key.digit, at: now() });
      else clearTimeout(own.timer);
      noEchoAcross(key.digit);
      // An echo is matched too: the media path may tell of it as well.
      if (!echo) press(key.digit);
    },
    fromMedia(digit) {
      noEchoAcross(digit);
      signalled = signalled.filter(({ at }) => now() - at < SAME_PRESS_MS);
      const told = signalled.findIndex((one) => one.digit === digit);
      if (told !== -1) {
        signalled.splice(told, 1);
        return;
      }
      // All timers are equally long, so the one that ends is the oldest's.
      const timer = setTimeout(() => countBackups(1), SAME_PRESS_MS);
      timer.unref();
      unconfirmed.push({ digit, toldAt: now(), timer });
    },
    close() {
      for (const { timer } of unconfirmed.splice(0)) clearTimeout(timer);
    },
  };
}
