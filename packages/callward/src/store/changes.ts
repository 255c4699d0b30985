import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import pg from "pg";
import type { StoreTransaction } from "./transactions.ts";

const CHANNEL = "callward_changes";
/** Bytes that a notification takes: PostgreSQL refuses 8,000. */
const MAX_PAYLOAD = 7_999;
/** How long a connection may be silent before it is asked whether it still hears, and how long it may take to say so. */
const BEAT_MS = 5_000;
const BEAT_DEADLINE_MS = 2_000;
/** How long a new connection may take. */
const CONNECT_MS = 5_000;
/** First and longest gap between two tries to connect: a node that is deaf to switches must not stay so for long. */
const RETRY_MS = { first: 50, longest: 1_000 };

/** What was changed, for whoever keeps a copy of it in memory. */
export interface Change {
  readonly tenant: string;
  /** Such as `switches`; each use names its own. */
  readonly what: string;
  /** What it is now, as JSON, for whoever cannot wait until it is read. Absent where it is too long to be told. */
  readonly detail?: unknown;
}

/** `reread`: changes may have been missed, because following began or began again. */
export type ChangeEvent = ({ readonly type: "changed" } & Change) | { readonly type: "reread" };

/** Follows what other nodes, and this one, commit. */
export interface Changes {
  /** False while changes may be missed. What is kept in memory then may be out of date. */
  readonly following: boolean;
  /**
   * Calls the listener for each change, and with `reread` as soon as it is sure to miss none from then on. The listener
   * runs outside any transaction. Gives the way to end it.
   */
  subscribe(listener: (event: ChangeEvent) => void): () => void;
}

/** Tells every node of the change when the transaction is committed, and nobody if it is not. */
export async function announceChange(tx: StoreTransaction, change: Change): Promise<void> {
  const { tenant, what } = change;
  const whole = JSON.stringify(change);
  const payload = Buffer.byteLength(whole) <= MAX_PAYLOAD ? whole : JSON.stringify({ tenant, what });
  await sql`SELECT pg_notify(${CHANNEL}, ${payload})`.execute(tx);
}

interface Hub extends Changes {
  following: boolean;
  emit(event: ChangeEvent): void;
  notified(channel: string, payload: string | undefined): void;
}

/** @param begin is called at the first subscription. */
function createHub(begin: () => void): Hub {
  const listeners = new Set<(event: ChangeEvent) => void>();
  // On the embedded store a change is told while the transaction that made it is still the current one.
  const outside = AsyncLocalStorage.snapshot();
  const tell = (listener: (event: ChangeEvent) => void, event: ChangeEvent) => {
    try {
      outside(listener, event);
    } catch {
      // One listener's mistake must not keep a change from the others.
    }
  };
  const hub: Hub = {
    following: false,
    emit(event) {
      for (const listener of listeners) tell(listener, event);
    },
    notified(channel, payload) {
      if (channel !== CHANNEL) return;
      const change = parseChange(payload);
      // Words that are not understood come from a newer node: whatever it is, it is read again.
      hub.emit(change === undefined ? { type: "reread" } : { type: "changed", ...change });
    },
    subscribe(listener) {
      listeners.add(listener);
      outside(begin);
      if (hub.following) tell(listener, { type: "reread" });
      return () => void listeners.delete(listener);
    },
  };
  return hub;
}

function parseChange(payload = ""): Change | undefined {
  try {
    const { tenant, what, detail } = JSON.parse(payload) as Partial<Change>;
    if (typeof tenant !== "string" || typeof what !== "string") return undefined;
    return { tenant, what, ...(detail === undefined ? {} : { detail }) };
  } catch {
    return undefined;
  }
}

/** The embedded store has one session, which hears its own changes; all changes are this process's. */
export function followSession(): {
  readonly changes: Changes;
  /** To be awaited with each new session before it is used. */
  attach(client: pg.ClientBase): Promise<void>;
} {
  const hub = createHub(() => {});
  return {
    changes: hub,
    async attach(client) {
      client.on("notification", ({ channel, payload }) => hub.notified(channel, payload));
      await client.query(`LISTEN ${CHANNEL}`);
      hub.following = true;
      hub.emit({ type: "reread" });
    },
  };
}

/**
 * Follows a PostgreSQL on a connection of its own, from the first subscription on. A lost connection is made again, and
 * whoever subscribed reads again, because notifications of the meantime are gone. A connection that is only half there
 * (a machine that went away, a pooler that gives the session to others) shows by our own beat that does not come back.
 */
export function followServer(options: {
  readonly connectionString: string;
  readonly application_name: string;
}): { readonly changes: Changes; close(): Promise<void> } {
  const closing = new AbortController();
  const { signal } = closing;
  let running: Promise<void> | undefined;
  const hub = createHub(() => {
    if (!signal.aborted) running ??= run();
  });

  async function run(): Promise<void> {
    let gapMs = RETRY_MS.first;
    while (!signal.aborted) {
      const began = await listen();
      gapMs = began ? RETRY_MS.first : Math.min(gapMs * 2, RETRY_MS.longest);
      // Nodes that lost the same server do not come back to it in the same moment.
      await pause(gapMs * (0.5 + Math.random() / 2), signal);
    }
  }

  /** One connection, from its beginning to its end. True if it came to listen. */
  async function listen(): Promise<boolean> {
    const client = new pg.Client({
      ...options,
      connectionTimeoutMillis: CONNECT_MS,
      query_timeout: BEAT_DEADLINE_MS,
    });
    const broken = new AbortController();
    const end = () => {
      hub.following = false;
      broken.abort();
    };
    client.on("error", end);
    client.on("end", end);
    signal.addEventListener("abort", end);
    let began = false;
    try {
      await client.connect();
      const beat = `callward_beat_${randomUUID().replaceAll("-", "")}`;
      let onBeat = () => {};
      client.on("notification", ({ channel, payload }) => {
        if (channel === beat) onBeat();
        else hub.notified(channel, payload);
      });
      await client.query(`LISTEN ${CHANNEL}`);
      await client.query(`LISTEN ${beat}`);
      began = true;
      hub.following = true;
      hub.emit({ type: "reread" });
      while (!broken.signal.aborted) {
        await pause(BEAT_MS, broken.signal);
        if (broken.signal.aborted) break;
        const beatHeard = new Promise<true>((resolve) => {
          onBeat = () => resolve(true);
        });
        await client.query("SELECT pg_notify($1, '')", [beat]);
        const heard = await Promise.race([beatHeard, pause(BEAT_DEADLINE_MS, broken.signal)]);
        if (heard !== true) break;
      }
    } catch {
      // Tried again by `run`; meanwhile `following` is false.
    } finally {
      signal.removeEventListener("abort", end);
      end();
      // Ending says goodbye to a server that may never answer.
      await Promise.race([
        client.end().catch(() => {}),
        pause(BEAT_DEADLINE_MS, new AbortController().signal),
      ]);
    }
    return began;
  }

  return {
    changes: hub,
    async close() {
      closing.abort();
      await running;
    },
  };
}

/** Resolves after `ms` or when the signal is aborted. Keeps no process alive. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(done, ms);
    timer.unref();
    signal.addEventListener("abort", done, { once: true });
    function done(): void {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    }
  });
}
