import { useState } from "react";
import { useCan } from "../../room/me.ts";
import { useResource } from "../../room/use-resource.ts";
import { Page } from "../../ui/page.tsx";
import { Problem } from "../../ui/problem.tsx";
import {
  LIMITS,
  type LimitSettings,
  type LimitsReply,
  limitWords,
  OUTCOMES,
  SCOPES,
  shareUsed,
} from "./limit-words.ts";
import { LimitsForm } from "./limits-form.tsx";
import "./limits.css";

/** What callers and models may use, what was used, and setting it. */
export function LimitsPage() {
  const { data, problem, reload } = useResource<LimitsReply>("/api/v1/limits", {
    topics: ["limits", "calls"],
  });
  const [editing, setEditing] = useState(false);
  const can = useCan();
  return (
    <Page
      title="Limits"
      lead="How much may be used, by all calls together and by each caller. Urgent calls and wishes for a person are always heard."
      aside={
        can("limits.write") && data !== undefined && !editing ? (
          <button type="button" onClick={() => setEditing(true)}>
            Change the limits
          </button>
        ) : null
      }
    >
      <Problem problem={problem} retry={reload} />
      {data === undefined ? null : editing ? (
        <LimitsForm settings={data.settings} onDone={() => setEditing(false)} changed={reload} />
      ) : (
        <>
          <Used reply={data} />
          <PerCaller settings={data.settings} />
        </>
      )}
    </Page>
  );
}

function Used({ reply: { settings, used } }: { readonly reply: LimitsReply }) {
  return (
    <section className="card" aria-labelledby="limits-tenant">
      <h2 id="limits-tenant">{SCOPES.tenant}</h2>
      <ul className="limits">
        {LIMITS.map(({ name, label, used: key }) => {
          const limit = settings.tenant[name];
          const share = shareUsed(used[key], limit);
          return (
            <li key={name}>
              <span>{label}</span>
              <span className="numbers">
                <strong>{used[key].toLocaleString("en")}</strong>{" "}
                {limit === null ? <span className="soft">used; no limit</span> : `of ${limitWords(limit)}`}
                {share !== undefined && share >= 1 ? <strong className="reached"> reached</strong> : null}
              </span>
              {share === undefined ? null : (
                <meter aria-label={`${label}: used`} min={0} max={1} high={0.8} value={Math.min(1, share)} />
              )}
            </li>
          );
        })}
      </ul>
      <p className="soft">
        Beyond a limit a caller hears approved words, then {OUTCOMES[settings.tenant.outcome]}. A day is one
        of UTC.
        {settings.prices === null
          ? " No prices are set, so money is not counted."
          : ` A million tokens cost ${settings.prices.input} in and ${settings.prices.output} out.`}
      </p>
    </section>
  );
}

function PerCaller({ settings: { caller } }: { readonly settings: LimitSettings }) {
  return (
    <section className="card" aria-labelledby="limits-caller">
      <h2 id="limits-caller">{SCOPES.caller}</h2>
      <ul className="limits">
        {LIMITS.map(({ name, label }) => (
          <li key={name}>
            <span>{label}</span>
            <span className="numbers">{limitWords(caller[name])}</span>
          </li>
        ))}
      </ul>
      <p className="soft">
        Beyond a limit a caller hears approved words, then {OUTCOMES[caller.outcome]}. A caller is known by
        the number that the network claims; calls without one have the limits of all calls only.
      </p>
    </section>
  );
}
