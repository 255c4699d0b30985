import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ALERT_RULES } from "./alert.ts";
import { createTenantCounts } from "./counts.ts";
import { findAlerts, RULE_SETTINGS } from "./rules.ts";

const NOW = 1_000_000 * 60_000;
const present = NOW / 60_000;

/** What the rules find where so much was counted now, and in each of the 24 hours before. */
function found(
  recent: Readonly<Record<string, number>>,
  hourly: Readonly<Record<string, number>> = {},
  more: { readonly minutesSinceUpdate?: number; readonly before?: Readonly<Record<string, number>> } = {},
) {
  const counts = createTenantCounts();
  for (const [key, n] of Object.entries(recent)) counts.add(present, key, n);
  for (const [key, n] of Object.entries(hourly))
    for (let hour = 3; hour <= 26; hour += 1) counts.setHour(Math.floor(present / 60) - hour, key, n);
  for (const [key, n] of Object.entries(more.before ?? {}))
    counts.add(present - (more.minutesSinceUpdate ?? 0) - 1, key, n);
  return findAlerts({
    counts: counts.view(NOW),
    pack: "dentist@1.4.0",
    minutesSinceUpdate: more.minutesSinceUpdate,
  });
}
const names = (...given: Parameters<typeof found>) =>
  found(...given).map(({ rule, subject }) => `${rule} ${subject}`);

describe("an abuse spike", () => {
  it.each([
    ["no traffic", {}, []],
    ["low volume, all blocked", { drafted: 19, "drafted/blocked": 19 }, []],
    ["high volume at the normal rate", { drafted: 1_000, "drafted/blocked": 20 }, []],
    ["high volume with a sharp rise", { drafted: 100, "drafted/blocked": 30 }, ["abuse-spike speech"]],
    [
      "callers who are refused far more than usual",
      { heard: 40, "heard/refused": 20 },
      ["abuse-spike callers"],
    ],
  ])("with %s", (_name, recent, expected) => {
    const usual = { drafted: 1_000, "drafted/blocked": 20, heard: 1_000, "heard/refused": 30 };
    expect(names(recent, usual)).toEqual(expected);
  });

  it("is any block in a large window where nothing ever was blocked", () => {
    expect(names({ drafted: 100, "drafted/blocked": 1 }, { drafted: 1_000 })).toEqual(["abuse-spike speech"]);
  });

  it("is held against a cautious guess where there is no past", () => {
    expect(names({ drafted: 100, "drafted/blocked": 10 })).toEqual([]);
    expect(found({ drafted: 100, "drafted/blocked": 20 })).toEqual([
      {
        rule: "abuse-spike",
        subject: "speech",
        severity: "critical",
        facts: { total: 100, blocked: 20, usual_share: 0.05, minutes: 5 },
        mitigation: { kind: "engine", name: "model" },
      },
    ]);
  });
});

describe("further rules find", () => {
  it("a caller who fails again and again, by their keyed hash", () => {
    expect(names({ "failed/caller:Zk3": 5, "failed/caller:other": 4 })).toEqual([
      "repeated-failures caller:Zk3",
    ]);
  });

  it("an action done far more often than usual, or refused again and again", () => {
    const usual = { "tool/book": 6 };
    expect(names({ "tool/book": 5 }, usual)).toEqual(["unusual-tool-use book"]);
    expect(names({ "tool/book": 4 }, usual)).toEqual([]);
    expect(names({ "tool/book": 40 }, { "tool/book": 60 })).toEqual([]);
    expect(names({ "tool/cancel": 5 }, usual)).toEqual(["unusual-tool-use cancel"]);
    expect(names({ "tool/book": 50 })).toEqual([]);
    expect(found({ "tool-refused/refund": 5 })).toMatchObject([
      { subject: "refund", mitigation: { kind: "tool", name: "refund" } },
    ]);
  });

  it("a limit that is met again and again; where it is the model's, the model is what can be stopped", () => {
    expect(
      found({ "limit/calls-a-minute": 3, "limit/money-a-day": 3, "limit/turns-a-day": 2 }),
    ).toMatchObject([
      { rule: "rate-limits", subject: "calls-a-minute", mitigation: { kind: "safe_mode", name: "all" } },
      { rule: "rate-limits", subject: "money-a-day", mitigation: { kind: "engine", name: "model" } },
    ]);
  });

  it("sentences that one check keeps blocking; a single leak is enough", () => {
    expect(found({ "blocked/inspector/values": 3, leak: 1 })).toMatchObject([
      { rule: "output-blocks", subject: "inspector/values", severity: "warning" },
      { rule: "output-blocks", subject: "leak", severity: "critical" },
    ]);
  });

  it("a knowledge base that answers far less than usual", () => {
    const usual = { answer: 1_000, "answer/empty": 50 };
    expect(names({ answer: 20, "answer/empty": 4 }, usual)).toEqual(["retrieval-anomaly knowledge"]);
    expect(names({ answer: 20, "answer/empty": 2 }, usual)).toEqual([]);
  });

  it("callers who want other things than usual, and which", () => {
    const usual = { "intent/hours": 50, "intent/book": 50 };
    expect(names({ "intent/hours": 33, "intent/book": 30 }, usual)).toEqual([]);
    expect(names({ "intent/oos": 59 }, usual)).toEqual([]);
    expect(found({ "intent/hours": 20, "intent/oos": 40 }, usual)).toMatchObject([
      {
        rule: "intent-drift",
        facts: { more_of: "oos", turns: 60 },
        mitigation: { kind: "pack", name: "dentist@1.4.0" },
      },
    ]);
  });

  it("silence after an update, and none where callers are heard, or where there never were any", () => {
    const update = (heard: number, before: number, minutesSinceUpdate = 20) =>
      names({ heard, call: 9 }, {}, { minutesSinceUpdate, before: { heard: before } });
    expect(update(0, 50)).toEqual(["silence-after-update dentist@1.4.0"]);
    expect(update(5, 50)).toEqual(["silence-after-update dentist@1.4.0"]);
    expect(update(6, 50)).toEqual([]);
    expect(update(0, 9)).toEqual([]);
    expect(update(0, 50, 9)).toEqual([]);
    expect(names({ heard: 0 }, {}, { before: { heard: 50 } })).toEqual([]);
  });

  it("an engine that keeps failing, and which", () => {
    expect(found({ "fault/voice/SPEECH_TIMEOUT": 5, "fault/call/INTERNAL": 5 })).toMatchObject([
      { subject: "voice/SPEECH_TIMEOUT", mitigation: { kind: "engine", name: "voice" } },
      { subject: "call/INTERNAL", mitigation: { kind: "safe_mode", name: "all" } },
    ]);
  });
});

it("every rule has a playbook under its name", () => {
  const page = readFileSync(join(import.meta.dirname, "../../../../../docs/operate/playbooks.md"), "utf8");
  const headings = [...page.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
  expect(headings).toEqual(expect.arrayContaining([...ALERT_RULES]));
  expect(Object.keys(RULE_SETTINGS)).toHaveLength(ALERT_RULES.length);
});
