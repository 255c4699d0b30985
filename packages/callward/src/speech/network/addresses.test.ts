import { describe, expect, it } from "vitest";
import { createAddresses } from "./addresses.ts";

function of(...hosts: readonly string[]) {
  const clock = { now: 0 };
  const addresses = createAddresses(
    hosts.map((host) => `ws://${host}:1/path?token=no`),
    () => clock.now,
  );
  const hostsNow = () => addresses.candidates().map(({ host }) => host);
  const fail = () => addresses.failed(addresses.candidates()[0]!, "SPEECH_TIMEOUT");
  return { clock, addresses, hostsNow, fail };
}

describe("the addresses of a service", () => {
  it("are tried in the order given, and the one that works stays in use", () => {
    const { clock, addresses, hostsNow, fail } = of("a", "b", "c");
    expect(hostsNow()).toEqual(["a:1", "b:1", "c:1"]);
    fail();
    expect(hostsNow()).toEqual(["b:1", "c:1"]);
    addresses.succeeded(addresses.candidates()[0]!);
    clock.now = 60_000;
    expect(hostsNow()).toEqual(["b:1", "c:1", "a:1"]);
    expect(addresses.health()).toEqual({ state: "ready", via: "b:1" });
  });

  it("pause longer with each failure, up to five seconds, and not after a success", () => {
    const { clock, addresses, hostsNow, fail } = of("a");
    const pauses: number[] = [];
    for (let round = 0; round < 7; round += 1) {
      fail();
      expect(hostsNow()).toEqual([]);
      pauses.push(addresses.waitMs());
      clock.now += addresses.waitMs();
    }
    expect(pauses).toEqual([250, 500, 1_000, 2_000, 4_000, 5_000, 5_000]);
    addresses.succeeded(addresses.candidates()[0]!);
    fail();
    expect(addresses.waitMs()).toBe(250);
  });

  it("tell how they are without a path, a query or a caller", () => {
    const { addresses, fail } = of("a");
    expect(addresses.health()).toEqual({ state: "starting", via: "a:1" });
    fail();
    expect(addresses.health()).toEqual({ state: "down", code: "SPEECH_TIMEOUT", via: "a:1" });
  });
});
