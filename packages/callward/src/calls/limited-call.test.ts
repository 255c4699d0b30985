import { describe, expect, it } from "vitest";
import { createModelEngine } from "../models/model-engine.ts";
import { draftText, startModelServer } from "../testing/index.ts";
import { recordCall, steadyAssistant } from "../testing/recorded-call.ts";
import type { CallLimits, LimitHit, TokensUsed } from "./call-limits.ts";

/** Limits that answer what the test says. */
function limits(answers: { admit?: LimitHit; turn?: LimitHit; model?: LimitHit }) {
  const seen = { released: 0, turns: 0, spent: [] as TokensUsed[] };
  const given: CallLimits = {
    admit: () => answers.admit,
    turn() {
      seen.turns += 1;
      return answers.turn;
    },
    model: () => answers.model,
    spent: (tokens) => void seen.spent.push(tokens),
    release() {
      seen.released += 1;
    },
  };
  return { seen, given };
}
const hit = (name: LimitHit["name"], outcome: LimitHit["outcome"]): LimitHit => ({
  name,
  scope: "tenant",
  outcome,
});
const open = async (given: CallLimits) =>
  recordCall(await steadyAssistant(), { clearance: "public" }, { limits: given });

describe("a call beyond a limit", () => {
  it("hears that the lines are busy and goes to a person, and nothing else is said", async () => {
    const { given, seen } = limits({ admit: hit("concurrent-calls", "person") });
    const { outputs, trace, clock } = await open(given);
    expect(outputs).toMatchObject([
      { type: "say", release: { line: "lines.busy" } },
      { type: "transfer", reason: "limit" },
    ]);
    expect(trace.map(({ event }) => event)).toEqual(["call-start", "limit", "said", "transfer", "call-end"]);
    expect(seen.released).toBe(1);
    expect(clock.waiting).toBe(0);
  });

  it("or hears a goodbye, with what to do in an emergency, and is ended", async () => {
    const { given } = limits({ admit: hit("calls-a-minute", "goodbye") });
    const { outputs } = await open(given);
    expect(outputs).toMatchObject([
      { type: "say", release: { line: "lines.busy_goodbye", text: expect.stringMatching(/emergency/) } },
      { type: "hangup", reason: "limit" },
    ]);
  });
});

describe("a caller beyond the turns of a day", () => {
  it("gets a person", async () => {
    const { given } = limits({ turn: hit("turns-a-day", "person") });
    const { outputs, says } = await open(given);
    await says("When are you open?");
    expect(outputs.slice(-2)).toMatchObject([
      { type: "say", release: { line: "lines.limit" } },
      { type: "transfer", reason: "limit" },
    ]);
  });

  it("is heard in need all the same", async () => {
    const { given, seen } = limits({ turn: hit("turns-a-day", "goodbye") });
    const { said, says, call } = await open(given);
    await says("I can't breathe");
    expect(said.some(({ line }) => line?.startsWith("urgency."))).toBe(true);
    expect(seen.turns).toBe(1);
    await call.close();
  });
});

describe("without tokens left", () => {
  const question = "What should I know about whitening my teeth?";

  it("the model is not asked, and answers come from the knowledge base", async () => {
    const server = await startModelServer({ behaviour: "good" });
    const engine = createModelEngine(
      { provider: "openai", model: "m", url: server.url, deadline_ms: 4_000, stream: true },
      { OPENAI_API_KEY: "key" },
    );
    const { given, seen } = limits({ model: hit("tokens-a-day", "person") });
    const assistant = { ...(await steadyAssistant()), engine };
    const { trace, says, said, call } = await recordCall(assistant, undefined, { limits: given });
    await says(question);
    expect(server.requests).toEqual([]);
    expect(seen.spent).toEqual([]);
    expect(trace.find(({ event }) => event === "limit")?.limit).toEqual({
      name: "tokens-a-day",
      scope: "tenant",
      outcome: "no-model",
    });
    expect(said.at(-1)?.text).toBeTruthy();
    await call.close();
    await server.close();
  });

  it("and while there are some, what an answer took is counted and in the trace", async () => {
    const server = await startModelServer({ reply: (prompt) => draftText(prompt, ["Let me see."]) });
    const engine = createModelEngine(
      { provider: "openai", model: "m", url: server.url, deadline_ms: 20_000, stream: true },
      { OPENAI_API_KEY: "key" },
    );
    const { given, seen } = limits({});
    const assistant = { ...(await steadyAssistant()), engine };
    const { trace, says, call } = await recordCall(assistant, undefined, { limits: given });
    await says(question);
    expect(seen.spent).toEqual([{ input: 1, output: 1 }]);
    expect(trace.find(({ event }) => event === "answer")).toMatchObject({
      answeredBy: "model",
      passages: expect.arrayContaining([expect.any(String)]),
      engine: { kind: "openai", model: "m" },
      tokens: { input: 1, output: 1 },
    });
    await call.close();
    await server.close();
  });
});
