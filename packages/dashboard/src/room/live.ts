import { createValue, type Value } from "./value.ts";

/** What the server says has changed. */
export const TOPICS = ["calls", "switches", "packs", "alerts", "limits", "people"] as const;
export type Topic = (typeof TOPICS)[number];

/** How long until the stream is tried again where the server refused it, in milliseconds. */
const AGAIN_MS = 30_000;

/** The room's one stream of events: told what has changed, pages read it again. */
export interface Live {
  /** True while the server tells of changes; else pages look by themselves. */
  readonly open: Value<boolean>;
  /** Returns what ends the listening. */
  listen(listener: (topics: ReadonlySet<Topic>) => void): () => void;
  /** Something was changed from this page: what shows it reads it again at once. */
  announce(topic: Topic): void;
  start(): void;
  /** Idempotent. */
  stop(): void;
}

export function createLive(url: string): Live {
  const open = createValue(false);
  const listeners = new Set<(topics: ReadonlySet<Topic>) => void>();
  let source: EventSource | undefined;
  let again: number | undefined;
  /** After a gap nobody knows what was missed. */
  let missed = false;

  const tell = (topics: ReadonlySet<Topic>) => {
    for (const listener of listeners) listener(topics);
  };

  function connect(): void {
    disconnect();
    const opened = new EventSource(url);
    source = opened;
    opened.onopen = () => {
      open.set(true);
      if (missed) tell(new Set(TOPICS));
      missed = false;
    };
    opened.addEventListener("changed", ({ data }: MessageEvent<string>) => tell(topicsIn(data)));
    opened.onerror = () => {
      missed = true;
      // Whoever is signed out loses the stream first.
      if (open.get()) tell(new Set(["people"]));
      open.set(false);
      // A browser tries again by itself after a broken connection, and never after a refusal.
      if (opened.readyState === EventSource.CLOSED) again = window.setTimeout(connect, AGAIN_MS);
    };
  }

  function disconnect(): void {
    window.clearTimeout(again);
    source?.close();
    source = undefined;
    open.set(false);
  }

  /** Browsers open about six connections to a server, all tabs together: those out of view leave theirs to others. */
  function followView(): void {
    if (document.visibilityState === "visible") return connect();
    missed = true;
    disconnect();
  }

  return {
    open,
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    announce: (topic) => tell(new Set([topic])),
    start() {
      document.addEventListener("visibilitychange", followView);
      followView();
    },
    stop() {
      document.removeEventListener("visibilitychange", followView);
      disconnect();
    },
  };
}

/** What an event names; what this version of the page does not know is left out. */
export function topicsIn(data: string): ReadonlySet<Topic> {
  try {
    const { topics } = JSON.parse(data) as { readonly topics?: unknown };
    return new Set(TOPICS.filter((topic) => Array.isArray(topics) && topics.includes(topic)));
  } catch {
    return new Set();
  }
}

/** The stream of this page. */
export const live = createLive("/api/v1/events");
