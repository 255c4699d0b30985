import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { collect } from "../speaking-conformance.ts";
import { createSynthesiserPool, type SpawnSynthesiser } from "./synthesiser-pool.ts";

const never = new AbortController().signal;
const audio = Int16Array.of(1, 2, 3);

/** Synthesisers that do what the text says: `die`, `hang`, `fail`, or speak. */
function scripted() {
  const alive = new Set<number>();
  let spawned = 0;
  const spawn: SpawnSynthesiser = ({ onMessage, onExit }) => {
    const me = spawned++;
    alive.add(me);
    const exit = () => alive.delete(me) && onExit();
    queueMicrotask(() => onMessage({ type: "ready" }));
    return {
      post({ id, text }) {
        if (text === "hang") return;
        if (text === "die") return void queueMicrotask(exit);
        queueMicrotask(() => {
          if (text === "fail") return onMessage({ type: "failed", id });
          onMessage({ type: "piece", id, audio, sampleRate: 16_000 });
          onMessage({ type: "done", id });
        });
      },
      kill: async () => void alive.delete(me),
    };
  };
  return { spawn, alive: () => alive.size, spawned: () => spawned };
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await sleep(5);
}

describe("a pool of synthesisers", () => {
  it.each(["die", "hang"])("fails the text that made one %s, and replaces it", async (fault) => {
    const { spawn, alive, spawned } = scripted();
    const pool = createSynthesiserPool("voice", 1, spawn, 20);
    await expect(collect(pool.run(fault, never))).rejects.toMatchObject({ code: "SPEECH_FAILED" });
    expect(pool.health()).toEqual({ state: "down", code: "SPEECH_UNAVAILABLE" });
    await expect(collect(pool.run("hello", never))).rejects.toMatchObject({ code: "SPEECH_UNAVAILABLE" });
    await until(() => pool.health().state === "ready");
    expect(await collect(pool.run("hello", never))).toEqual([{ audio, sampleRate: 16_000 }]);
    expect([alive(), spawned()]).toEqual([1, 2]);
    await pool.close();
    expect(alive()).toBe(0);
  });

  it("goes on with the others while one is replaced", async () => {
    const { spawn } = scripted();
    const pool = createSynthesiserPool("voice", 2, spawn, 10_000);
    const hanging = collect(pool.run("hang", never)).catch((error: Error) => error);
    expect((await collect(pool.run("hello", never))).length).toBe(1);
    await expect(collect(pool.run("die", never))).rejects.toMatchObject({ code: "SPEECH_FAILED" });
    await until(() => pool.health().state === "ready");
    await pool.close();
    expect(await hanging).toMatchObject({ code: "SPEECH_UNAVAILABLE" });
  });

  it("fails a text that cannot be said, and keeps the synthesiser", async () => {
    const { spawn, spawned } = scripted();
    const pool = createSynthesiserPool("voice", 1, spawn);
    await expect(collect(pool.run("fail", never))).rejects.toMatchObject({ code: "SPEECH_FAILED" });
    expect((await collect(pool.run("hello", never))).length).toBe(1);
    expect(spawned()).toBe(1);
    await pool.close();
  });

  it("waits longer before each start when one cannot live", async () => {
    let spawned = 0;
    const pool = createSynthesiserPool("voice", 1, ({ onExit }) => {
      spawned += 1;
      setImmediate(onExit);
      return { post: () => undefined, kill: async () => undefined };
    });
    await sleep(450);
    // At once, after 100 ms, and after 200 ms more; the next would come at 700 ms.
    expect(spawned).toBeLessThanOrEqual(3);
    await pool.close();
  });

  it("never posts a text whose caller has gone", async () => {
    const { spawn } = scripted();
    const pool = createSynthesiserPool("voice", 1, spawn);
    const hanging = collect(pool.run("hang", never)).catch(() => undefined);
    const stop = new AbortController();
    const waiting = collect(pool.run("die", stop.signal)).catch((error: Error) => error);
    stop.abort(new Error("gone"));
    expect(await waiting).toMatchObject({ message: "gone" });
    await pool.close();
    await hanging;
  });
});
