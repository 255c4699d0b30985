import { useResource } from "../../room/use-resource.ts";
import { Empty } from "../../ui/empty.tsx";
import { Problem } from "../../ui/problem.tsx";
import { changesByArea, nameOf } from "./pack-words.ts";
import type { PackChange, PackDiff, PackVersion } from "./wire.ts";

interface Props {
  readonly version: PackVersion;
  readonly live: PackVersion | undefined;
}

/** What changes for callers, in plain words: against the live version, or against the one that the live one replaced. */
export function DiffView({ version, live }: Props) {
  const against = version.state === "live" ? version.replaced : (live?.hash ?? null);
  const path =
    against === null
      ? undefined
      : `/api/v1/packs/versions/${version.hash}/diff?against=${encodeURIComponent(against)}`;
  const { data, problem, reload } = useResource<PackDiff>(path, { follow: false });
  if (path === undefined)
    return (
      <Empty>
        {version.state === "live"
          ? "It replaced no stored version, so there is nothing to compare it with."
          : "No stored version is live, so there is nothing to compare it with."}
      </Empty>
    );
  if (data === undefined)
    return problem === undefined ? <Empty>Comparing …</Empty> : <Problem problem={problem} retry={reload} />;
  const { attention, areas } = changesByArea(data.changes);
  return (
    <div className="changes">
      <p className="soft">
        From {nameOf(data.before)} {version.state === "live" ? "(which it replaced)" : "(live)"} to{" "}
        {nameOf(data.after)}: {data.changes.length === 1 ? "1 change" : `${data.changes.length} changes`}.
      </p>
      {attention.length === 0 ? null : (
        <section className="attention" aria-labelledby="look-first">
          <h3 id="look-first">Look at these first</h3>
          <p className="soft">They let the assistant do or say more, or take a protection away.</p>
          <Changes changes={attention} withArea />
        </section>
      )}
      {areas.map(({ area, changes }) => (
        <section key={area}>
          <h3>{area.charAt(0).toUpperCase() + area.slice(1)}</h3>
          <Changes changes={changes} />
        </section>
      ))}
    </div>
  );
}

const SIGNS = { added: "+", removed: "−", changed: "~" } as const;

function Changes({
  changes,
  withArea = false,
}: {
  readonly changes: readonly PackChange[];
  readonly withArea?: boolean;
}) {
  return (
    <ul>
      {changes.map(({ area, kind, text }) => (
        <li key={`${area} ${kind} ${text}`} className={`change ${kind}`}>
          <span className="sign" aria-hidden="true">
            {SIGNS[kind]}
          </span>
          <span>
            <span className="sr">{kind}: </span>
            {text}
            {withArea ? <span className="soft under">{area}</span> : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
