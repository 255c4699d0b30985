import type { At, PackParts } from "./parts.ts";
import { type Problem, problem } from "./problem.ts";

interface NamedList {
  readonly kind: string;
  readonly file: string;
  readonly path: readonly PropertyKey[];
  readonly items: readonly { readonly id: string }[];
  /** What the file calls the id. */
  readonly name?: string;
}

/** Reports each id that is given twice, with where it was first given. */
export function checkDuplicates(parts: PackParts, at: At): readonly Problem[] {
  const lists: readonly NamedList[] = [
    {
      kind: "menu key",
      file: "assistant.yaml",
      path: ["keypad", "menu"],
      items: parts.assistant.keypad.menu.map(({ key }) => ({ id: key })),
      name: "key",
    },
    { kind: "intent", file: "intents.yaml", path: ["intents"], items: parts.intents.intents },
    { kind: "urgency rule", file: "intents.yaml", path: ["urgency"], items: parts.intents.urgency },
    { kind: "scenario", file: "scenarios.yaml", path: ["scenarios"], items: parts.scenarios.scenarios },
    { kind: "banned rule", file: "inspector.yaml", path: ["banned"], items: parts.inspector.banned },
    { kind: "action", file: "actions.yaml", path: ["actions"], items: parts.actions.actions },
    ...parts.scenarios.scenarios.map((scenario, index) => ({
      kind: "must_never rule",
      file: "scenarios.yaml",
      path: ["scenarios", index, "must_never"],
      items: scenario.must_never,
    })),
  ];
  return lists.flatMap(({ kind, file, path, items, name = "id" }) => {
    const seen = new Map<string, number>();
    return items.flatMap(({ id }, index) => {
      const earlier = seen.get(id);
      if (earlier === undefined) {
        seen.set(id, index);
        return [];
      }
      const { line } = at(file, ...path, earlier, name);
      return [
        problem("PACK_DUPLICATE", { kind, id, first: `${file}:${line}` }, at(file, ...path, index, name)),
      ];
    });
  });
}
