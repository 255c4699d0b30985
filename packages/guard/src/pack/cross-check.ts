import type { SourceLocation } from "../errors.ts";
import { compilePattern } from "../text/linear-pattern.ts";
import { findMoney } from "../text/money.ts";
import { normalise } from "../text/normalise.ts";
import { nearestHint } from "./nearest.ts";
import type { KnowledgeDocument, Pack } from "./pack.ts";
import { type Problem, problem } from "./problem.ts";
import type { SourceFile } from "./source-file.ts";

export type PackParts = Omit<Pack, "id" | "version" | "hash">;
type Sources = Readonly<Record<string, SourceFile>>;

/** Holds the files of a pack against each other: references, duplicates, prices, patterns, wordings. */
export function crossCheck(parts: PackParts, sources: Sources): readonly Problem[] {
  const at = (file: string, ...path: PropertyKey[]): SourceLocation =>
    sources[file]?.locate(path) ?? { file, line: 1, column: 1 };
  return [
    ...duplicates(parts, at),
    ...references(parts, at),
    ...calendar(parts, at),
    ...patterns(parts, at),
    ...prices(parts, at),
    ...wordings(parts, at),
  ];
}

type At = (file: string, ...path: PropertyKey[]) => SourceLocation;

function duplicates(parts: PackParts, at: At): Problem[] {
  const lists: readonly (readonly [string, string, readonly { readonly id: string }[]])[] = [
    ["intents.yaml", "intents", parts.intents.intents],
    ["intents.yaml", "urgency", parts.intents.urgency],
    ["scenarios.yaml", "scenarios", parts.scenarios.scenarios],
    ["inspector.yaml", "banned", parts.inspector.banned],
    ["actions.yaml", "actions", parts.actions.actions],
  ];
  return lists.flatMap(([file, list, items]) => {
    const first = new Map<string, number>();
    return items.flatMap(({ id }, index) => {
      const earlier = first.get(id);
      if (earlier === undefined) {
        first.set(id, index);
        return [];
      }
      const { line } = at(file, list, earlier, "id");
      const kind = list.replace(/s$/, "");
      return [problem("PACK_DUPLICATE", { kind, id, first: `${file}:${line}` }, at(file, list, index, "id"))];
    });
  });
}

function references(parts: PackParts, at: At): Problem[] {
  const problems: Problem[] = [];
  const targets = Object.keys(parts.assistant.people.targets);
  const actions = parts.actions.actions.map((action) => action.id);
  const intents = parts.intents.intents.map((intent) => intent.id);
  const must = (
    kind: string,
    id: string | undefined,
    known: readonly string[],
    location: () => SourceLocation,
  ) => {
    if (id === undefined || known.includes(id)) return;
    problems.push(problem("PACK_UNKNOWN_REFERENCE", { kind, id, hint: nearestHint(id, known) }, location()));
  };
  must("transfer target", parts.assistant.people.default, targets, () =>
    at("assistant.yaml", "people", "default"),
  );
  must("transfer target", parts.intents.human.target, targets, () => at("intents.yaml", "human", "target"));
  parts.intents.intents.forEach((intent, index) => {
    must("action", intent.action, actions, () => at("intents.yaml", "intents", index, "action"));
    must("transfer target", intent.target, targets, () => at("intents.yaml", "intents", index, "target"));
  });
  parts.intents.urgency.forEach((rule, index) => {
    must("transfer target", rule.target, targets, () => at("intents.yaml", "urgency", index, "target"));
  });
  parts.scenarios.scenarios.forEach((scenario, index) => {
    must("transfer target", scenario.target, targets, () =>
      at("scenarios.yaml", "scenarios", index, "target"),
    );
    scenario.when.intents.forEach((intent, position) => {
      must("intent", intent, intents, () =>
        at("scenarios.yaml", "scenarios", index, "when", "intents", position),
      );
    });
  });
  parts.actions.actions.forEach((action, index) => {
    must("transfer target", action.target, targets, () => at("actions.yaml", "actions", index, "target"));
    for (const name of ["confirm", "done"] as const) {
      for (const [, arg = ""] of (action[name] ?? "").matchAll(/\{(\w{1,40})\}/g)) {
        must("argument", arg, Object.keys(action.args), () => at("actions.yaml", "actions", index, name));
      }
    }
    for (const [arg, config] of Object.entries(action.args)) {
      if (
        config.required &&
        config.ask === undefined &&
        action.tier !== "blocked" &&
        action.tier !== "critical"
      ) {
        const location = at("actions.yaml", "actions", index, "args", arg);
        problems.push(
          problem(
            "PACK_INVALID_VALUE",
            { key: `args.${arg}`, problem: "a required argument needs `ask`" },
            location,
          ),
        );
      }
    }
  });
  return problems;
}

