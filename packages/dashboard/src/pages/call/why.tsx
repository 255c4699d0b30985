import { useEffect, useRef } from "react";
import { useResource } from "../../room/use-resource.ts";
import { Problem } from "../../ui/problem.tsx";
import { MarkedWords } from "./marked-words.tsx";
import type { Explanation } from "./wire.ts";

const ABOUT: Readonly<Record<string, string>> = {
  pack: "Pack",
  heard: "Heard",
  check: "Check",
  route: "Route",
  limit: "Limit",
  answer: "Answer",
  decision: "Decision",
  said: "Said",
  fault: "Fault",
  transfer: "Person",
  end: "End",
};

interface Props {
  readonly call: string;
  readonly turn: number;
  /** Changes when more of the turn is known. */
  readonly known: number;
}

/** Why a turn went as it went: in a sentence, then step by step. */
export function Why({ call, turn, known }: Props) {
  const path = `/api/v1/calls/${encodeURIComponent(call)}/turns/${turn}/explanation`;
  const { data, problem, loading, reload } = useResource<Explanation>(path, { follow: false });
  const explained = useRef(known);
  useEffect(() => {
    if (explained.current !== known) void reload();
    explained.current = known;
  }, [known, reload]);
  return (
    <div className="why" aria-live="polite">
      {loading ? <p className="soft">Reading …</p> : null}
      <Problem problem={problem} retry={reload} />
      {data === undefined ? null : (
        <>
          <p className="summary">
            <MarkedWords text={data.summary} />
          </p>
          <ol>
            {data.steps.map(({ about, text }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: steps are in the order in which they happened.
              <li key={index} className={`step ${about}`}>
                <span className="about">{ABOUT[about] ?? about}</span>
                <span>
                  <MarkedWords text={text} />
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}
