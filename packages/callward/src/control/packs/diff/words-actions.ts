import { arrow, deltaWords, listDelta, quote, readable, type Say, show } from "./pack-change.ts";

const TIERS: Readonly<Record<string, string>> = {
  low: "it does so at once",
  medium: "the caller must confirm by key",
  high: "the caller must be verified and confirm by key",
  critical: "only a person does it",
  blocked: "never",
};
/** From the freest to the strictest. */
const STRICTNESS = Object.keys(TIERS);

interface Action {
  readonly id: string;
  readonly description: string;
  readonly tier: string;
}

const stopped = (tier: string) => tier === "blocked";

export const sayAction: Say = ({ before, after }) => {
  const { id, description, tier } = (after ?? before) as Action;
  const what = `${readable(id)} (${description})`;
  if (before === undefined)
    return stopped(tier)
      ? { text: `The assistant must never ${what}` }
      : { text: `The assistant may now ${what}: ${TIERS[tier] ?? tier}`, attention: true };
  return { text: `The assistant may no longer ${what}` };
};

export const sayTier: Say = ({ before, after }, [id = ""]) => {
  const [was, is] = [String(before), String(after)];
  const name = readable(id);
  const attention = STRICTNESS.indexOf(is) < STRICTNESS.indexOf(was);
  if (stopped(is)) return { text: `The assistant may no longer ${name} (before: ${TIERS[was] ?? was})` };
  if (stopped(was)) return { text: `The assistant may now ${name}: ${TIERS[is] ?? is}`, attention };
  return { text: `How it may ${name}: ${TIERS[was] ?? was} → ${TIERS[is] ?? is}`, attention };
};

export const sayArgument: Say = ({ before }, [id = "", arg = ""]) => {
  const name = quote(readable(id));
  if (before === undefined) return { text: `For ${name} it now asks for ${readable(arg)}` };
  return { text: `For ${name} it no longer asks for ${readable(arg)}`, attention: true };
};

export const sayArgumentPart: Say = ({ before, after }, [id = "", arg = "", part = ""]) => ({
  text:
    part === "ask"
      ? `How it asks for ${readable(arg)} in ${quote(readable(id))}: ${arrow(before, after)}`
      : `${readable(arg)} of ${quote(readable(id))}, ${readable(part)}: ${arrow(before, after)}`,
  attention: part === "required" && after === false,
});

const VALIDATORS: Readonly<Record<string, string>> = {
  not_past: "it is not in the past",
  open_hours: "the business is open",
  not_holiday: "it is no holiday",
  slot_free: "the time is free",
};

export const sayValidators: Say = ({ before, after }, [id = ""]) => {
  const { gone, come } = listDelta(before, after);
  const name = (validator: string) => VALIDATORS[validator] ?? readable(validator);
  const parts = [
    ...(come.length === 0 ? [] : [`now checked that ${come.map(name).join(" and ")}`]),
    ...(gone.length === 0 ? [] : [`no longer checked that ${gone.map(name).join(" and ")}`]),
  ];
  return {
    text: `Before ${quote(readable(id))}: ${parts.join("; ") || "the same checks in another order"}`,
    attention: gone.length > 0,
  };
};

const PARTS: Readonly<Record<string, string>> = {
  confirm: "How it reads back",
  done: "What it says after",
  executor: "What carries out",
  target: "Who is meant by",
  description: "Description of",
};

export const sayActionPart: Say = ({ before, after }, [id = "", part = ""]) => {
  const name = quote(readable(id));
  if (part === "claims")
    return { text: `Words that claim that ${name} was done: ${deltaWords(before, after)}`, attention: true };
  return {
    text: `${PARTS[part] ?? readable(part)} ${name}: ${arrow(before, after)}`,
    attention: part === "executor" || part === "target",
  };
};

export const sayTests: Say = ({ before, after }, [group = ""]) => {
  const texts = (value: unknown) => (Array.isArray(value) ? value.map((test) => JSON.stringify(test)) : []);
  const { gone, come } = listDelta(texts(before), texts(after));
  const what = group === "must_block" ? "of what must be blocked" : "of what must pass";
  const counts = [
    ...(come.length === 0 ? [] : [`${come.length} new`]),
    ...(gone.length === 0 ? [] : [`${gone.length} gone`]),
  ];
  return {
    text: `Its own tests ${what}: ${counts.join(", ") || "the same in another order"} (${texts(before).length} → ${texts(after).length})`,
    attention: gone.length > 0 && group === "must_block",
  };
};

const LIMITS: Readonly<Record<string, string>> = {
  silence_seconds: "Silence before it asks whether anybody is there, in seconds",
  max_call_minutes: "Longest call, in minutes",
  warn_seconds: "Warning before the longest time of a call, in seconds",
  max_stalled_turns: "Turns without progress before a person takes over",
};

export const sayLimit: Say = ({ before, after }, [name = ""]) => ({
  text: `${LIMITS[name] ?? readable(name)}: ${arrow(before, after)}`,
});

const percent = (value: unknown) => `${Math.round(Number(value) * 100)} %`;

export const sayFaqThreshold: Say = ({ before, after }) => ({
  text: `A fixed answer is given when it is more than ${percent(before)} → ${percent(after)} sure of what was asked`,
  attention: Number(after) < Number(before),
});

const POINTS: Readonly<Record<string, string>> = {
  strict: "strict: the most attacks are stopped, and the most honest callers are taken for attackers",
  balanced: "balanced",
  permissive: "permissive: the fewest honest callers are taken for attackers, and more attacks pass",
};

export const sayInjection: Say = ({ before, after }) => ({
  text: `How readily words are taken for an attack: ${POINTS[String(before)] ?? show(before)} → ${POINTS[String(after)] ?? show(after)}`,
  attention: Object.keys(POINTS).indexOf(String(after)) > Object.keys(POINTS).indexOf(String(before)),
});

export const sayModel: Say = ({ before, after }, [part = ""]) => {
  const who = (value: unknown) =>
    value === "none" ? "the business's own sentences only" : `a model of ${show(value)}`;
  if (part === "provider")
    return { text: `Answers are made of: ${who(before)} → ${who(after)}`, attention: after !== "none" };
  const attention = part === "model" || part === "url" || part === "key_variable";
  return { text: `Language model, ${readable(part)}: ${arrow(before, after)}`, attention };
};