function calendar(parts: PackParts, at: At): Problem[] {
  const { timezone, holidays, hours } = parts.assistant.business;
  const problems: Problem[] = [];
  const invalid = (key: string, what: string, location: SourceLocation) =>
    problems.push(problem("PACK_INVALID_VALUE", { key, problem: what }, location));
  try {
    new Intl.DateTimeFormat("en-US", { timeZone: timezone });
  } catch {
    invalid(
      "business.timezone",
      `\`${timezone}\` is not an IANA time zone`,
      at("assistant.yaml", "business", "timezone"),
    );
  }
  holidays.forEach(({ date }, index) => {
    const parsed = new Date(`${date}T00:00:00Z`);
    if (Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== date) {
      invalid(
        "holidays",
        `\`${date}\` is not a date`,
        at("assistant.yaml", "business", "holidays", index, "date"),
      );
    }
  });
  for (const [day, periods] of Object.entries(hours)) {
    periods.forEach((period, index) => {
      const [open = "", close = ""] = period.split("-");
      if (open >= close)
        invalid(
          `hours.${day}`,
          `\`${period}\` ends before it begins`,
          at("assistant.yaml", "business", "hours", day, index),
        );
    });
  }
  return problems;
}

function patterns(parts: PackParts, at: At): Problem[] {
  const problems: Problem[] = [];
  const check = (pattern: string | undefined, location: () => SourceLocation) => {
    if (pattern === undefined) return;
    const compiled = compilePattern(pattern);
    if ("problem" in compiled)
      problems.push(problem("PACK_UNSAFE_PATTERN", { pattern, problem: compiled.problem }, location()));
  };
  parts.inspector.banned.forEach((rule, index) => {
    check(rule.pattern, () => at("inspector.yaml", "banned", index, "pattern"));
  });
  parts.scenarios.scenarios.forEach((scenario, index) => {
    scenario.must_never.forEach((rule, position) => {
      check(rule.pattern, () => at("scenarios.yaml", "scenarios", index, "must_never", position, "pattern"));
    });
  });
  return problems;
}

/** Fixed words with where they stand. */
function fixedLines(parts: PackParts, at: At): readonly (readonly [string, string, SourceLocation])[] {
  const lines: [string, string, SourceLocation][] = [
    ["disclosure", parts.assistant.disclosure, at("assistant.yaml", "disclosure")],
  ];
  for (const [name, text] of Object.entries(parts.assistant.lines)) {
    for (const variant of Array.isArray(text) ? text : [text])
      lines.push([`lines.${name}`, variant, at("assistant.yaml", "lines", name)]);
  }
  parts.intents.intents.forEach((intent, index) => {
    for (const variant of intent.answer ?? [])
      lines.push([`intents.${intent.id}`, variant, at("intents.yaml", "intents", index, "answer")]);
  });
  parts.intents.urgency.forEach((rule, index) => {
    lines.push([`urgency.${rule.id}`, rule.say, at("intents.yaml", "urgency", index, "say")]);
  });
  parts.scenarios.scenarios.forEach((scenario, index) => {
    if (scenario.must_say !== undefined)
      lines.push([
        `scenarios.${scenario.id}`,
        scenario.must_say,
        at("scenarios.yaml", "scenarios", index, "must_say"),
      ]);
  });
  return lines;
}

function prices(parts: PackParts, at: At): Problem[] {
  const known = new Set(
    publicTexts(parts.knowledge).flatMap((text) =>
      findMoney(normalise(text).text).map((money) => money.amount),
    ),
  );
  return fixedLines(parts, at).flatMap(([, text, location]) =>
    findMoney(normalise(text).text)
      .filter((money) => !known.has(money.amount))
      .map((money) => problem("PACK_PRICE_CONTRADICTION", { price: `$${money.amount}` }, location)),
  );
}

function publicTexts(knowledge: readonly KnowledgeDocument[]): readonly string[] {
  return knowledge
    .filter((document) => document.meta.audience === "public")
    .flatMap((document) => document.passages.map((passage) => passage.text));
}

const MARKUP = /<[a-z/][^>]{0,80}>|https?:\/\/|\*\*|```/i;

function wordings(parts: PackParts, at: At): Problem[] {
  const problems = fixedLines(parts, at).flatMap(([name, text, location]) =>
    MARKUP.test(text)
      ? [problem("PACK_UNSAFE_LINE", { line: name, rule: "markup: lines are spoken" }, location)]
      : [],
  );
  const warn = (key: string, what: string, location: SourceLocation) =>
    problems.push(problem("PACK_INVALID_VALUE", { key, problem: what }, location, "warning"));
  const { disclosure, lines } = parts.assistant;
  if (!/\b(AI|artificial|automated|virtual|digital)\b/i.test(disclosure)) {
    warn(
      "disclosure",
      "it does not say that the caller talks to an AI, which many places require by law",
      at("assistant.yaml", "disclosure"),
    );
  }
  if (!/\b(0|zero)\b/i.test(disclosure))
    warn("disclosure", "it does not say that key 0 reaches a person", at("assistant.yaml", "disclosure"));
  if (!/\b(1|one)\b/i.test(lines.confirm_help) || !/\b(2|two)\b/i.test(lines.confirm_help)) {
    problems.push(
      problem(
        "PACK_INVALID_VALUE",
        { key: "lines.confirm_help", problem: "it must name key 1 (yes) and key 2 (no)" },
        at("assistant.yaml", "lines", "confirm_help"),
      ),
    );
  }
  if (lines.refuse.length < 2)
    warn(
      "lines.refuse",
      "give several wordings, so that refusals do not repeat themselves",
      at("assistant.yaml", "lines", "refuse"),
    );
  return problems;
}
