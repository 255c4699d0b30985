import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BACKENDS, removeTestStores } from "../../../../../tests/postgres/store-backends.ts";
import { type HealthReply, healthRoutes } from "../../http/api/health-routes.ts";
import { openStore, type Store } from "../../store/open-store.ts";
import { askRoute, testPrincipal } from "../../testing/ask-route.ts";
import { createAlertBook } from "../alerts/alert-book.ts";
import { setSwitch } from "../switches/change-switches.ts";
import { openSwitches, type Switches } from "../switches/open-switches.ts";
import type { HealthFacts } from "./health-facts.ts";
import { judgeHealth } from "./judge-health.ts";
import type { HealthSources } from "./read-health.ts";

const AT = "2026-03-02T09:00:00.000Z";
const GOOD: HealthFacts = {
  node: { name: "a:1", version: "0.1.0", nodeVersion: "v24.0.0", since: AT, memoryBytes: 1, calls: 0 },
  store: { kind: "embedded", state: "ok", code: null, since: null, following: true },
  traces: { waiting: 0, dropped: 0 },
  hearing: { kind: "parakeet", version: "1", state: "ready" },
  voice: { kind: "flite", version: "1", state: "ready" },
  model: null,
  phone: { connected: true, calls: 0, pbx: "pbx:8089" },
  detectors: [],
  pack: {
    running: "dentist@1.4.0",
    source: "store",
    declared: "dentist@1.4.0",
    as: "as-declared",
    words: "",
  },
  switches: { upToDate: true, active: 0, safeMode: false },
  alerts: { open: 0, channels: [{ channel: "webhook", waiting: 0, failing: null, deliveredAt: null }] },
};
const judged = (facts: Partial<HealthFacts>) => judgeHealth({ ...GOOD, ...facts });

describe("whether callers are served well", () => {
  it("they are, where nothing is wrong", () => {
    expect(judged({})).toEqual({ verdict: "well", words: "Callers are served well.", problems: [] });
  });

  it("they are without a telephone and without hearing where none was wanted", () => {
    expect(judged({ phone: null, hearing: null }).verdict).toBe("well");
  });

  it.each<[string, Partial<HealthFacts>, string]>([
    ["phone", { phone: { connected: false, calls: 0, pbx: "pbx:8089" } }, "pbx:8089"],
    ["hearing", { hearing: { kind: "parakeet", version: "1", state: "down", code: "SPEECH_X" } }, "SPEECH_X"],
    ["voice", { voice: { kind: "kokoro", version: "1", state: "down" } }, "another voice"],
    ["switches", { switches: { upToDate: true, active: 1, safeMode: true } }, "safe mode"],
  ])("they notice what is wrong with the %s", (part, facts, said) => {
    const { verdict, words, problems } = judged(facts);
    expect(verdict).toBe("badly");
    expect(words).toContain(said);
    expect(problems).toMatchObject([{ part, level: "problem" }]);
  });

  it.each<[string, Partial<HealthFacts>, string]>([
    ["store", { store: { ...GOOD.store, state: "failing", code: "STORE_UNAVAILABLE" } }, "STORE_UNAVAILABLE"],
    ["traces", { traces: { waiting: 0, dropped: 3 } }, "3 records"],
    ["pack", { pack: { ...GOOD.pack, as: "drift", words: "runs nothing" } }, "this node runs nothing"],
    ["switches", { switches: { upToDate: false, active: 0, safeMode: false } }, "may not know"],
    ["alerts", { alerts: { ...GOOD.alerts, open: 1 } }, "one alert"],
    ["alerts", { alerts: { open: 0, channels: [] } }, "nobody is told"],
  ])("they do not notice what is wrong with the %s, and somebody should look", (part, facts, said) => {
    const { verdict, problems } = judged(facts);
    expect(verdict).toBe("attention");
    expect(problems).toMatchObject([{ part, level: "warning" }]);
    expect(problems[0]!.what).toContain(said);
    expect(problems[0]!.remedy).not.toBe("");
  });

  it("what they notice comes first", () => {
    const { problems, words } = judged({
      traces: { waiting: 0, dropped: 1 },
      phone: { connected: false, calls: 0, pbx: "pbx" },
      switches: { upToDate: true, active: 1, safeMode: true },
    });
    expect(problems.map(({ part }) => part)).toEqual(["phone", "switches", "traces"]);
    expect(words).toContain("And one more thing they notice.");
  });
});

describe.each(BACKENDS)("a node's health from $kind", ({ make }) => {
  let store: Store;
  let switches: Switches;
  beforeAll(async () => {
    store = await openStore(await make());
    switches = await openSwitches({ store, now: Date.now });
  });
  afterAll(async () => {
    switches.close();
    await store.close();
    removeTestStores();
  });

  it("is what the process knows and what the store has of switches, packs and alerts", async () => {
    const { node, traces, hearing, voice, model, phone, detectors } = GOOD;
    const sources: HealthSources = {
      ...{ store, switches, channels: ["webhook", "email"], now: Date.now },
      own: () => ({ node, traces, hearing, voice, model, phone, detectors }),
      running: () => ({
        live: { pack: "dentist", version: "1.4.0", hash: "h", storedAs: null },
        ...{ canary: null, shadow: null, source: "folder", problems: [] },
      }),
    };
    const principal = testPrincipal("mine");
    const ask = (): Promise<HealthReply> =>
      askRoute(healthRoutes(sources), "GET", "/api/v1/health", { principal });
    await expect.poll(() => store.changes.following, { timeout: 10_000 }).toBe(true);
    expect(await ask()).toMatchObject({
      verdict: "well",
      facts: {
        node: { name: "a:1" },
        store: { state: "ok", following: true },
        pack: { running: "dentist@1.4.0", source: "folder", as: "unknown" },
        switches: { upToDate: true, active: 0 },
        alerts: { open: 0, channels: [{ channel: "webhook", waiting: 0 }, { channel: "email" }] },
      },
    });

    await createAlertBook(store, ["webhook"]).raise({
      ...{ tenant: "mine", rule: "output-blocks", subject: "dentist", severity: "critical" },
      ...{ facts: { blocked: 9 }, mitigation: { kind: "route", name: "answer" } },
    });
    await store.inSystem((tx) =>
      tx.updateTable("alert_deliveries").set({ last_code: "ALERT_NOT_SENT" }).execute(),
    );
    await setSwitch({ store, now: Date.now }, principal, {
      ...{ kind: "safe_mode", name: "all", reason: "a test" },
      expiresAt: new Date(Date.now() + 3_600_000).toISOString(),
    });
    await switches.refresh();
    const after = await ask();
    expect(after).toMatchObject({
      verdict: "badly",
      facts: {
        switches: { active: 1, safeMode: true },
        alerts: { open: 1, channels: [{ waiting: 1, failing: { code: "ALERT_NOT_SENT" } }, { waiting: 0 }] },
      },
    });
    expect(after.problems.map(({ part }) => part)).toEqual(["switches", "alerts", "alerts"]);
  });
});
