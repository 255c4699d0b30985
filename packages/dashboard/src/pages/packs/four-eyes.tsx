import { useState } from "react";
import { ask } from "../../room/api.ts";
import { useCan } from "../../room/me.ts";
import { ConfirmDialog } from "../../ui/dialog.tsx";

interface Props {
  readonly fourEyes: boolean;
  readonly changed: () => Promise<void>;
}

/** Whether a second person has to approve a version, and who may change that. */
export function FourEyes({ fourEyes, changed }: Props) {
  const [asking, setAsking] = useState(false);
  const can = useCan();
  const words = fourEyes ? "Ask for it no longer" : "Ask for a second person";
  return (
    <section className="card" aria-labelledby="four-eyes">
      <div className="policy">
        <h2 id="four-eyes">Four eyes: {fourEyes ? "on" : "off"}</h2>
        {can("people.write") ? (
          <button type="button" onClick={() => setAsking(true)}>
            {words}
          </button>
        ) : null}
      </div>
      <p className="soft">
        {fourEyes
          ? "A version takes calls only after somebody other than its uploader has approved it. A roll back needs no approval."
          : "Whoever may upload a version may also let it take calls."}
      </p>
      {asking ? (
        <ConfirmDialog
          title={`${words}?`}
          confirm={words}
          danger={fourEyes}
          onClose={() => setAsking(false)}
          onConfirm={async (reason) => {
            await ask("/api/v1/packs/policy", { method: "PUT", body: { fourEyes: !fourEyes, reason } });
            await changed();
          }}
        >
          <p>
            {fourEyes
              ? "From then on a single person can change what callers hear."
              : "Versions that take calls already go on; every further one needs a second person."}
          </p>
        </ConfirmDialog>
      ) : null}
    </section>
  );
}
