import playbooks from "../../../../../docs/operate/playbooks.md?raw";
import { playbookOf, type Run } from "./playbook.ts";

/** The playbook of a rule, from the handbook that came with this version. */
export function PlaybookText({ rule }: { readonly rule: string }) {
  const blocks = playbookOf(rule, playbooks);
  if (blocks === undefined) return <p>This version of the page has no playbook for it.</p>;
  return (
    <div className="playbook">
      {blocks.map((block) => {
        switch (block.kind) {
          case "paragraph":
            return (
              <p key={textOf(block.runs)}>
                <Runs runs={block.runs} />
              </p>
            );
          case "steps":
            return (
              <ol key="steps">
                {block.steps.map((step) => (
                  <li key={textOf(step)}>
                    <Runs runs={step} />
                  </li>
                ))}
              </ol>
            );
          default:
            return block satisfies never;
        }
      })}
    </div>
  );
}

const textOf = (runs: readonly Run[]) => runs.map(({ text }) => text).join("");

function Runs({ runs }: { readonly runs: readonly Run[] }) {
  return runs.map(({ look, text }, index) => {
    const key = `${index} ${text}`;
    if (look === "code") return <code key={key}>{text}</code>;
    if (look === "emphasis") return <em key={key}>{text}</em>;
    return text;
  });
}
