import { arrow, deltaWords, listDelta, quote, readable, type Say, show } from "./pack-change.ts";

interface Rule {
  readonly phrases?: readonly string[];
  readonly pattern?: string;
  readonly why: string;
}

const words = ({ phrases, pattern }: Rule) => {
  const said = (phrases ?? []).map(quote);
  return [...said, ...(pattern === undefined ? [] : [`what fits ${quote(pattern)}`])].join(", ");
};

/** A rule on what must never be said, of the inspector or of a scenario. */
export const sayForbidden: Say = ({ before, after }) => {
  if (before === undefined)
    return { text: `The assistant may no longer say ${words(after as Rule)} (${(after as Rule).why})` };
  const rule = before as Rule;
  return {
    text: `The assistant may now say what was forbidden: ${words(rule)} (${rule.why})`,
    attention: true,
  };
};

export const sayForbiddenPart: Say = ({ before, after }, names) => {
  const part = names.at(-1) ?? "";
  const rule = readable(names.at(-2) ?? "");
  switch (part) {
    case "phrases":
      return {
        text: `Forbidden words of the rule ${quote(rule)}: ${deltaWords(before, after)}`,
        attention: listDelta(before, after).gone.length > 0,
      };
    case "unless":
      return {
        text: `Words that make the rule ${quote(rule)} harmless: ${deltaWords(before, after)}`,
        attention: listDelta(before, after).come.length > 0,
      };
    case "pattern":
      return {
        text: `The rule ${quote(rule)} forbids other words: ${arrow(before, after)}`,
        attention: true,
      };
    case "why":
      return { text: `Why the rule ${quote(rule)} is there: ${arrow(before, after)}` };
    case "hand_over":
      return {
        text: `When the rule ${quote(rule)} is hit, a person takes over: ${arrow(before, after)}`,
        attention: after === false,
      };
    default:
      return undefined;
  }
};

export const sayAdvice: Say = ({ before, after }, [kind = ""]) => ({
  text: `${kind[0]?.toUpperCase() ?? ""}${kind.slice(1)} advice is blocked: ${arrow(before, after)}`,
  attention: after === false,
});

export const sayQualifiers: Say = ({ before, after }) => ({
  text: `A price is spoken only with certain words before it; ${deltaWords(before, after)}`,
  attention: listDelta(before, after).come.length > 0,
});

export const sayFallback: Say = ({ before, after }, [name = ""]) =>
  name === "hand_over"
    ? {
        text: `After a blocked sentence a person takes over: ${arrow(before, after)}`,
        attention: after === false,
      }
    : {
        text: `What is said in place of a blocked sentence${name === "default" ? "" : ` about ${readable(name)}`}: ${arrow(before, after)}`,
      };

interface Urgency {
  readonly phrases: readonly string[];
  readonly say: string;
  readonly target?: string;
}

export const sayUrgency: Say = ({ before, after }) => {
  if (before === undefined) {
    const rule = after as Urgency;
    const then = rule.target === undefined ? "" : `, then ${readable(rule.target)} takes over`;
    return {
      text: `New emergency: at ${rule.phrases.map(quote).join(", ")} it says ${quote(rule.say)}${then}`,
    };
  }
  const rule = before as Urgency;
  return { text: `No longer an emergency: ${rule.phrases.map(quote).join(", ")}`, attention: true };
};

export const sayUrgencyPart: Say = ({ before, after }, [id = "", part = ""]) => {
  const { gone, come } = listDelta(before, after);
  const name = quote(readable(id));
  switch (part) {
    case "phrases":
      return {
        text: `Words of the emergency ${name}: ${deltaWords(before, after)}`,
        attention: gone.length > 0,
      };
    case "unless":
      return {
        text: `Words that make ${name} no emergency: ${deltaWords(before, after)}`,
        attention: come.length > 0,
      };
    case "say":
      return { text: `What is said in the emergency ${name}: ${arrow(before, after)}`, attention: true };
    case "target":
      return { text: `Who takes over in the emergency ${name}: ${arrow(before, after)}`, attention: true };
    default:
      return undefined;
  }
};

export const sayHumanWords: Say = ({ before, after }) => ({
  text: `Words with which a caller asks for a person: ${deltaWords(before, after)}`,
  attention: listDelta(before, after).gone.length > 0,
});

interface Scenario {
  readonly scenario: string;
  readonly goal: string;
  readonly must_say?: string;
  readonly must_never: readonly Rule[];
}

export const sayScenario: Say = ({ before, after }) => {
  const scenario = (after ?? before) as Scenario;
  const never = scenario.must_never.map(words).join(", ");
  const said = scenario.must_say === undefined ? "" : `; it says ${quote(scenario.must_say)}`;
  const forbidden = never === "" ? "" : `; it never says ${never}`;
  return before === undefined
    ? { text: `New situation ${quote(scenario.scenario)}: ${scenario.goal}${said}${forbidden}` }
    : {
        text: `No longer a situation of its own: ${quote(scenario.scenario)}${said}${forbidden}`,
        attention: true,
      };
};

const SCENARIO_PARTS: Readonly<Record<string, string>> = {
  must_say: "what is said",
  after: "what happens after those words",
  target: "who takes over",
  goal: "its goal",
  scenario: "its description",
};

export const sayScenarioPart: Say = ({ before, after }, [id = "", part = ""]) => ({
  text: `In the situation ${quote(readable(id))}, ${SCENARIO_PARTS[part] ?? readable(part)}: ${arrow(before, after)}`,
  attention: part !== "goal" && part !== "scenario",
});

export const sayScenarioWhen: Say = ({ before, after }, [id = "", part = ""]) => ({
  text: `What brings a call into the situation ${quote(readable(id))} (${readable(part)}): ${deltaWords(before, after)}`,
  attention: listDelta(before, after).gone.length > 0,
});

const CHECKS: Readonly<Record<string, string>> = {
  injection: "the check for attacks",
  urgency: "the check for emergencies",
  intent: "the recognition of what is asked",
  inspector: "the inspection of what is said",
};
const MODES: Readonly<Record<string, string>> = {
  closed: "a person takes over",
  open: "the call goes on without it",
};

export const sayCheckMode: Say = ({ before, after }, [check = ""]) => ({
  text: `If ${CHECKS[check] ?? check} fails: ${MODES[String(before)] ?? show(before)} → ${MODES[String(after)] ?? show(after)}`,
  attention: after === "open",
});

export const sayCheckDeadline: Say = ({ before, after }, [check = ""]) => ({
  text: `Longest time for ${CHECKS[check] ?? check}: ${before} → ${after} milliseconds`,
});
