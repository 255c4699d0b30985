import { createHash } from "node:crypto";
import { CallwardError } from "@callward/guard";
import { z } from "zod";
import type { AuditActor } from "../../audit/entry.ts";
import { CONTROLLED_ENGINES, CONTROLLED_ROUTES } from "../../calls/controls.ts";

/** The tenant of switches that hold for all tenants. */
export const EVERYTHING = "*";
/** What changes of switches are called where nodes follow them. */
export const SWITCH_CHANGES = "switches";

export const SWITCH_KINDS = ["tool", "route", "engine", "voice", "pack", "safe_mode"] as const;
export type SwitchKind = (typeof SWITCH_KINDS)[number];

/** Name of what safe mode stops: there is nothing to choose. */
export const SAFE_MODE_NAME = "all";

/** Longest time that a switch holds: what must stay off longer belongs into the pack. */
export const MAX_HOURS = 720;
/** Longest reason, and longest name of what is stopped. */
export const MAX_REASON = 500;
export const MAX_NAME = 200;

/** One throw of a switch. Never changed but for being cleared once. */
export interface Switch {
  readonly id: string;
  /** `*`: it holds for all tenants. */
  readonly tenant: string;
  readonly kind: SwitchKind;
  /** Id of an action, a route, an engine, a voice such as `kokoro/af_heart`, a version such as `dentist@1.4.0`. */
  readonly name: string;
  readonly reason: string;
  readonly setBy: AuditActor;
  /** ISO 8601, UTC. */
  readonly setAt: string;
  readonly expiresAt: string;
  readonly cleared: { readonly by: AuditActor; readonly at: string; readonly reason: string } | null;
}

const actor = z.object({ kind: z.enum(["person", "token", "system"]), id: z.string() });
const switchSchema = z.object({
  id: z.string(),
  tenant: z.string(),
  kind: z.enum(SWITCH_KINDS),
  name: z.string(),
  reason: z.string(),
  setBy: actor,
  setAt: z.string(),
  expiresAt: z.string(),
  cleared: z.object({ by: actor, at: z.string(), reason: z.string() }).nullable(),
});

/** The switch that a change tells of; undefined where it tells of none that is known here. */
export function parseSwitch(detail: unknown): Switch | undefined {
  return switchSchema.safeParse(detail).data;
}

/** What a switch does at a moment; `expired` by the clock of whoever looks. */
export function stateOf({ cleared, expiresAt }: Switch, now: number): "on" | "cleared" | "expired" {
  if (cleared !== null) return "cleared";
  return Date.parse(expiresAt) > now ? "on" : "expired";
}

/** What somebody asks for. */
export interface WantedSwitch {
  readonly kind: SwitchKind;
  readonly name: string;
  readonly reason: string;
  /** ISO 8601. */
  readonly expiresAt: string;
}

/** Throws INPUT_INVALID for a switch that would stop nothing, has no reason or holds for too long. */
export function checkWanted({ kind, name, reason, expiresAt }: WantedSwitch, now: number): void {
  checkReason(reason);
  const known: readonly string[] | undefined =
    kind === "route"
      ? CONTROLLED_ROUTES
      : kind === "engine"
        ? CONTROLLED_ENGINES
        : kind === "safe_mode"
          ? [SAFE_MODE_NAME]
          : undefined;
  if (known !== undefined && !known.includes(name))
    throw invalid(`a switch of kind ${kind} stops ${known.join(", ")}`);
  if (name.trim() === "" || name.length > MAX_NAME) throw invalid("name what is to be stopped");
  if (kind === "pack" && !/^[^@]+@[^@]+$/.test(name)) throw invalid("name the version as pack@version");
  if (kind === "voice" && !/^[^/]+\/.+$/.test(name)) throw invalid("name the voice as engine/voice");
  const until = Date.parse(expiresAt);
  if (Number.isNaN(until)) throw invalid("expiresAt is a time in ISO 8601");
  if (until <= now) throw invalid("expiresAt lies in the past");
  if (until > now + MAX_HOURS * 3_600_000) throw invalid(`a switch holds for at most ${MAX_HOURS / 24} days`);
}

export function checkReason(reason: string): void {
  if (reason.trim() === "") throw invalid("a switch needs a reason");
  if (reason.length > MAX_REASON) throw invalid(`a reason has at most ${MAX_REASON} characters`);
}

/** SHA-256 (hex) of the switch as it is, for the audit. */
export function switchHash(one: Switch): string {
  const { id, tenant, kind, name, reason, setBy, setAt, expiresAt, cleared } = one;
  const fields = [id, tenant, kind, name, reason, setBy.kind, setBy.id, setAt, expiresAt];
  const ending = cleared === null ? null : [cleared.by.kind, cleared.by.id, cleared.at, cleared.reason];
  return createHash("sha256")
    .update(JSON.stringify([fields, ending]))
    .digest("hex");
}

function invalid(problem: string): CallwardError {
  return new CallwardError("INPUT_INVALID", { problem });
}
