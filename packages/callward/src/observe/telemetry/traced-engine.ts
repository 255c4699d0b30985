import { isCallwardError } from "@callward/guard";
import {
  type Context,
  type Link,
  type Span,
  SpanKind,
  SpanStatusCode,
  type Tracer,
} from "@opentelemetry/api";
import type { DraftEvent, DraftRequest, ModelEngine } from "../../models/draft.ts";
import { readTraceparent, writeTraceparent } from "./traceparent.ts";

/** Attributes of the GenAI semantic conventions (https://github.com/open-telemetry/semantic-conventions-genai). */
const GEN_AI = {
  operation: "gen_ai.operation.name",
  provider: "gen_ai.provider.name",
  requestModel: "gen_ai.request.model",
  inputTokens: "gen_ai.usage.input_tokens",
  outputTokens: "gen_ai.usage.output_tokens",
} as const;

/**
 * Makes a span of every draft, gives its context to the provider (`traceparent`) and links to the one that the provider
 * answers with (`traceresponse`, W3C Trace Context level 2). Prompts and answers are not put into spans.
 */
export function tracedEngine(
  engine: ModelEngine,
  deps: { readonly tracer: Tracer; readonly contextOf: (call: string | undefined) => Context },
): ModelEngine {
  const { kind, model } = engine;
  return {
    kind,
    model,
    async *draft(request: DraftRequest, signal: AbortSignal): AsyncGenerator<DraftEvent> {
      const span = deps.tracer.startSpan(
        `chat ${model}`,
        {
          kind: SpanKind.CLIENT,
          attributes: { [GEN_AI.operation]: "chat", [GEN_AI.provider]: kind, [GEN_AI.requestModel]: model },
        },
        deps.contextOf(request.call),
      );
      try {
        yield* engine.draft(watched(request, span), signal);
      } catch (error) {
        span.setAttribute("error.type", isCallwardError(error) ? error.code : "INTERNAL");
        span.setStatus({ code: SpanStatusCode.ERROR });
        throw error;
      } finally {
        // Also where whoever listens stopped listening.
        span.end();
      }
    },
  };
}

function watched(request: DraftRequest, span: Span): DraftRequest {
  return {
    ...request,
    headers: { ...request.headers, traceparent: writeTraceparent(span.spanContext()) },
    onUsage(usage) {
      span.setAttributes({
        [GEN_AI.inputTokens]: usage.inputTokens,
        [GEN_AI.outputTokens]: usage.outputTokens,
      });
      request.onUsage?.(usage);
    },
    onHeaders(headers) {
      const theirs = readTraceparent(headers.traceresponse);
      if (theirs !== undefined) span.addLink({ context: theirs } satisfies Link);
      request.onHeaders?.(headers);
    },
  };
}
