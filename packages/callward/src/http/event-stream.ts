/** Smallest gap between two events to one client: a page that is told more often only reads the same again. */
const GAP_MS = 500;
/** Proxies close what is silent, often after a minute; a client that is gone shows by it too. */
const HEARTBEAT_MS = 15_000;
/** How long a browser waits before it comes back. */
const RETRY_MS = 3_000;

/** Where a stream is written to, such as a response of Node. */
export interface StreamOut {
  /** False: no more is wanted until `drain`. */
  write(text: string): boolean;
  on(event: "drain" | "close", listener: () => void): unknown;
  destroy(): void;
}

/** Server-sent events (HTML standard, section 9.2) that say what changed. Nothing is queued but the names of topics. */
export interface EventStream {
  /** Tells the topics, at once or with what follows within the gap. */
  send(topics: Iterable<string>): void;
  /** Stops its timers; the output is its owner's to end. Idempotent. */
  close(): void;
}

export function openEventStream(out: StreamOut): EventStream {
  const pending = new Set<string>();
  let gap: NodeJS.Timeout | undefined;
  let full = false;
  let missedBeats = 0;
  let closed = false;

  function write(text: string): void {
    full = !out.write(text);
  }

  function flush(): void {
    gap = undefined;
    if (closed || full || pending.size === 0) return;
    const data = JSON.stringify({ topics: [...pending].sort() });
    pending.clear();
    write(`event: changed\ndata: ${data}\n\n`);
    gap = setTimeout(flush, GAP_MS).unref();
  }

  const heartbeat = setInterval(() => {
    if (!full) {
      missedBeats = 0;
      return write(":\n\n");
    }
    missedBeats += 1;
    // It has taken nothing for so long that nobody is reading.
    if (missedBeats > 1) out.destroy();
  }, HEARTBEAT_MS).unref();

  out.on("drain", () => {
    full = false;
    if (gap === undefined) flush();
  });
  // With an id, a browser that comes back says so, and is told that it may have missed something.
  write(`id: 1\nretry: ${RETRY_MS}\n\n`);
  return {
    send(topics) {
      for (const topic of topics) pending.add(topic);
      if (gap === undefined) flush();
    },
    close() {
      closed = true;
      clearTimeout(gap);
      clearInterval(heartbeat);
    },
  };
}
