import { useState } from "react";
import { ask } from "../../room/api.ts";
import { useCan } from "../../room/me.ts";
import { useResource } from "../../room/use-resource.ts";
import { Button } from "../../ui/button.tsx";
import { Empty } from "../../ui/empty.tsx";
import { Page } from "../../ui/page.tsx";
import { Problem } from "../../ui/problem.tsx";
import { AlertCard } from "./alert-card.tsx";
import { ClosedAlerts } from "./closed-alerts.tsx";
import type { AlertList } from "./wire.ts";
import "./alerts.css";

/** Alerts at a time: with more open ones than these, reading them one by one is not what helps. */
const LIMIT = 100;
const pathOf = (state: "open" | "acknowledged") => `/api/v1/alerts?state=${state}&limit=${LIMIT}`;

/** What went wrong and nobody has dealt with yet, first; each with what to do and the switch that stops it. */
export function AlertsPage() {
  const open = useResource<AlertList>(pathOf("open"), { topics: ["alerts"] });
  const taken = useResource<AlertList>(pathOf("acknowledged"), { topics: ["alerts"] });
  const changed = async () => {
    await Promise.all([open.reload(), taken.reload()]);
  };
  const critical = open.data?.alerts.filter(({ severity }) => severity === "critical") ?? [];
  const warnings = open.data?.alerts.filter(({ severity }) => severity === "warning") ?? [];
  const ordered = [...critical, ...warnings];
  return (
    <Page
      title="Alerts"
      lead="What needs somebody now, what to do about it, and the switch that stops it meanwhile."
    >
      <Problem problem={open.problem ?? taken.problem} retry={changed} />
      <section aria-labelledby="alerts-open" className="alerts">
        <h2 id="alerts-open" aria-live="polite">
          {open.data === undefined
            ? "Open"
            : `Open: ${ordered.length}${open.data.next === undefined ? "" : " and more"}`}
        </h2>
        {open.data === undefined ? null : ordered.length === 0 ? (
          <Empty>Nothing is open. All is as usual.</Empty>
        ) : (
          ordered.map((alert) => <AlertCard key={alert.id} alert={alert} changed={changed} />)
        )}
      </section>
      {taken.data === undefined || taken.data.alerts.length === 0 ? null : (
        <section aria-labelledby="alerts-taken" className="alerts">
          <h2 id="alerts-taken">Somebody is on it: {taken.data.alerts.length}</h2>
          {taken.data.alerts.map((alert) => (
            <AlertCard key={alert.id} alert={alert} changed={changed} />
          ))}
        </section>
      )}
      <ClosedAlerts />
      <Channels channels={open.data?.channels} />
    </Page>
  );
}

/** By what alerts leave this server, and a test of it. */
function Channels({ channels }: { readonly channels: readonly string[] | undefined }) {
  const [sent, setSent] = useState("");
  const can = useCan();
  if (channels === undefined) return null;
  const test = async () => {
    const reply = await ask<Pick<AlertList, "channels">>("/api/v1/alerts/test", { method: "POST" });
    setSent(`A test is on its way by ${reply.channels.join(" and ")}. Look whether it arrives.`);
  };
  return (
    <section className="card" aria-labelledby="alert-channels">
      <h2 id="alert-channels">Where alerts go</h2>
      {channels.length === 0 ? (
        <p>
          To this page alone: no webhook and no mail is set up, so <strong>nobody is woken</strong>. The
          settings are in docs/settings.md.
        </p>
      ) : (
        <>
          <p>By {channels.join(" and ")}, and to this page.</p>
          {can("alerts.write") ? (
            <p className="buttons">
              <Button onPress={test}>Send a test</Button>
            </p>
          ) : null}
        </>
      )}
      <p role="status">{sent}</p>
    </section>
  );
}
