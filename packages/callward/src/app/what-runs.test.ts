import { describe, expect, it } from "vitest";
import { readinessOf } from "../observe/health/readiness.ts";
import type { TelephonySettings } from "../telephony/settings.ts";
import { readinessParts, type WhatRuns } from "./what-runs.ts";

const runs = (given: {
  readonly failing?: boolean;
  readonly switches?: boolean;
  readonly packs?: boolean;
  readonly phone?: boolean;
}): WhatRuns =>
  ({
    keeping: {
      kept: given.switches === undefined ? undefined : { switches: { upToDate: given.switches } },
      health: () => ({ failing: given.failing ?? false, dropped: 0 }),
    },
    serving: { upToDate: given.packs ?? true },
    telephony: given.phone === undefined ? undefined : ({} as TelephonySettings),
    phone: given.phone === undefined ? undefined : { connected: given.phone },
  }) as unknown as WhatRuns;
const said = (given: Parameters<typeof runs>[0]) => {
  const { ready, parts } = readinessOf(readinessParts(runs(given)));
  return { ready, ...Object.fromEntries(parts.map(({ name, state }) => [name, state])) };
};

describe("whether new calls should be sent to a node", () => {
  it("is said of every part that there is, and of no other", () => {
    expect(said({})).toEqual({ ready: true, traces: "ok" });
    expect(said({ switches: true, packs: true, phone: true })).toEqual({
      ...{ ready: true, traces: "ok", switches: "ok", packs: "ok", phone: "ok" },
    });
  });

  it("they should, also where a part is away: its calls go on", () => {
    expect(said({ failing: true, switches: false, packs: false, phone: false })).toEqual({
      ...{ ready: true, traces: "degraded", switches: "degraded", packs: "degraded", phone: "degraded" },
    });
  });

  it("a telephone that was not opened yet is not connected", () => {
    expect(readinessParts({ ...runs({ phone: true }), phone: undefined })).toContainEqual({
      ...{ name: "phone", state: "degraded" },
    });
  });
});
