/** A queue between events and one reader. */
export interface Mailbox<Item> {
  push(item: Item): void;
  /** Nothing comes after what is queued; with an error, it is thrown behind what is queued. */
  end(error?: unknown): void;
  /** The next item; undefined at the end. Throws the signal's reason as soon as it is aborted. */
  next(): Promise<Item | undefined>;
}

export function createMailbox<Item>(signal: AbortSignal): Mailbox<Item> {
  const items: Item[] = [];
  let over: { readonly error?: unknown } | undefined;
  let wake: () => void = () => undefined;
  signal.addEventListener("abort", () => wake(), { once: true });
  return {
    push(item) {
      if (over !== undefined) return;
      items.push(item);
      wake();
    },
    end(error) {
      over ??= error === undefined ? {} : { error };
      wake();
    },
    async next() {
      for (;;) {
        signal.throwIfAborted();
        const item = items.shift();
        if (item !== undefined) return item;
        if (over?.error !== undefined) throw over.error;
        if (over !== undefined) return undefined;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}
