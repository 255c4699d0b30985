/**
 * Makes a task run one at a time, however often it is asked for. Whoever asks gets a run that begins after they asked, so
 * what they did before is in it; many who ask meanwhile share one. The task must not reject.
 */
export function coalesced(task: () => Promise<void>): () => Promise<void> {
  let running = Promise.resolve();
  let next: Promise<void> | undefined;
  return () => {
    next ??= running.then(() => {
      next = undefined;
      return task();
    });
    running = next;
    return next;
  };
}
