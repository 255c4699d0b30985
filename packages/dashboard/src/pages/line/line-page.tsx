import { useEffect, useState } from "react";
import { useCan } from "../../room/me.ts";
import { go, place } from "../../room/router.ts";
import { useResource } from "../../room/use-resource.ts";
import { useValue } from "../../room/use-value.ts";
import { Badge } from "../../ui/badge.tsx";
import { Page } from "../../ui/page.tsx";
import { STATES } from "../packs/pack-words.ts";
import type { Listing, PackVersion } from "../packs/wire.ts";
import { Bench } from "./bench.tsx";
import { VersionChoice, versionNamed } from "./version-choice.tsx";
import type { Attack, PackInfo } from "./wire.ts";
import "./line.css";

/** The line: talk to the assistant in sound or by typing, and see why each turn went the way it did. */
export function LinePage() {
  const { search } = useValue(place);
  const mayChoose = useCan()("packs.read");
  const version = (mayChoose ? new URLSearchParams(search).get("version") : null) ?? undefined;
  const versions = useResource<Listing>(mayChoose ? "/api/v1/packs" : undefined, { topics: ["packs"] }).data
    ?.versions;
  const [pack, setPack] = useState<PackInfo>();
  const [ready, setReady] = useState(false);
  const [attacks, setAttacks] = useState<readonly Attack[]>([]);

  useEffect(() => {
    const load = async () => {
      setPack((await (await fetch("/api/pack")).json()) as PackInfo);
      setReady(true);
      setAttacks(((await (await fetch("/api/gallery")).json()) as { attacks: readonly Attack[] }).attacks);
    };
    // The line itself says when the server is gone.
    load().catch(() => setReady(true));
  }, []);

  const choose = (chosen: string | undefined) =>
    go(chosen === undefined ? "/line" : `/line?version=${encodeURIComponent(chosen)}`, { replace: true });
  const tried = versionNamed(versions ?? [], version);
  return (
    <Page
      title="The line"
      className="line-page"
      lead={
        <>
          You are the caller. <strong>Talk</strong> to the receptionist, aloud or by typing,{" "}
          <strong>try to break it</strong> with the attacks below, and <strong>see why</strong> each turn went
          the way it did. Key 0 always reaches a person.
        </>
      }
      aside={
        pack === undefined ? null : version === undefined ? (
          <p className="pack">
            <strong>{pack.business}</strong>
            <span>
              pack {pack.version} · <code>{pack.hash.slice(0, 8)}</code> · model: {pack.model}
            </span>
          </p>
        ) : (
          <OnTrial named={version} tried={tried} />
        )
      }
    >
      {versions === undefined || (versions.length === 0 && version === undefined) ? null : (
        <VersionChoice versions={versions} chosen={version} choose={choose} />
      )}
      {version === undefined ? (
        <ServedAsCaller mayTry={versions !== undefined && versions.length > 0} />
      ) : null}
      <Bench key={version ?? ""} version={version} sound={pack?.sound} ready={ready} attacks={attacks} />
    </Page>
  );
}

interface ServedAsCallerProps {
  /** There are stored versions, whose calls are tests. */
  readonly mayTry: boolean;
}

/** Says, before the call begins, that nothing about it is a rehearsal. */
function ServedAsCaller({ mayTry }: ServedAsCallerProps) {
  return (
    <p className="served" role="note">
      <strong>This is no test call: you are served as every caller is.</strong> What you book is booked, the
      call is counted, and it can raise alerts.
      {mayTry ? " For a test call, choose a stored version." : ""}
    </p>
  );
}

interface OnTrialProps {
  readonly named: string;
  /** Undefined where no stored version is named so. */
  readonly tried: PackVersion | undefined;
}

/** Says that this is not what callers get. */
function OnTrial({ named, tried }: OnTrialProps) {
  return (
    <p className="pack">
      <strong>
        <Badge tone="warn">test</Badge> pack {tried?.version ?? named}
      </strong>
      {tried === undefined ? null : (
        <span>
          {STATES[tried.state].label} · <code>{tried.hash.slice(0, 8)}</code>
        </span>
      )}
    </p>
  );
}
