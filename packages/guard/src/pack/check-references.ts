import type { SourceLocation } from "../errors.ts";
import { nearestHint } from "./nearest.ts";
import type { At, PackParts } from "./parts.ts";
import { type Problem, problem } from "./problem.ts";

/** Reports names that nothing in the pack defines, each with the nearest name that is defined. */
export function checkReferences(parts: PackParts, at: At): readonly Problem[] {
  const { assistant, intents, scenarios, actions } = parts;
  const problems: Problem[] = [];
  const targetIds = Object.keys(assistant.people.targets);
  const actionIds = actions.actions.map((action) => action.id);
  const intentIds = intents.intents.map((intent) => intent.id);
  function must(
    kind: string,
    id: string | undefined,
    known: readonly string[],
    file: string,
    ...path: PropertyKey[]
  ): void {
    if (id === undefined || known.includes(id)) return;
    problems.push(
      problem("PACK_UNKNOWN_REFERENCE", { kind, id, hint: nearestHint(id, known) }, at(file, ...path)),
    );
  }
  must("transfer target", assistant.people.default, targetIds, "assistant.yaml", "people", "default");
  must("transfer target", intents.human.target, targetIds, "intents.yaml", "human", "target");
  assistant.keypad.menu.forEach(({ intent }, index) => {
    must("intent", intent, intentIds, "assistant.yaml", "keypad", "menu", index, "intent");
    const chosen = intents.intents.find((candidate) => candidate.id === intent);
    if (chosen !== undefined && chosen.answer === undefined && chosen.route !== "human")
      problems.push(
        problem(
          "PACK_INVALID_VALUE",
          {
            key: "intent",
            problem: `\`${intent}\` has no fixed answer and does not go to a person, so a key cannot give it`,
          },
          at("assistant.yaml", "keypad", "menu", index, "intent"),
        ),
      );
  });
  intents.intents.forEach((intent, index) => {
    must("action", intent.action, actionIds, "intents.yaml", "intents", index, "action");
    must("transfer target", intent.target, targetIds, "intents.yaml", "intents", index, "target");
  });
  intents.urgency.forEach((rule, index) => {
    must("transfer target", rule.target, targetIds, "intents.yaml", "urgency", index, "target");
  });
  scenarios.scenarios.forEach((scenario, index) => {
    const path = ["scenarios", index] as const;
    must("transfer target", scenario.target, targetIds, "scenarios.yaml", ...path, "target");
    scenario.when.intents.forEach((intent, position) => {
      must("intent", intent, intentIds, "scenarios.yaml", ...path, "when", "intents", position);
    });
  });
  actions.actions.forEach((action, index) => {
    must("transfer target", action.target, targetIds, "actions.yaml", "actions", index, "target");
    const args = Object.keys(action.args);
    for (const name of ["confirm", "done"] as const) {
      for (const [, arg = ""] of (action[name] ?? "").matchAll(/\{(\w{1,40})\}/g))
        if (args.includes(arg) && action.args[arg]?.required === false)
          problems.push(
            problem(
              "PACK_INVALID_VALUE",
              { key: name, problem: `{${arg}} is optional, and the line could not be spoken without it` },
              at("actions.yaml", "actions", index, name),
            ),
          );
        else must("argument", arg, args, "actions.yaml", "actions", index, name);
    }
    problems.push(...unaskable(action, (...path) => at("actions.yaml", "actions", index, ...path)));
  });
  return problems;
}

/** A required argument that the assistant cannot ask for would end every such action in a dead end. */
function unaskable(
  action: PackParts["actions"]["actions"][number],
  at: (...path: PropertyKey[]) => SourceLocation,
): readonly Problem[] {
  // These tiers never reach the questions.
  if (action.tier === "blocked" || action.tier === "critical") return [];
  return Object.entries(action.args).flatMap(([arg, config]) =>
    config.required && config.ask === undefined
      ? [
          problem(
            "PACK_INVALID_VALUE",
            { key: `args.${arg}`, problem: "a required argument needs `ask`" },
            at("args", arg),
          ),
        ]
      : [],
  );
}
