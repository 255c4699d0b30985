/** Passes a sequence on, and throws the signal's reason as soon as it is aborted, even if the sequence does not notice. */
export async function* untilAborted<Item>(
  items: AsyncGenerator<Item>,
  signal: AbortSignal,
): AsyncGenerator<Item> {
  let give: (reason: unknown) => void = () => undefined;
  const aborted = new Promise<never>((_, reject) => {
    give = reject;
  });
  // Nobody may be waiting when it happens.
  aborted.catch(() => undefined);
  const onAbort = () => give(signal.reason);
  signal.addEventListener("abort", onAbort, { once: true });
  try {
    for (;;) {
      signal.throwIfAborted();
      const next = items.next();
      next.catch(() => undefined);
      const item = await Promise.race([next, aborted]);
      if (item.done) return;
      yield item.value;
    }
  } finally {
    signal.removeEventListener("abort", onAbort);
    // Not awaited: a sequence that hangs cannot be returned either.
    items.return(undefined).catch(() => undefined);
  }
}
