import { randomUUID } from "node:crypto";
import { CallwardError, isCallwardError } from "@callward/guard";
import type { TraceSink } from "../../calls/call-deps.ts";
import type { Store } from "../../store/open-store.ts";
import type { Raised } from "./alert.ts";
import { type Channel, createAlertBook } from "./alert-book.ts";
import { createCountExchange } from "./count-exchange.ts";
import type { ChannelSettings } from "./delivery/channel-settings.ts";
import { createChannels } from "./delivery/channels.ts";
import { createOutbox } from "./delivery/outbox.ts";
import { messageOf } from "./message.ts";
import { type AlertWatch, createAlertWatch } from "./watch.ts";

/** While the store is away, the same alert is sent again at most this often. */
const DIRECT_MS = 900_000;

/** The alerts of the process. */
export interface Alerts extends TraceSink {
  readonly updated: AlertWatch["updated"];
  readonly channels: readonly Channel[];
  /** Looks and sends once, now. Never throws. */
  tick(): Promise<void>;
  /** Sends what was noted by others, such as a route of the API. */
  flush(): Promise<void>;
  /** Idempotent. */
  close(): Promise<void>;
}

/**
 * Watches the trace, keeps alerts in the store and sends them. Without a store, or while it is away, they are sent
 * directly, without being kept: better twice than not at all.
 */
export function openAlerts(options: {
  readonly store: Store | undefined;
  readonly settings: ChannelSettings;
  readonly told?: (channel: Channel, outcome: "delivered" | "failed") => void;
  readonly now?: () => number;
  /** False: only `tick` looks, as in tests. */
  readonly runs?: boolean;
}): Alerts {
  const { store, settings, told, now = Date.now, runs = true } = options;
  const channels = createChannels(settings, told, now);
  const book = store === undefined ? undefined : createAlertBook(store, channels.names, now);
  const outbox = store === undefined ? undefined : createOutbox(store, channels);
  const sentAt = new Map<string, number>();
  const direct = new Set<Promise<void>>();
  const stop = new AbortController();

  async function raise(raised: Raised): Promise<void> {
    try {
      if (book === undefined) throw new CallwardError("STORE_UNAVAILABLE", { why: "there is none" });
      // Whoever looks does not wait for the receiver of what was found before.
      if ((await book.raise(raised)).opened) void outbox?.flush();
    } catch (error) {
      if (isCallwardError(error) && error.code.startsWith("STORE_")) sendDirectly(raised);
      if (book !== undefined) throw error;
    }
  }

  function sendDirectly(raised: Raised): void {
    const key = `${raised.tenant}\0${raised.rule}\0${raised.subject}`;
    const at = now();
    if (at - (sentAt.get(key) ?? Number.NEGATIVE_INFINITY) < DIRECT_MS) return;
    for (const [old, last] of sentAt) if (at - last >= DIRECT_MS) sentAt.delete(old);
    sentAt.set(key, at);
    const id = randomUUID();
    const body = { ...messageOf(raised, id), event: "opened", at: new Date(at).toISOString() };
    for (const channel of channels.names) {
      const done = channels
        .send(channel, id, body, stop.signal)
        .catch(() => undefined)
        .finally(() => direct.delete(done));
      direct.add(done);
    }
  }

  const watch = createAlertWatch({ counts: createCountExchange(store, now), raise, now });
  if (runs) {
    watch.start();
    outbox?.start();
  }
  return {
    write: (record) => watch.write(record),
    updated: watch.updated,
    channels: channels.names,
    async tick() {
      await watch.tick();
      await Promise.all(direct);
      await outbox?.flush();
    },
    flush: async () => outbox?.flush(),
    async close() {
      stop.abort();
      await watch.close();
      await Promise.all([...direct, outbox?.close()]);
    },
  };
}
