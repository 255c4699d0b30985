import { expect, it } from "vitest";
import { coalesced } from "./coalesced.ts";

it("runs one at a time, and once more for all who asked in the meantime", async () => {
  const gates: (() => void)[] = [];
  let begun = 0;
  let running = 0;
  const run = coalesced(async () => {
    begun += 1;
    running += 1;
    expect(running).toBe(1);
    await new Promise<void>((resolve) => gates.push(resolve));
    running -= 1;
  });
  const first = run();
  await Promise.resolve();
  const [second, third] = [run(), run()];
  expect(second).toBe(third);
  gates.shift()?.();
  await first;
  await new Promise((resolve) => setImmediate(resolve));
  expect(begun).toBe(2);
  gates.shift()?.();
  await Promise.all([second, third]);
  expect(begun).toBe(2);
});
