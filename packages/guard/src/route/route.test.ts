import { describe, expect, it } from "vitest";
import type { Pack } from "../pack/pack.ts";
import { assistantSchema, intentsSchema, scenariosSchema } from "../pack/schema.ts";
import { chooseRoute, type RouteInput } from "./route.ts";

const lines = Object.fromEntries(
  [
    "refuse",
    "deflect",
    "unknown",
    "not_understood",
    "fault",
    "transfer",
    "silence_prompt",
    "silence_goodbye",
    "cap_warning",
    "cap_goodbye",
    "goodbye",
    "confirm_help",
    "declined",
    "action_refused",
    "anything_else",
  ].map((name) => [name, "Words."]),
);
const pack = {
  assistant: assistantSchema.parse({
    schema: 1,
    id: "shop",
    version: "1.0.0",
    business: { name: "Shop", kind: "shop", timezone: "UTC", hours: {} },
    disclosure: "I am an AI. Press 0 for a person.",
    people: {
      default: "desk",
      targets: {
        desk: { label: "the desk", extension: "100" },
        urgent: { label: "the on-call", extension: "911" },
      },
    },
    lines,
  }),
  intents: intentsSchema.parse({
    intents: [
      { id: "hours", examples: ["a", "b", "c"], answer: "Always." },
      { id: "book", examples: ["a", "b", "c"], action: "book" },
      { id: "weather", examples: ["a", "b", "c"], route: "deflect" },
      { id: "billing", examples: ["a", "b", "c"], route: "human", target: "urgent" },
      { id: "prices", examples: ["a", "b", "c"], route: "answer" },
      { id: "bye", examples: ["a", "b", "c"], route: "goodbye" },
      { id: "pain", examples: ["a", "b", "c"], route: "answer" },
    ],
    urgency: [],
    human: { phrases: ["a person"] },
  }),
  scenarios: scenariosSchema.parse({
    scenarios: [
      {
        id: "tooth",
        scenario: "s",
        goal: "g",
        when: { phrases: ["tooth out"] },
        must_say: "Milk.",
        after: "human",
        target: "urgent",
        must_never: [],
      },
      {
        id: "ache",
        scenario: "s",
        goal: "g",
        when: { intents: ["pain"] },
        must_say: "Sorry.",
        after: "answer",
        must_never: [],
      },
      {
        id: "quote",
        scenario: "s",
        goal: "g",
        when: { phrases: ["quote"] },
        must_say: "From.",
        must_never: [],
      },
    ],
  }),
} as unknown as Pack;

const calm: RouteInput = {
  source: "caller",
  faulted: false,
  attack: false,
  urgency: undefined,
  asksForPerson: false,
  intent: { label: "oos", confidence: 0.9 },
  scenarios: [],
  stalledTurns: 0,
};
const urgency = { rule: "urgency/fire", line: "urgency.fire", target: "urgent" };
const intent = (label: string, confidence = 0.95) => ({ intent: { label, confidence } });

describe("chooseRoute", () => {
  it.each<[string, Partial<RouteInput>, object]>([
    ["answers what no intent covers", {}, { kind: "answer" }],
    ["gives a confident FAQ its fixed answer", intent("hours"), { kind: "faq", intent: "hours" }],
    ["needs more than 0.85 for a fixed answer", intent("hours", 0.85), { kind: "answer" }],
    ["says goodbye by fixed words", intent("bye"), { kind: "faq", intent: "bye" }],
    ["begins an action", intent("book", 0.7), { kind: "action", action: "book" }],
    ["begins no action on a guess", intent("book", 0.5), { kind: "answer" }],
    ["deflects what is surely off topic", intent("weather"), { kind: "deflect" }],
    ["answers what may be off topic", intent("weather", 0.7), { kind: "answer" }],
    [
      "hands on what belongs to people",
      intent("billing"),
      { kind: "human", target: "urgent", reason: "intent" },
    ],
    ["answers what is marked so", intent("prices"), { kind: "answer", intent: "prices" }],
    [
      "grants a wish for a person",
      { asksForPerson: true, ...intent("hours") },
      { kind: "human", target: "desk", reason: "asked" },
    ],
    ["refuses an attack", { attack: true, ...intent("hours") }, { kind: "refuse" }],
    [
      "refuses an attack that asks for a person, too",
      { attack: true, asksForPerson: true },
      { kind: "refuse" },
    ],
    [
      "puts urgency before everything heard",
      { urgency, attack: true, asksForPerson: true },
      { kind: "triage", rule: "urgency/fire", target: "urgent" },
    ],
    [
      "takes a fault to a person, even under urgency",
      { faulted: true, urgency, attack: true },
      { kind: "human", reason: "fault", target: "desk" },
    ],
    [
      "speaks a scenario's words and hands on",
      { scenarios: ["tooth"] },
      { kind: "triage", rule: "scenario/tooth", target: "urgent" },
    ],
    [
      "speaks a scenario's words by intent and stays",
      intent("pain"),
      { kind: "triage", rule: "scenario/ache", target: undefined },
    ],
    ["goes on where a scenario says continue", { scenarios: ["quote"], ...intent("hours") }, { kind: "faq" }],
    [
      "brings a person after too many refusals",
      { attack: true, stalledTurns: 2 },
      { kind: "human", reason: "no-progress" },
    ],
    [
      "brings a person after too many deflections",
      { ...intent("weather"), stalledTurns: 2 },
      { kind: "human", reason: "no-progress" },
    ],
    [
      "keeps answering after a stall where there is an answer",
      { ...intent("hours"), stalledTurns: 5 },
      { kind: "faq" },
    ],
    ["refuses an attack in a document", { source: "document", attack: true, urgency }, { kind: "refuse" }],
    [
      "lets no document call a person or trigger triage",
      { source: "document", urgency, asksForPerson: true },
      { kind: "answer" },
    ],
  ])("%s", (_name, change, expected) => {
    expect(chooseRoute({ ...calm, ...change }, pack)).toMatchObject(expected);
  });
});
