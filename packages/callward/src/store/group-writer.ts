import { AsyncLocalStorage } from "node:async_hooks";
import { CallwardError } from "@callward/guard";
import { isRefusedData } from "./store-error.ts";

/** How long a group collects before it is written: one fsync for all of it, and nobody waits for a call's records. */
const GATHER_MS = 25;
/** Largest group: a transaction of some 10 ms, and far below PostgreSQL's 65,535 parameters a statement. */
const GROUP_SIZE = 500;
/** Items held while the store is down: some 10 MB of traces. The oldest are kept, because a cause comes before its effects. */
const CAPACITY = 10_000;
/** First and longest gap between two tries while the store is down. */
const RETRY_MS = { first: 100, longest: 5_000 };

/** Counted since the start. `dropped`: the queue was full or closed; `refused`: the store did not take the data as such. */
export interface GroupCounters {
  readonly written: number;
  readonly dropped: number;
  readonly refused: number;
  /** Held in memory now. */
  readonly waiting: number;
  /** The last try failed; it is tried again. */
  readonly failing: boolean;
}

export interface GroupWriter<Item, Result> {
  readonly counters: GroupCounters;
  /** Takes the item and returns at once. Never throws. False where it was dropped. */
  push(item: Item): boolean;
  /** Resolves when the item is durable. Rejects with STORE_UNAVAILABLE where it was dropped, or with why it was refused. */
  append(item: Item): Promise<Result>;
  /** Writes what waits, for at most `deadlineMs`; what is left then is dropped and counted. Idempotent. */
  close(deadlineMs: number): Promise<void>;
}

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly settle?: PromiseWithResolvers<Result>;
}

/**
 * Writes items in order, in groups. `write` must be all or nothing and must not mind an item that it has written before:
 * where the connection is lost in a commit, the group is tried again. A group with an item that the store refuses is
 * halved until that item is alone.
 *
 * @param write gives one result for each item, in order.
 */
export function createGroupWriter<Item, Result>(
  write: (items: readonly Item[]) => Promise<readonly Result[]>,
  options: { readonly capacity?: number; readonly gatherMs?: number } = {},
): GroupWriter<Item, Result> {
  const { capacity = CAPACITY, gatherMs = GATHER_MS } = options;
  // Work is begun from the context of this moment: an item that is pushed inside a transaction is not written in it.
  const outside = AsyncLocalStorage.snapshot();
  let queue: Waiting<Item, Result>[] = [];
  let inFlight = 0;
  let working: Promise<void> | undefined;
  let failing = false;
  let closed = false;
  let abandoned = false;
  const wakers = new Set<() => void>();
  const count = { written: 0, dropped: 0, refused: 0 };

  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        wakers.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, ms);
      wakers.add(wake);
    });

  async function writeGroup(group: readonly Waiting<Item, Result>[]): Promise<void> {
    let retryMs = RETRY_MS.first;
    while (!abandoned) {
      try {
        const results = await write(group.map(({ item }) => item));
        failing = false;
        count.written += group.length;
        inFlight -= group.length;
        group.forEach(({ settle }, index) => {
          settle?.resolve(results[index] as Result);
        });
        return;
      } catch (error) {
        if (isRefusedData(error)) return split(group, error);
        failing = true;
        await pause(retryMs);
        retryMs = Math.min(retryMs * 2, RETRY_MS.longest);
      }
    }
    inFlight -= group.length;
    drop(group);
  }

  async function split(group: readonly Waiting<Item, Result>[], error: unknown): Promise<void> {
    if (group.length === 1) {
      count.refused += 1;
      inFlight -= 1;
      group[0]?.settle?.reject(error);
      return;
    }
    const middle = group.length >> 1;
    await writeGroup(group.slice(0, middle));
    await writeGroup(group.slice(middle));
  }

  function drop(group: readonly Waiting<Item, Result>[]): void {
    count.dropped += group.length;
    for (const { settle } of group)
      settle?.reject(new CallwardError("STORE_UNAVAILABLE", { why: "its queue is full or closed" }));
  }

  async function drain(): Promise<void> {
    if (!closed) await pause(gatherMs);
    while (queue.length > 0) {
      const group = queue.slice(0, GROUP_SIZE);
      queue = queue.slice(GROUP_SIZE);
      inFlight = group.length;
      await writeGroup(group);
    }
    working = undefined;
  }

  function take(waiting: Waiting<Item, Result>): boolean {
    if (closed || queue.length + inFlight >= capacity) {
      drop([waiting]);
      return false;
    }
    queue.push(waiting);
    working ??= outside(drain);
    return true;
  }

  let closing: Promise<void> | undefined;
  async function finish(deadlineMs: number): Promise<void> {
    closed = true;
    for (const wake of wakers) wake();
    const timer = setTimeout(() => {
      abandoned = true;
      for (const wake of wakers) wake();
    }, deadlineMs);
    await working;
    clearTimeout(timer);
  }

  return {
    get counters() {
      return { ...count, waiting: queue.length + inFlight, failing };
    },
    push: (item) => take({ item }),
    append(item) {
      const settle = Promise.withResolvers<Result>();
      take({ item, settle });
      return settle.promise;
    },
    close(deadlineMs) {
      closing ??= finish(deadlineMs);
      return closing;
    },
  };
}
