import { useState } from "react";
import { ask } from "../../room/api.ts";
import { Link } from "../../room/link.tsx";
import { useCan } from "../../room/me.ts";
import { Ago } from "../../ui/ago.tsx";
import { Badge } from "../../ui/badge.tsx";
import { ConfirmDialog } from "../../ui/dialog.tsx";
import { stoppedThing } from "../switches/words.ts";
import { PlaybookText } from "./playbook-text.tsx";
import type { Alert } from "./wire.ts";

type Change = "acknowledge" | "close";

const WORDS: Readonly<
  Record<
    Change,
    { readonly title: string; readonly button: string; readonly means: string; readonly example: string }
  >
> = {
  acknowledge: {
    title: "Take this alert?",
    button: "I am on it",
    means: "Everybody who was woken is told that somebody is on it.",
    example: "looking at the calls",
  },
  close: {
    title: "Close this alert?",
    button: "Close it",
    means: "It is over. The same evidence does not open it again; new evidence does.",
    example: "the model was updated; switched back",
  },
};

/** One alert with everything that is needed to deal with it. */
export function AlertCard({
  alert,
  changed,
}: {
  readonly alert: Alert;
  readonly changed: () => Promise<void>;
}) {
  const [asking, setAsking] = useState<Change>();
  const can = useCan();
  const { kind, name } = alert.switch;
  const heading = `alert-${alert.id}`;
  return (
    <article className={`card alert ${alert.severity}`} aria-labelledby={heading}>
      <div className="alert-head">
        <h3 id={heading}>{alert.title}</h3>
        <Badge tone={alert.severity === "critical" ? "bad" : "warn"}>{alert.severity}</Badge>
      </div>
      <p>
        About <code>{alert.subject}</code>. Since <Ago at={alert.openedAt} />, last seen{" "}
        <Ago at={alert.lastSeenAt} />
        {alert.times > 1 ? ` (${alert.times} times)` : ""}.
        {alert.acknowledgedBy === null || alert.acknowledgedAt === null ? null : (
          <>
            {" "}
            <strong>{alert.acknowledgedBy}</strong> took it <Ago at={alert.acknowledgedAt} />.
          </>
        )}
      </p>
      <Facts facts={alert.facts} />
      <div className="buttons">
        {can("alerts.write") ? (
          <>
            {alert.state === "open" ? (
              <button type="button" className="primary" onClick={() => setAsking("acknowledge")}>
                I am on it
              </button>
            ) : null}
            <button type="button" onClick={() => setAsking("close")}>
              Close it
            </button>
          </>
        ) : null}
        {can("switches.write") ? (
          <Link
            className="button"
            to={`/switches?kind=${encodeURIComponent(kind)}&name=${encodeURIComponent(name)}`}
          >
            {kind === "safe_mode"
              ? "Turn on safe mode …"
              : `Stop it: ${stoppedThing({ kind, name, everything: false })} …`}
          </Link>
        ) : null}
      </div>
      <details>
        <summary>What to do: {alert.rule}</summary>
        <PlaybookText rule={alert.rule} />
      </details>
      {asking === undefined ? null : (
        <ConfirmDialog
          title={WORDS[asking].title}
          confirm={WORDS[asking].button}
          placeholder={WORDS[asking].example}
          onClose={() => setAsking(undefined)}
          onConfirm={async (reason) => {
            await ask(`/api/v1/alerts/${alert.id}/${asking}`, { method: "POST", body: { reason } });
            await changed();
          }}
        >
          <p>
            <strong>{alert.title}</strong>: {alert.subject}
          </p>
          <p>{WORDS[asking].means}</p>
        </ConfirmDialog>
      )}
    </article>
  );
}

/** Numbers of an alert, such as “blocked 3 · minutes 10”. */
export function Facts({ facts }: Pick<Alert, "facts">) {
  return (
    <ul className="facts">
      {Object.entries(facts).map(([name, value]) => (
        <li key={name}>
          {name.replaceAll("_", " ")} <strong>{inFigures(name, value)}</strong>
        </li>
      ))}
    </ul>
  );
}

const inFigures = (name: string, value: string | number) =>
  name.endsWith("share") && typeof value === "number" ? `${Math.round(value * 100)} %` : value;
