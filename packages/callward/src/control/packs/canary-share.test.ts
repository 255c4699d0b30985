import { expect, it } from "vitest";
import { inCanary, listedCaller } from "./canary-share.ts";

const HASH = "a".repeat(64);
const call = (id: string, callerNumber?: string) => ({ tenant: "local", id, callerNumber });
const share = (percent: number, hash = HASH) =>
  Array.from({ length: 10_000 }, (_, index) => inCanary({ percent }, call(`call-${index}`), hash));

it("gives the asked-for share of calls, none at 0 and all at 100", () => {
  const taken = share(5).filter(Boolean).length;
  expect(taken).toBeGreaterThan(420);
  expect(taken).toBeLessThan(580);
  expect(share(0)).not.toContain(true);
  expect(share(100)).not.toContain(false);
});

it("gives a caller the same version on every call, however the number is written", () => {
  for (let index = 0; index < 50; index += 1) {
    const number = `+1 555 010 0${100 + index}`;
    const first = inCanary({ percent: 50 }, call("one", number), HASH);
    expect(inCanary({ percent: 50 }, call("two", number.replaceAll(" ", "-")), HASH)).toBe(first);
    expect(inCanary({ percent: 50 }, call("three", number.replace("+", "00")), HASH)).toBe(first);
  }
});

it("keeps who was in when the share is raised", () => {
  const [five, twenty] = [share(5), share(20)];
  five.forEach((inside, index) => {
    if (inside) expect(twenty[index]).toBe(true);
  });
});

it("meets other callers with the next version", () => {
  expect(share(50)).not.toEqual(share(50, "b".repeat(64)));
});

it("takes listed callers and nobody else, and shows two digits of them", () => {
  const listed = listedCaller("local", "+1 (555) 010-0142");
  expect(listed.ends).toBe("42");
  expect(JSON.stringify(listed)).not.toContain("0100142");
  expect(inCanary({ callers: [listed] }, call("a", "15550100142"), HASH)).toBe(true);
  expect(inCanary({ callers: [listed] }, call("a", "15550100143"), HASH)).toBe(false);
  expect(inCanary({ callers: [listed] }, call("a"), HASH)).toBe(false);
  expect(inCanary({ callers: [listedCaller("local", "anonymous")] }, call("a", "unknown"), HASH)).toBe(false);
});
