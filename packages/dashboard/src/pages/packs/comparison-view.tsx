import { Link } from "../../room/link.tsx";
import { useResource } from "../../room/use-resource.ts";
import { Ago } from "../../ui/ago.tsx";
import { Empty } from "../../ui/empty.tsx";
import { Problem } from "../../ui/problem.tsx";
import { outcomeWords, PARTS, percentOf } from "./pack-words.ts";
import type { Comparison, DifferingPart } from "./wire.ts";

const PART_LABELS: Readonly<Record<DifferingPart, string>> = {
  action: "gatekeeper",
  route: "route",
  intent: "understood",
  words: "first words",
  decision: "decision",
};

/** Where the version in shadow would have done otherwise than the live one, on real turns. */
export function ComparisonView() {
  const { data, problem, reload } = useResource<{ readonly comparison: Comparison | null }>(
    "/api/v1/packs/comparison",
    { topics: ["packs"] },
  );
  if (data === undefined)
    return problem === undefined ? <Empty>Reading …</Empty> : <Problem problem={problem} retry={reload} />;
  const { comparison } = data;
  if (comparison === null) return <Empty>There is no version in shadow beside a live one.</Empty>;
  const { turns, differing, dropped, failed, parts, examples } = comparison;
  return (
    <div className="changes">
      <p>
        <strong>
          {differing} of {turns} turns
        </strong>{" "}
        ({percentOf(differing, turns)}) would have gone otherwise.
        {dropped === 0 ? "" : ` ${dropped} turns were not looked at, because too many came at once.`}
        {failed === 0 ? "" : ` On ${failed} turns it failed.`}
      </p>
      {differing === 0 ? null : (
        <ul className="parts">
          {Object.entries(parts).map(([part, count]) =>
            count === 0 ? null : (
              <li key={part}>
                <strong>{count}</strong> in {PARTS[part as DifferingPart]}
              </li>
            ),
          )}
        </ul>
      )}
      {examples.map((example) => (
        <Example key={`${example.call} ${example.turn}`} example={example} versions={comparison} />
      ))}
    </div>
  );
}

interface ExampleProps {
  readonly example: Comparison["examples"][number];
  readonly versions: Pick<Comparison, "live" | "shadow">;
}

function Example({ example: { call, turn, at, parts, heard, live, shadow }, versions }: ExampleProps) {
  const [before, after] = [outcomeWords(live), outcomeWords(shadow)];
  return (
    <article className="example">
      <p>
        <span className="soft">The caller: </span>
        {heard === null ? <em>words that are not kept</em> : `“${heard}”`}
      </p>
      <div className="table-place">
        <table>
          <caption className="sr">What each version makes of it</caption>
          <thead>
            <tr>
              <th scope="col">What differs</th>
              <th scope="col">Live: {versions.live}</th>
              <th scope="col">Shadow: {versions.shadow}</th>
            </tr>
          </thead>
          <tbody>
            {parts.map((part) => (
              <tr key={part}>
                <th scope="row">{PART_LABELS[part]}</th>
                <td data-label="Live">{before[part]}</td>
                <td data-label="Shadow">{after[part]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="soft">
        <Link to={`/calls/${encodeURIComponent(call)}`}>The call</Link>, turn {turn}, <Ago at={at} />
      </p>
    </article>
  );
}
