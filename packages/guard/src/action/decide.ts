import {
  type ActionState,
  type ArgValue,
  type Decision,
  type DecisionKind,
  type Proposal,
  RISK_TIERS,
  type RiskTier,
} from "../contracts/action.ts";
import type { Pack } from "../pack/pack.ts";
import type { ActionConfig } from "../pack/schema.ts";
import { compileBusinessTime, type SlotRules, slotFault } from "./business-time.ts";
import { parseArg } from "./parse-args.ts";

/** What each code means to people. No argument's value is ever part of it. */
const REASONS = {
  "policy/unknown": "The pack has no such action.",
  "policy/blocked": "The pack blocks this action, whatever is confirmed.",
  "policy/person": "Only a person may do this.",
  "policy/second-factor": "The caller must be verified first.",
  "policy/allowed": "The pack allows this action.",
  "confirm/needed": "The caller must confirm on the keypad.",
  "confirm/not-active-speaker": "Only the active speaker can confirm, and on the keypad.",
  "confirm/given": "The active speaker confirmed on the keypad.",
  "args/unknown": "An argument is given that the action does not have.",
  "args/missing": "A required argument is missing.",
  "args/invalid": "An argument is not of its type.",
  "slot/invalid": "There is no such time.",
  "slot/past": "The time is in the past.",
  "slot/holiday": "The business is closed for a holiday.",
  "slot/closed": "The business is closed at that time.",
  "slot/taken": "The time is taken.",
} as const;
type Code = keyof typeof REASONS;

/**
 * Compiles a pack's policy into the judge of proposals. Order: unknown, blocked, arguments, a person, validators,
 * then the tier. A claimed tier can raise the pack's, never lower it.
 */
export function createDecider(pack: Pack): (proposal: Proposal, state: ActionState) => Decision {
  const actions = new Map(pack.actions.actions.map((action) => [action.id, action]));
  const business = compileBusinessTime(pack.assistant.business);

  return function decide(proposal, state) {
    const action = actions.get(proposal.action);
    const tier = higher(action?.tier ?? "blocked", proposal.tier ?? "low");
    const say = (
      decision: DecisionKind,
      code: Code,
      extra: { args?: Decision["args"]; arg?: string } = {},
    ): Decision => ({
      decision,
      code,
      reason: REASONS[code],
      action: proposal.action,
      tier,
      args: extra.args ?? {},
      ...(extra.arg === undefined ? {} : { arg: extra.arg }),
    });
    if (action === undefined) return say("refuse", "policy/unknown");
    if (tier === "blocked") return say("refuse", "policy/blocked");
    const parsed = parseArgs(action, proposal.args);
    if ("code" in parsed) return say("refuse", parsed.code, { arg: parsed.arg });
    if (tier === "critical") return say("human", "policy/person");
    const { args } = parsed;
    if (typeof args.date === "string" && typeof args.time === "string") {
      const fault = slotFault(
        business,
        { date: args.date, time: args.time },
        rulesOf(action),
        state.now,
        state.taken ?? NONE,
      );
      if (fault !== undefined) return say("refuse", fault, { arg: "time" });
    }
    switch (tier) {
      case "low":
        return say("execute", "policy/allowed", { args });
      case "high":
        if (state.clearance === "public") return say("step_up", "policy/second-factor", { args });
        return confirmed(state, args, say);
      case "medium":
        return confirmed(state, args, say);
      default:
        throw new Error(tier satisfies never);
    }
  };
}

const NONE: ReadonlySet<string> = new Set();

type Say = (decision: DecisionKind, code: Code, extra: { args: Decision["args"] }) => Decision;

function confirmed(state: ActionState, args: Decision["args"], say: Say): Decision {
  if (!state.confirmed) return say("confirm", "confirm/needed", { args });
  if (state.speaker !== "active_user") return say("confirm", "confirm/not-active-speaker", { args });
  return say("execute", "confirm/given", { args });
}

function higher(left: RiskTier, right: RiskTier): RiskTier {
  return RISK_TIERS.indexOf(left) >= RISK_TIERS.indexOf(right) ? left : right;
}

function rulesOf(action: ActionConfig): SlotRules {
  const has = (name: keyof SlotRules) => action.validators.includes(name);
  return {
    not_past: has("not_past"),
    open_hours: has("open_hours"),
    not_holiday: has("not_holiday"),
    slot_free: has("slot_free"),
  };
}

/** Arguments not given at all are not judged: then only the policy is asked. */
function parseArgs(
  action: ActionConfig,
  given: Readonly<Record<string, unknown>> | undefined,
): { readonly args: Record<string, ArgValue> } | { readonly code: Code; readonly arg: string } {
  const args: Record<string, ArgValue> = {};
  if (given === undefined) return { args };
  for (const name of Object.keys(given))
    if (!Object.hasOwn(action.args, name)) return { code: "args/unknown", arg: name };
  for (const [name, config] of Object.entries(action.args)) {
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    if (value === undefined || value === null || value === "") {
      if (config.required) return { code: "args/missing", arg: name };
      continue;
    }
    const parsed = parseArg(value, config);
    if (parsed === undefined) return { code: "args/invalid", arg: name };
    args[name] = parsed;
  }
  return { args };
}
