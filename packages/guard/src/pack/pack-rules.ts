import type { PackParts } from "./parts.ts";

/** A rule of the pack under the id that findings give it, and where it is defined. */
export interface PackRule {
  readonly id: string;
  readonly file: string;
  readonly path: readonly PropertyKey[];
}

/** Everything in a pack that its self-tests should exercise. */
export function packRules({ inspector, scenarios, intents, actions }: PackParts): readonly PackRule[] {
  const list = (file: string, name: string, prefix: string, items: readonly { readonly id: string }[]) =>
    items.map(({ id }, index): PackRule => ({ id: `${prefix}/${id}`, file, path: [name, index] }));
  return [
    ...list("inspector.yaml", "banned", "banned", inspector.banned),
    ...scenarios.scenarios.flatMap((scenario, index) =>
      scenario.must_never.map(
        ({ id }, position): PackRule => ({
          id: `scenario/${scenario.id}/${id}`,
          file: "scenarios.yaml",
          path: ["scenarios", index, "must_never", position],
        }),
      ),
    ),
    ...list("intents.yaml", "urgency", "urgency", intents.urgency),
    ...list("intents.yaml", "intents", "intent", intents.intents),
    ...list("actions.yaml", "actions", "action", actions.actions),
  ];
}
