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
import { type BusinessTime, compileBusinessTime, type SlotRules, slotFault } from "./business-time.ts";
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

interface CompiledAction {
  readonly config: ActionConfig;
  readonly args: readonly (readonly [name: string, config: ActionConfig["args"][string]])[];
  readonly rules: SlotRules;
  /** Has validators, so that it can only be done in a slot. */
  readonly slotted: boolean;
}

/**
 * Compiles a pack's policy into the judge of proposals. Order: unknown, blocked, arguments, a person, validators,
 * then the tier. A claimed tier can raise the pack's, never lower it. With no arguments at all only the policy is
 * judged. Never throws, whatever is proposed.
 */
export function createDecider(pack: Pack): (proposal: Proposal, state: ActionState) => Decision {
  const actions = new Map(pack.actions.actions.map((action) => [action.id, compile(action)]));
  const business = compileBusinessTime(pack.assistant.business);

  return function decide(proposal, state) {
    const action = actions.get(proposal.action);
    const tier = higher(action?.config.tier ?? "blocked", proposal.tier ?? "low");
    const say: Say = (decision, code, extra = {}) => ({
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
    if ("code" in parsed) return say("refuse", parsed.code, parsed);
    if (tier === "critical") return say("human", "policy/person");
    const { args } = parsed;
    if (action.slotted && proposal.args !== undefined) {
      const fault = judgeSlot(business, action.rules, args, state);
      if (fault !== undefined) return say("refuse", fault.code, fault);
    }
    switch (tier) {
      case "low":
        return say("execute", "policy/allowed", { args });
      case "high":
        if (state.clearance !== "verified" && state.clearance !== "staff")
          return say("step_up", "policy/second-factor", { args });
        return confirmed(state, args, say);
      case "medium":
        return confirmed(state, args, say);
      default:
        throw new Error(tier satisfies never);
    }
  };
}

const NONE: ReadonlySet<string> = new Set();

type Say = (
  decision: DecisionKind,
  code: Code,
  extra?: { readonly args?: Decision["args"]; readonly arg?: string | undefined },
) => Decision;
interface Fault {
  readonly code: Code;
  readonly arg?: string;
}

function compile(config: ActionConfig): CompiledAction {
  const has = (name: keyof SlotRules) => config.validators.includes(name);
  return {
    config,
    args: Object.entries(config.args),
    slotted: config.validators.length > 0,
    rules: {
      not_past: has("not_past"),
      open_hours: has("open_hours"),
      not_holiday: has("not_holiday"),
      slot_free: has("slot_free"),
    },
  };
}

/** An action with validators needs a slot to validate, even where its schema calls date and time optional. */
function judgeSlot(
  business: BusinessTime,
  rules: SlotRules,
  { date, time }: Decision["args"],
  state: ActionState,
): Fault | undefined {
  if (typeof date !== "string") return { code: "args/missing", arg: "date" };
  if (typeof time !== "string") return { code: "args/missing", arg: "time" };
  const code = slotFault(business, { date, time }, rules, state.now, state.taken ?? NONE);
  return code === undefined ? undefined : { code, arg: "time" };
}

function confirmed(state: ActionState, args: Decision["args"], say: Say): Decision {
  if (state.confirmed !== true) return say("confirm", "confirm/needed", { args });
  if (state.speaker !== "active_user") return say("confirm", "confirm/not-active-speaker", { args });
  return say("execute", "confirm/given", { args });
}

function higher(left: RiskTier, right: RiskTier): RiskTier {
  return RISK_TIERS.indexOf(left) >= RISK_TIERS.indexOf(right) ? left : right;
}

/** Arguments not given at all are not judged: then only the policy is asked. */
function parseArgs(
  action: CompiledAction,
  given: Readonly<Record<string, unknown>> | undefined,
): { readonly args: Record<string, ArgValue> } | Fault {
  const args: Record<string, ArgValue> = {};
  if (given === undefined) return { args };
  if (typeof given !== "object" || given === null) return { code: "args/invalid" };
  for (const name of Object.keys(given))
    if (!Object.hasOwn(action.config.args, name)) return { code: "args/unknown", arg: name };
  for (const [name, config] of action.args) {
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
