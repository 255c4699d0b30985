import { useCan } from "../../room/me.ts";
import { Page } from "../../ui/page.tsx";
import { Tabs } from "../../ui/tabs.tsx";
import { SessionsTab } from "./sessions-tab.tsx";
import { TokensTab } from "./tokens-tab.tsx";
import { UsersTab } from "./users-tab.tsx";
import "./people.css";

/** Who may do what here: people, where they are signed in, and the tokens of programs. */
export function PeoplePage() {
  const mayChange = useCan()("people.write");
  return (
    <Page
      title="People"
      lead="Who may do what, where they are signed in, and the tokens that programs use. Every change is in the audit."
    >
      <Tabs
        label="People, sessions, tokens"
        tabs={[
          { id: "users", label: "People", content: () => <UsersTab mayChange={mayChange} /> },
          { id: "sessions", label: "Sessions", content: () => <SessionsTab mayChange={mayChange} /> },
          { id: "tokens", label: "Tokens", content: () => <TokensTab mayChange={mayChange} /> },
        ]}
      />
    </Page>
  );
}
