import { buildPrompt, CallwardError, draftSchema, isCallwardError, type Pack } from "@callward/guard";
import { afterEach, describe, expect, it } from "vitest";
import { MODEL_BEHAVIOURS, type ModelBehaviour } from "../testing/model-behaviours.ts";
import { type ModelScript, type ModelServer, startModelServer } from "../testing/model-server.ts";
import type { DraftEvent, DraftRequest } from "./draft.ts";
import { draftFormat } from "./draft-format.ts";
import { createModelEngine } from "./model-engine.ts";
import type { ModelConfig } from "./model-settings.ts";

const PROVIDERS = ["openai", "openai-compatible", "anthropic"] as const;
const KEY = "sk-very-secret-key-0042";
const ENV = { OPENAI_API_KEY: KEY, ANTHROPIC_API_KEY: KEY, LOCAL_KEY: KEY };
/** Generous where an answer comes; where the deadline itself is seen, short, and longer than a busy machine stands still. */
const DEADLINE = 30_000;
const SHORT_DEADLINE = 600;
/** What a busy machine may need beyond the deadline. */
const SLACK = 1_500;

const pack = {
  assistant: { language: "en-US", business: { name: "Harbor Dental", kind: "dentist's office" } },
  actions: { actions: [] },
  knowledge: [],
} as unknown as Pack;
const sentences = ["A cleaning starts at $95.", "It takes 45 minutes."];
const passage = {
  id: "services#cleaning",
  title: "Services",
  heading: "Cleaning",
  text: sentences.join(" "),
  sentences,
};
const prompt = buildPrompt({
  pack,
  passages: [passage],
  heard: "how much is a cleaning",
  history: [],
  nonce: "5f0c77aa",
  canary: "canary-9131",
});
const request: DraftRequest = { ...prompt, deadlineMs: DEADLINE, knownCitations: [passage.id] };

let server: ModelServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

function configOf(provider: ModelConfig["provider"], url: string | undefined, stream: boolean): ModelConfig {
  return {
    provider,
    model: "scripted",
    deadline_ms: DEADLINE,
    stream,
    ...(url === undefined ? {} : { url }),
    ...(provider === "openai-compatible" ? { key_variable: "LOCAL_KEY" } : {}),
  };
}

async function start(script: ModelScript, provider: ModelConfig["provider"], stream: boolean) {
  server = await startModelServer(script);
  const engine = createModelEngine(configOf(provider, server.url, stream), ENV);
  if (engine === undefined) throw new Error("no engine");
  return { engine, server };
}

async function collect(events: AsyncIterable<DraftEvent>) {
  const seen: DraftEvent[] = [];
  let error: unknown;
  try {
    for await (const event of events) seen.push(event);
  } catch (thrown) {
    error = thrown;
  }
  const text = seen.map((event) => (event.type === "text" ? event.piece : "")).join("");
  return { seen, text, error, code: isCallwardError(error) ? error.code : undefined };
}

const EXPECTED: Readonly<Record<ModelBehaviour, string | undefined>> = {
  good: undefined,
  malformed_json: "MODEL_BAD_ANSWER",
  half_stream: "MODEL_BAD_ANSWER",
  status_429: "MODEL_FAILED",
  status_500: "MODEL_FAILED",
  hang: "MODEL_TIMEOUT",
  slow_trickle: "MODEL_TIMEOUT",
  refusal: "MODEL_BAD_ANSWER",
  obeys_injection: undefined,
  invents_price: undefined,
  claims_booking: undefined,
  free_offer: undefined,
  medical_advice: undefined,
  leaks_canary: undefined,
  wrong_citations: "MODEL_BAD_ANSWER",
  words_first: "MODEL_BAD_ANSWER",
  endless: "MODEL_BAD_ANSWER",
  markup: undefined,
  empty: "MODEL_BAD_ANSWER",
};

