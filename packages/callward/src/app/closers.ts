/** Everything that is open, in the order of opening: the composition root's way of closing all of it once. */
export interface Closers {
  /** Gives the resource back, and closes it when all is closed. */
  add<Resource>(resource: Resource, close: (resource: Resource) => Promise<unknown> | unknown): Resource;
  /** Closes what was opened last first, whatever fails on the way; the first failure is thrown at the end. Idempotent. */
  close(): Promise<void>;
}

export function createClosers(): Closers {
  const open: (() => Promise<unknown> | unknown)[] = [];
  let closing: Promise<void> | undefined;

  async function closeAll(): Promise<void> {
    const failures: unknown[] = [];
    for (const close of open.splice(0).reverse()) {
      try {
        await close();
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
  }

  return {
    add(resource, close) {
      open.push(() => close(resource));
      return resource;
    },
    close() {
      closing ??= closeAll();
      return closing;
    },
  };
}
