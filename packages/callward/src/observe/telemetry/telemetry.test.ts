import type { IncomingHttpHeaders } from "node:http";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { createModelEngine } from "../../models/model-engine.ts";
import { draftText, startModelServer } from "../../testing/index.ts";
import { startReceiver } from "../../testing/loopback-server.ts";
import { recordCall, steadyAssistant } from "../../testing/recorded-call.ts";
import { openTelemetry } from "./telemetry.ts";
import { readTraceparent, writeTraceparent } from "./traceparent.ts";

interface OtlpSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly kind: number;
  readonly attributes: readonly { key: string; value: Record<string, unknown> }[];
  readonly events: readonly { name: string }[];
  readonly status: { code?: number };
  readonly links: readonly { traceId: string; spanId: string }[];
}

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A collector that keeps what it is sent. */
async function startCollector() {
  const { seen, url, close } = await startReceiver((_, response) =>
    response.writeHead(200, { "content-type": "application/json" }).end("{}"),
  );
  closing.push(close);
  const bodies = () => seen.filter(({ path }) => path === "/v1/traces").map(({ body }) => body);
  return {
    url,
    text: () => bodies().join("\n"),
    spans: () =>
      bodies().flatMap((body) =>
        (
          JSON.parse(body) as { resourceSpans: { scopeSpans: { spans: OtlpSpan[] }[] }[] }
        ).resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans)),
      ),
  };
}

const attribute = (span: OtlpSpan | undefined, key: string) =>
  Object.values(span?.attributes.find((one) => one.key === key)?.value ?? {})[0];

const PARENT = { traceId: "0af7651916cd43dd8448eb211c80319c", spanId: "b7ad6b7169203331", traceFlags: 1 };

describe("telemetry", () => {
  it("is off, and not even loaded, unless a collector is named; and refuses what is no address", async () => {
    expect(await openTelemetry({})).toBeUndefined();
    expect(await openTelemetry({ OTEL_EXPORTER_OTLP_ENDPOINT: " " })).toBeUndefined();
    await expect(openTelemetry({ OTEL_EXPORTER_OTLP_ENDPOINT: "collector:4318" })).rejects.toMatchObject({
      code: "SETTING_INVALID",
      message: expect.stringContaining("OTEL_EXPORTER_OTLP_ENDPOINT"),
    });
  });

  it("tells of a call, its turns and its model call as one trace, which began elsewhere and goes on at the model", async () => {
    const collector = await startCollector();
    const seen: IncomingHttpHeaders[] = [];
    const server = await startModelServer({
      reply: (prompt) => draftText(prompt, ["A root canal is $49 today."]),
      headers: { traceresponse: writeTraceparent({ ...PARENT, spanId: "00f067aa0ba902b7" }) },
      onHeaders: (headers) => seen.push(headers),
    });
    closing.push(() => server.close());
    const telemetry = (await openTelemetry({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url }))!;
    const engine = telemetry.traced(
      createModelEngine(
        { provider: "openai", model: "m-1", url: server.url, deadline_ms: 20_000, stream: false },
        { OPENAI_API_KEY: "sk-key" },
      )!,
    );
    const { says, call } = await recordCall({ ...(await steadyAssistant()), engine }, undefined, {
      tenant: "dentist",
      sink: telemetry,
      traceparent: writeTraceparent(PARENT),
    });
    await says("how much is a root canal, my name is Zebulon Quackenbush");
    await call.close();
    await telemetry.close();
    const spans = collector.spans();
    const byName = (name: string) => spans.find((span) => span.name === name);
    const [root, turn, chat] = [byName("call"), byName("turn"), byName("chat m-1")];
    expect(spans).toHaveLength(3);
    expect(new Set(spans.map(({ traceId }) => traceId))).toEqual(new Set([PARENT.traceId]));
    expect(root?.parentSpanId).toBe(PARENT.spanId);
    expect(turn?.parentSpanId).toBe(root?.spanId);
    expect(chat?.parentSpanId).toBe(turn?.spanId);
    expect(seen.map(({ traceparent }) => readTraceparent(traceparent))).toEqual([
      { traceId: PARENT.traceId, spanId: chat?.spanId, traceFlags: 1 },
    ]);
    expect(chat?.links).toMatchObject([{ spanId: "00f067aa0ba902b7" }]);
    expect(chat?.kind).toBe(3);
    expect(
      [
        "gen_ai.operation.name",
        "gen_ai.provider.name",
        "gen_ai.request.model",
        "gen_ai.usage.input_tokens",
      ].map((key) => attribute(chat, key)),
    ).toEqual(["chat", "openai", "m-1", 1]);
    expect(attribute(turn, "callward.route")).toBe("answer");
    expect(turn?.events.map(({ name }) => name)).toEqual(["said", "transfer"]);
    expect(attribute(root, "callward.tenant")).toBe("dentist");
    for (const word of ["root canal", "Quackenbush", "$49", "sk-key"])
      expect(collector.text()).not.toContain(word);
  });

  it("shows a model that fails as an error with its code, and a collector that is gone harms nobody", async () => {
    const server = await startModelServer({ behaviour: "status_500" });
    closing.push(() => server.close());
    const collector = await startCollector();
    const telemetry = (await openTelemetry({
      OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: `${collector.url}/v1/traces`,
    }))!;
    const nowhere = (await openTelemetry({ OTEL_EXPORTER_OTLP_ENDPOINT: "http://127.0.0.1:9" }))!;
    const engine = telemetry.traced(
      createModelEngine(
        { provider: "openai", model: "m-1", url: server.url, deadline_ms: 20_000, stream: true },
        { OPENAI_API_KEY: "k" },
      )!,
    );
    const sink = {
      write(record: Parameters<typeof telemetry.write>[0]) {
        telemetry.write(record);
        nowhere.write(record);
      },
    };
    const { says, call, said } = await recordCall({ ...(await steadyAssistant()), engine }, undefined, {
      sink,
    });
    await says("how much is a root canal");
    expect(said.length).toBeGreaterThan(1);
    await call.close();
    await Promise.all([telemetry.close(), telemetry.close(), nowhere.close()]);
    const chat = collector.spans().find(({ name }) => name === "chat m-1");
    expect(attribute(chat, "error.type")).toBe("MODEL_FAILED");
    expect(chat?.status.code).toBe(2);
  });
});

describe("the W3C trace context", () => {
  it("is taken only where it is exactly one", () => {
    expect(readTraceparent(writeTraceparent(PARENT))).toEqual(PARENT);
    for (const wrong of [
      undefined,
      ["00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"],
      "00-00000000000000000000000000000000-b7ad6b7169203331-01",
      "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01",
      "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01",
      "01-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
      "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01\n",
    ])
      expect(readTraceparent(wrong)).toBeUndefined();
    fc.assert(fc.property(fc.string(), (text) => readTraceparent(text) === undefined));
  });
});
