import { type ReactNode, useState } from "react";

const isWide = () => window.matchMedia("(min-width: 40rem)").matches;

interface Props {
  /** What is being looked for, as somebody filled it in; empty texts are not. */
  readonly asked: readonly string[];
  /** The form. */
  readonly children: ReactNode;
}

/** A span of local times, as fields have them, for people: `from 2026-11-21 08:00`. */
export function spanWords({ from, to }: { readonly from: string; readonly to: string }): readonly string[] {
  return [
    ["from", from],
    ["until", to],
  ].flatMap(([word, at = ""]) => (at === "" ? [] : [`${word} ${at.replace("T", " ")}`]));
}

/** The form of a search, which can be folded away. On a narrow screen it is at first: what was found comes before it. */
export function SearchFold({ asked, children }: Props) {
  const [opened, setOpened] = useState(isWide);
  const given = asked.map((text) => text.trim()).filter((text) => text !== "");
  return (
    <search>
      <details
        className="search-fold"
        open={opened}
        onToggle={(event) => setOpened(event.currentTarget.open)}
      >
        <summary>{given.length === 0 ? "What to look for" : `Looking for ${given.join(", ")}`}</summary>
        {children}
      </details>
    </search>
  );
}
