import { Ago } from "../../ui/ago.tsx";
import type { Column } from "../../ui/table.tsx";
import { browserWords } from "./people-words.ts";
import type { Session } from "./wire.ts";

/** Where somebody is signed in. */
export const SESSION_COLUMNS: readonly Column<Session>[] = [
  {
    head: "Browser",
    cell: ({ agent, current }) => (
      <>
        <span title={agent}>{browserWords(agent)}</span>
        {current ? <strong className="under">this one</strong> : null}
      </>
    ),
  },
  { head: "Address", cell: ({ address }) => <code>{address}</code> },
  { head: "Last seen", cell: ({ seenAt }) => <Ago at={seenAt} /> },
  { head: "Signed in", cell: ({ madeAt }) => <Ago at={madeAt} /> },
  { head: "Ends", cell: ({ expiresAt }) => <Ago at={expiresAt} /> },
];
