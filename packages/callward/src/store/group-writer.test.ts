import { describe, expect, it } from "vitest";
import { createGroupWriter } from "./group-writer.ts";

/** A store of numbers that can be down and that refuses some of them. */
function numbers(refuse: ReadonlySet<number> = new Set()) {
  const written: number[] = [];
  const groups: number[] = [];
  const state = { down: false };
  return {
    written,
    groups,
    state,
    async write(items: readonly number[]): Promise<readonly number[]> {
      await new Promise((resolve) => setTimeout(resolve, 1));
      if (state.down) throw new Error("down");
      if (items.some((item) => refuse.has(item))) throw Object.assign(new Error("bad"), { code: "22P05" });
      written.push(...items);
      groups.push(items.length);
      return items.map((item) => item * 2);
    },
  };
}
const upTo = (n: number) => Array.from({ length: n }, (_, index) => index);

describe("the group writer", () => {
  it("writes everything in order, in far fewer groups than items, and answers who waits", async () => {
    const store = numbers();
    const writer = createGroupWriter(store.write, { gatherMs: 1 });
    for (const item of upTo(1_200)) writer.push(item);
    expect(await writer.append(1_200)).toBe(2_400);
    expect(store.written).toEqual(upTo(1_201));
    expect(store.groups.length).toBeLessThan(5);
    expect(writer.counters).toEqual({ written: 1_201, dropped: 0, refused: 0, waiting: 0, failing: false });
    await writer.close(1_000);
  });

  it("holds what comes while the store is down, up to its bound, and writes it in order when it is back", async () => {
    const store = numbers();
    store.state.down = true;
    const writer = createGroupWriter(store.write, { gatherMs: 1, capacity: 10 });
    for (const item of upTo(13)) writer.push(item);
    await expect(writer.append(99)).rejects.toMatchObject({ code: "STORE_UNAVAILABLE" });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(writer.counters).toEqual({ written: 0, dropped: 4, refused: 0, waiting: 10, failing: true });
    store.state.down = false;
    await writer.close(5_000);
    expect(store.written).toEqual(upTo(10));
    expect(writer.counters).toMatchObject({ written: 10, waiting: 0, failing: false });
  });

  it("gives up after its deadline on closing, counts what is lost and tells who waits", async () => {
    const store = numbers();
    store.state.down = true;
    const writer = createGroupWriter(store.write, { gatherMs: 1 });
    const waiting = writer.append(1);
    waiting.catch(() => {});
    await writer.close(10);
    await writer.close(10);
    await expect(waiting).rejects.toMatchObject({ code: "STORE_UNAVAILABLE" });
    expect(writer.push(2)).toBe(false);
    expect(writer.counters).toMatchObject({ written: 0, dropped: 2, waiting: 0 });
  });

  it("puts aside what the store refuses as such, and writes the rest of its group", async () => {
    const store = numbers(new Set([7, 300]));
    const writer = createGroupWriter(store.write, { gatherMs: 1 });
    const refused = writer.append(7);
    refused.catch(() => {});
    for (const item of upTo(400)) if (item !== 7) writer.push(item);
    await writer.close(5_000);
    await expect(refused).rejects.toMatchObject({ code: "22P05" });
    expect(writer.counters).toMatchObject({ written: 398, refused: 2, dropped: 0 });
    expect(new Set(store.written).size).toBe(398);
  });
});
