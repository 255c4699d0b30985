import { useCan } from "../../room/me.ts";
import { Page } from "../../ui/page.tsx";
import { LiveSection } from "./live-section.tsx";
import { PastCalls } from "./past-calls.tsx";
import "./calls.css";

/** The calls in progress and those that were. */
export function CallsPage() {
  const can = useCan();
  return (
    <Page title="Calls">
      <LiveSection />
      {can("traces.read") ? (
        <PastCalls />
      ) : (
        <p className="soft">Your role does not include what was said on calls.</p>
      )}
    </Page>
  );
}
