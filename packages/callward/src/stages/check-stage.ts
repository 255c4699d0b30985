import { CallwardError, type Guard, RISK_TIERS, redact } from "@callward/guard";
import { z } from "zod";

/** The stages that `callward check` and the HTTP interface offer (DESIGN §6). */
export const STAGES = ["gatekeeper", "redact", "inspector", "action"] as const;
export type Stage = (typeof STAGES)[number];

const id = z.union([z.string(), z.number(), z.null()]).default(null);
const args = z.record(z.string(), z.unknown());

const gatekeeperInput = z.object({
  id,
  text: z.string(),
  source: z.enum(["caller", "document", "tool"]).default("caller"),
  history: z.array(z.string()).default([]),
});
const redactInput = z.object({ id, text: z.string(), before: z.array(z.string()).default([]) });
const inspectorInput = z.object({
  id,
  text: z.string(),
  passages: z.array(z.string()).optional(),
  receipts: z.array(z.record(z.string(), z.unknown())).default([]),
  heard: z.array(z.string()).default([]),
});
const actionInput = z.object({
  id,
  action: z.string(),
  args: args.optional(),
  confirmed: z.boolean().default(false),
  speaker: z.enum(["active_user", "background", "unknown"]).default("unknown"),
  tier: z.enum(RISK_TIERS).optional(),
  clearance: z.enum(["public", "verified", "staff"]).default("public"),
});

export interface StageDeps {
  readonly guard: Guard;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Monotonic microseconds. */
  readonly micros: () => number;
}

/** Runs one stage on one input object. Throws INPUT_INVALID, which names the field but never its value. */
export function checkStage(stage: Stage, input: unknown, deps: StageDeps): object {
  switch (stage) {
    case "gatekeeper":
      return gatekeeper(parse(gatekeeperInput, input), deps);
    case "redact":
      return redaction(parse(redactInput, input), deps);
    case "inspector":
      return inspector(parse(inspectorInput, input), deps);
    case "action":
      return action(parse(actionInput, input), deps);
    default:
      throw new CallwardError("STAGE_UNKNOWN", { stage: String(stage satisfies never) });
  }
}

export function isStage(name: string): name is Stage {
  return (STAGES as readonly string[]).includes(name);
}

function parse<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const field = issue?.path.join(".") ?? "";
  throw new CallwardError("INPUT_INVALID", {
    problem:
      field === ""
        ? "the input is not an object of the expected form"
        : `\`${field}\`: ${issue?.message ?? ""}`,
  });
}

function gatekeeper(input: z.output<typeof gatekeeperInput>, { guard }: StageDeps): object {
  const turn = guard.hear(input.text, { source: input.source, history: input.history });
  return {
    id: input.id,
    action: turn.action,
    route: turn.route.kind,
    intent: turn.intent,
    score: turn.score,
    sanitized: turn.sanitized,
    findings: turn.findings.map(({ rule, category, start, end, score }) => ({
      rule,
      category,
      start,
      end,
      score,
    })),
    micros: turn.micros,
  };
}

function redaction(input: z.output<typeof redactInput>, { micros }: StageDeps): object {
  const started = micros();
  const { redacted, restricted, discard, spans } = redact(input.text, { before: input.before });
  return { id: input.id, redacted, restricted, discard, spans, micros: micros() - started };
}

function inspector(input: z.output<typeof inspectorInput>, { guard, micros }: StageDeps): object {
  const started = micros();
  const { safe, verdicts, releases } = guard.inspect(input.text, {
    passages: input.passages ?? publicPassages(guard),
    receipts: input.receipts.map(receiptOf),
    heard: input.heard,
  });
  return {
    id: input.id,
    safe,
    sentences: verdicts.map(({ text, verdict, reasons }) => ({ text, verdict, reasons })),
    spoken: releases.map((release) => release.text).join(" "),
    micros: micros() - started,
  };
}

function action(input: z.output<typeof actionInput>, { guard, now }: StageDeps): object {
  const decision = guard.decide(
    {
      action: input.action,
      ...(input.args === undefined ? {} : { args: input.args }),
      ...(input.tier === undefined ? {} : { tier: input.tier }),
    },
    { speaker: input.speaker, confirmed: input.confirmed, clearance: input.clearance, now: now() },
  );
  return { id: input.id, decision: decision.decision, reason: `${decision.code}: ${decision.reason}` };
}

const passagesByGuard = new WeakMap<Guard, readonly string[]>();

/** Without cited passages a sentence is held against the whole public knowledge base. */
function publicPassages(guard: Guard): readonly string[] {
  const known = passagesByGuard.get(guard);
  if (known !== undefined) return known;
  const passages = guard.pack.knowledge
    .filter((document) => document.meta.audience === "public")
    .flatMap((document) => document.passages.map((passage) => passage.text));
  passagesByGuard.set(guard, passages);
  return passages;
}

/** Any receipt object: its `action` (or `type`) names what was done, every plain value is what it was done with. */
function receiptOf(receipt: Readonly<Record<string, unknown>>) {
  const nested = typeof receipt.args === "object" && receipt.args !== null ? receipt.args : {};
  const plain: Record<string, string | number | boolean> = {};
  for (const [key, value] of Object.entries({ ...receipt, ...nested })) {
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
      plain[key] = value;
  }
  return { id: String(receipt.id ?? ""), action: String(receipt.action ?? receipt.type ?? ""), args: plain };
}
