import { useState } from "react";
import { useCan } from "../../room/me.ts";
import { place } from "../../room/router.ts";
import { useResource } from "../../room/use-resource.ts";
import { Field } from "../../ui/field.tsx";
import { Problem } from "../../ui/problem.tsx";
import { ReasonField } from "../../ui/reason-field.tsx";
import { useWork } from "../../ui/use-work.ts";
import { throwSwitch } from "./change.ts";
import { DurationField } from "./duration-field.tsx";
import { endAfter, USUAL_MINUTES } from "./durations.ts";
import { type PackOnLine, STOP_KINDS } from "./stoppable.ts";

/** Value of the choice that lets one type a name that the list has not. */
const OTHER = "";

/** What a link to the page asks for, such as an alert's `?kind=tool&name=book_appointment`. */
function askedIn(search: string): { readonly kind: string | undefined; readonly name: string | undefined } {
  const query = new URLSearchParams(search);
  return { kind: query.get("kind") ?? undefined, name: query.get("name") ?? undefined };
}

/** Stops one thing: what, for how long, why. */
export function StopForm() {
  const mayKnowPack = useCan()("calls.test");
  const pack = useResource<PackOnLine>(mayKnowPack ? "/api/pack" : undefined, { topics: ["packs"] });
  const [asked] = useState(() => askedIn(place.get().search));
  const [kind, setKind] = useState(() => STOP_KINDS.find((one) => one.kind === asked.kind) ?? STOP_KINDS[0]);
  const [chosen, setChosen] = useState<string>();
  const [typed, setTyped] = useState(asked.name ?? "");
  const [minutes, setMinutes] = useState<number>(USUAL_MINUTES);
  const [reason, setReason] = useState("");
  const [done, setDone] = useState("");
  const names = kind?.names(pack.data) ?? [];
  const wanted = kind?.kind === asked.kind ? asked.name : undefined;
  const listed = wanted === undefined || names.some((one) => one.name === wanted);
  const choice = chosen ?? (listed ? (wanted ?? names[0]?.name) : OTHER) ?? OTHER;
  const name = choice === OTHER ? typed.trim() : choice;
  const { busy, problem, submit } = useWork(async () => {
    if (kind === undefined) return;
    setDone("");
    await throwSwitch({ kind: kind.kind, name, reason: reason.trim(), expiresAt: endAfter(minutes) });
    setDone(`${name} is off.`);
    setReason("");
  });
  if (kind === undefined) return null;
  return (
    <section className="card" aria-labelledby="stop-one">
      <h2 id="stop-one">Stop one thing</h2>
      <form className="stop-form" onSubmit={submit}>
        <div className="fields">
          <Field label="What to stop" hint={kind.instead}>
            {(ids) => (
              <select
                {...ids}
                value={kind.kind}
                onChange={(event) => {
                  setKind(STOP_KINDS.find((one) => one.kind === event.target.value));
                  setChosen(undefined);
                }}
              >
                {STOP_KINDS.map((one) => (
                  <option key={one.kind} value={one.kind}>
                    {one.label}
                  </option>
                ))}
              </select>
            )}
          </Field>
          {names.length === 0 ? null : (
            <Field label="Which one">
              {(ids) => (
                <select {...ids} value={choice} onChange={(event) => setChosen(event.target.value)}>
                  {names.map((one) => (
                    <option key={one.name} value={one.name}>
                      {one.label}
                    </option>
                  ))}
                  {kind.kind === "tool" || kind.kind === "pack" ? (
                    <option value={OTHER}>Another one …</option>
                  ) : null}
                </select>
              )}
            </Field>
          )}
          {choice === OTHER ? (
            <Field label="Its name" hint={`Such as ${kind.example}`}>
              {(ids) => (
                <input
                  {...ids}
                  value={typed}
                  onChange={(event) => setTyped(event.target.value)}
                  required
                  maxLength={200}
                  autoComplete="off"
                  autoCapitalize="none"
                />
              )}
            </Field>
          ) : null}
          <DurationField minutes={minutes} choose={setMinutes} />
          <ReasonField value={reason} change={setReason} placeholder="double bookings since nine" />
        </div>
        <Problem problem={problem} />
        <div className="buttons">
          <button type="submit" className="primary stop" disabled={busy} aria-busy={busy}>
            Stop it
          </button>
          <p role="status">{done}</p>
        </div>
      </form>
    </section>
  );
}