describe.each(PROVIDERS)("%s", (provider) => {
  describe.each([true, false])("stream: %s", (stream) => {
    it.each(MODEL_BEHAVIOURS)("ends in time and in order with a model that does: %s", async (behaviour) => {
      const { engine, server } = await start({ behaviour }, provider, stream);
      // An endless answer that is not streamed has no size until it ends.
      const expected = behaviour === "endless" && !stream ? "MODEL_TIMEOUT" : EXPECTED[behaviour];
      const deadlineMs = expected === "MODEL_TIMEOUT" ? SHORT_DEADLINE : DEADLINE;
      const started = performance.now();
      const { seen, text, error, code } = await collect(
        engine.draft({ ...request, deadlineMs }, new AbortController().signal),
      );
      expect(performance.now() - started).toBeLessThan(deadlineMs + SLACK);
      expect(code).toBe(expected);
      const order = seen.map((event) => event.type).join(" ");
      expect(order).toMatch(/^(?:citations action(?: text)*(?: end)?)?$/);
      expect(order.endsWith("end")).toBe(expected === undefined);
      if (behaviour === "good") {
        expect(seen[0]).toEqual({ type: "citations", ids: [passage.id] });
        expect(text).toBe("A cleaning starts at $95.\n");
      }
      if (behaviour === "leaks_canary") expect(text).toContain("canary-9131");
      expect(server.requests).toHaveLength(1);
      expect(server.requests[0]?.stream).toBe(stream);
      expect(everythingIn(error)).not.toMatch(/sk-very|cleaning|canary/);
      if (behaviour !== "half_stream" && expected !== undefined && !behaviour.startsWith("status"))
        expect(await server.requests[0]?.closed).toMatch(/client|finished/);
    });

    it("closes the connection when the call moves on, without an error", async () => {
      const { engine, server } = await start({ behaviour: "hang" }, provider, stream);
      const call = new AbortController();
      const drafting = collect(engine.draft(request, call.signal));
      while (server.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
      call.abort();
      const { seen, error } = await drafting;
      expect(error).toBeUndefined();
      expect(seen).toEqual([]);
      expect(await server.requests[0]?.closed).toBe("client");
    });

    it("says which host cannot be reached, and no more", async () => {
      const { engine, server } = await start({ behaviour: "good" }, provider, stream);
      await server.close();
      const { error, code } = await collect(engine.draft(request, new AbortController().signal));
      expect(code).toBe("MODEL_UNREACHABLE");
      expect((error as CallwardError).details).toEqual({ host: new URL(server.url).host });
    });

    it("gives the model the rules as system text and the data as the user's", async () => {
      const { engine, server } = await start({ behaviour: "good" }, provider, stream);
      await collect(engine.draft(request, new AbortController().signal));
      expect(server.requests[0]).toMatchObject({ system: prompt.system, user: prompt.user });
    });
  });

  it("closes the connection when nobody listens to the draft any more", async () => {
    const { engine, server } = await start({ behaviour: "endless" }, provider, true);
    for await (const event of engine.draft(request, new AbortController().signal))
      if (event.type === "text") break;
    expect(await server.requests[0]?.closed).toBe("client");
  });

  it("asks nothing when the call is already over", async () => {
    const { engine, server } = await start({ behaviour: "good" }, provider, true);
    expect((await collect(engine.draft(request, AbortSignal.abort()))).seen).toEqual([]);
    expect(server.requests).toEqual([]);
  });
});

describe("what is sent", () => {
  it("holds a server that can be held to it to the schema, and to the passages that may be cited", async () => {
    const { engine, server } = await start({ behaviour: "good" }, "openai-compatible", true);
    await collect(engine.draft(request, new AbortController().signal));
    expect(server.requests[0]?.body.response_format).toMatchObject({
      type: "json_schema",
      json_schema: { schema: draftFormat([passage.id]) },
    });
  });

  it("asks OpenAI to keep nothing", async () => {
    const { engine, server } = await start({ behaviour: "good" }, "openai", true);
    await collect(engine.draft(request, new AbortController().signal));
    expect(server.requests[0]?.protocol).toBe("responses");
    expect(server.requests[0]?.body.store).toBe(false);
  });

  it("has the same keys in the schema that is sent as in the schema that is enforced", () => {
    const { required } = draftFormat([]);
    expect(required).toEqual(Object.keys(draftSchema.shape));
  });
});

describe("configuration", () => {
  const codeOf = (config: ModelConfig, env = {}) => {
    try {
      createModelEngine(config, env);
      return undefined;
    } catch (error) {
      if (!(error instanceof CallwardError)) throw error;
      return error;
    }
  };

  it("has no engine for provider none", () => {
    expect(createModelEngine({ ...configOf("none", undefined, true) }, {})).toBeUndefined();
  });

  it.each(["openai", "anthropic"] as const)(
    "wants a key for %s, from the variable that it names",
    (provider) => {
      expect(codeOf(configOf(provider, undefined, true))?.code).toBe("MODEL_KEY_MISSING");
      expect(
        codeOf(configOf(provider, undefined, true), { [`${provider.toUpperCase()}_API_KEY`]: " \n" })?.code,
      ).toBe("MODEL_KEY_MISSING");
      const named = { ...configOf(provider, undefined, true), key_variable: "MINE" };
      expect(codeOf(named, ENV)?.details).toEqual({ provider, variable: "MINE" });
      expect(codeOf(named, { MINE: "x" })).toBeUndefined();
    },
  );

  it("lets a server of one's own do without a key", () => {
    const { key_variable: _, ...config } = configOf("openai-compatible", "http://127.0.0.1:9/v1", true);
    expect(codeOf(config)).toBeUndefined();
  });

  it("names what is missing", () => {
    const { model: _, ...nameless } = configOf("openai", undefined, true);
    expect(codeOf(nameless, ENV)?.details.key).toBe("model.model");
    expect(codeOf(configOf("openai-compatible", undefined, true), ENV)?.details.key).toBe("model.url");
  });
});

/** All that an error could show of itself anywhere. */
function everythingIn(error: unknown): string {
  if (error === undefined) return "";
  const { message, stack, cause, details } = error as CallwardError;
  return `${message} ${stack} ${String(cause)} ${JSON.stringify(details)} ${JSON.stringify(error)}`;
}
