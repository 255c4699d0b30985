import { isCallwardError } from "@callward/guard";
import { sql } from "kysely";
import type { Store } from "../../../store/open-store.ts";
import { coalesced } from "../../coalesced.ts";
import type { Channel } from "../alert-book.ts";
import type { Channels, DeliveryBody } from "./channels.ts";

/** How often it is looked for what is due; what this node noted itself is sent at once. */
const LOOK_MS = 5_000;
/** Deliveries taken at once. */
const BATCH = 10;
/** For so long a delivery belongs to the node that took it: longer than any try takes. */
const LEASE_SECONDS = 60;
/** Gaps between tries: 5 s, 10 s, 20 s … up to 15 minutes. */
const RETRY_SECONDS = { first: 5, longest: 900 };
/** After so many tries, about a day, nobody is waiting for it any more. */
const MAX_ATTEMPTS = 100;

/** Sends what was noted, from any node, each message by one of them at a time; at least once. */
export interface Outbox {
  /** Sends what is due now. Never throws. */
  flush(): Promise<void>;
  start(): void;
  /** Breaks off what is being sent; it is sent again by whoever takes it next. Idempotent. */
  close(): Promise<void>;
}

interface Due {
  readonly tenant: string;
  readonly id: string;
  readonly channel: string;
  readonly body: unknown;
  readonly attempts: number;
}

export function createOutbox(
  store: Store,
  channels: Channels,
  retry: { readonly first: number; readonly longest: number } = RETRY_SECONDS,
): Outbox {
  const stop = new AbortController();
  let timer: NodeJS.Timeout | undefined;

  const takeDue = (): Promise<readonly Due[]> =>
    store.inSystem(async (tx) => {
      const due = await tx
        .selectFrom("alert_deliveries")
        .select(["tenant", "id"])
        .where("delivered_at", "is", null)
        .where("given_up_at", "is", null)
        .where("next_at", "<=", sql<Date>`now()`)
        .where("channel", "in", [...channels.names])
        .orderBy("next_at")
        .limit(BATCH)
        .forUpdate()
        .skipLocked()
        .execute();
      if (due.length === 0) return [];
      return tx
        .updateTable("alert_deliveries")
        .set({
          attempts: sql<number>`attempts + 1`,
          next_at: sql<string>`now() + make_interval(secs => ${LEASE_SECONDS})`,
        })
        .where(
          "id",
          "in",
          due.map(({ id }) => id),
        )
        .returning(["tenant", "id", "channel", "body", "attempts"])
        .execute();
    });

  async function deliver({ tenant, id, channel, body, attempts }: Due): Promise<void> {
    let code: string | undefined;
    try {
      await channels.send(channel as Channel, id, body as DeliveryBody, stop.signal);
    } catch (error) {
      code = isCallwardError(error) ? error.code : "INTERNAL";
    }
    const gap = Math.min(retry.first * 2 ** (attempts - 1), retry.longest);
    await store.inSystem((tx) =>
      tx
        .updateTable("alert_deliveries")
        .set(
          code === undefined
            ? { delivered_at: sql<string>`now()` }
            : {
                last_code: code,
                next_at: sql<string>`now() + make_interval(secs => ${gap})`,
                ...(attempts >= MAX_ATTEMPTS ? { given_up_at: sql<string>`now()` } : {}),
              },
        )
        .where("tenant", "=", tenant)
        .where("id", "=", id)
        .execute(),
    );
  }

  async function send(): Promise<void> {
    try {
      for (;;) {
        const due = stop.signal.aborted || channels.names.length === 0 ? [] : await takeDue();
        if (due.length === 0) return;
        for (const one of due) await deliver(one);
      }
    } catch {
      // The store is away; what is in it is sent when it is back.
    }
  }

  const flush = coalesced(send);

  return {
    flush,
    start() {
      timer ??= setInterval(() => void flush(), LOOK_MS).unref();
    },
    async close() {
      clearInterval(timer);
      stop.abort();
      await flush();
    },
  };
}
