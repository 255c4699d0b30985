import { useCan } from "../../room/me.ts";
import { useResource } from "../../room/use-resource.ts";
import { Page } from "../../ui/page.tsx";
import { Problem } from "../../ui/problem.tsx";
import { Tabs } from "../../ui/tabs.tsx";
import { ActiveSwitches } from "./active-switches.tsx";
import { SafeModeButton } from "./safe-mode.tsx";
import { StopForm } from "./stop-form.tsx";
import { SwitchHistory } from "./switch-history.tsx";
import type { SwitchList } from "./wire.ts";
import "./switches.css";

/** What is off, and the way to stop something and to have it back. */
export function SwitchesPage() {
  const mayThrow = useCan()("switches.write");
  const { data, problem, loading, reload } = useResource<SwitchList>("/api/v1/switches", {
    topics: ["switches"],
  });
  const safe = data?.switches.some(({ kind }) => kind === "safe_mode") === true;
  return (
    <Page
      title="Switches"
      lead="A switch stops one thing at once: on every server, in new calls and in calls that are in progress. The caller gets something safe instead, never silence."
    >
      <Tabs
        label="Switches"
        tabs={[
          {
            id: "now",
            label: "Now",
            content: () => (
              <div className="switches">
                <Problem problem={problem} retry={reload} />
                {loading ? <p className="soft">Reading …</p> : null}
                {data === undefined ? null : <ActiveSwitches switches={data.switches} />}
                {mayThrow && !safe ? <SafeModeCard /> : null}
                {mayThrow ? <StopForm /> : null}
              </div>
            ),
          },
          { id: "history", label: "History", content: () => <SwitchHistory /> },
        ]}
      />
    </Page>
  );
}

function SafeModeCard() {
  return (
    <section className="card safe-mode" aria-labelledby="safe-mode">
      <div>
        <h2 id="safe-mode">Safe mode</h2>
        <p className="soft">
          Something is wrong and you do not know what yet? Fixed answers and people only.
        </p>
      </div>
      <SafeModeButton words="Turn on safe mode …" loud />
    </section>
  );
}
