import { type FormEvent, useState } from "react";
import { ask } from "../../room/api.ts";
import { ConfirmDialog } from "../../ui/dialog.tsx";
import { Field } from "../../ui/field.tsx";
import {
  formOf,
  LIMITS,
  type LimitForm,
  type LimitSettings,
  limitChanges,
  OUTCOMES,
  SCOPES,
  settingsOf,
} from "./limit-words.ts";

interface FormProps {
  readonly settings: LimitSettings;
  readonly onDone: () => void;
  readonly changed: () => Promise<void>;
}

/** All limits to be set at once; what would change is shown before it does. */
export function LimitsForm({ settings, onDone, changed }: FormProps) {
  const [form, setForm] = useState(() => formOf(settings));
  const [asking, setAsking] = useState(false);
  const wanted = settingsOf(form);
  const changes = limitChanges(settings, wanted);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsking(true);
  };
  return (
    <>
      <form className="limits-form" onSubmit={submit}>
        <ScopeFields scope="tenant" form={form} setForm={setForm} />
        <ScopeFields scope="caller" form={form} setForm={setForm} />
        <fieldset className="card">
          <legend>What models cost</legend>
          <div className="fields">
            {(["input", "output"] as const).map((price) => (
              <Field
                key={price}
                label={`A million tokens ${price === "input" ? "in" : "out"}`}
                hint="Empty: money is not counted."
              >
                {(ids) => (
                  <NumberInput
                    ids={ids}
                    money
                    value={form.prices[price]}
                    onChange={(text) => setForm({ ...form, prices: { ...form.prices, [price]: text } })}
                  />
                )}
              </Field>
            ))}
          </div>
        </fieldset>
        <div className="buttons">
          <button type="submit" className="primary" disabled={changes.length === 0}>
            {changes.length === 0
              ? "Nothing is changed"
              : `Set ${changes.length === 1 ? "1 change" : `${changes.length} changes`}`}
          </button>
          <button type="button" onClick={onDone}>
            Cancel
          </button>
        </div>
      </form>
      {asking ? (
        <ConfirmDialog
          title="Set these limits?"
          confirm="Set them"
          placeholder="a busy day"
          onClose={() => setAsking(false)}
          onConfirm={async (reason) => {
            await ask("/api/v1/limits", { method: "PUT", body: { settings: wanted, reason } });
            await changed();
            onDone();
          }}
        >
          <ul className="limit-changes">
            {changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
          <p className="soft">They hold for the next call and turn on every node.</p>
        </ConfirmDialog>
      ) : null}
    </>
  );
}

interface ScopeProps {
  readonly scope: "tenant" | "caller";
  readonly form: LimitForm;
  readonly setForm: (form: LimitForm) => void;
}

function ScopeFields({ scope, form, setForm }: ScopeProps) {
  const set = (name: string, text: string) => setForm({ ...form, [scope]: { ...form[scope], [name]: text } });
  return (
    <fieldset className="card">
      <legend>{SCOPES[scope]}</legend>
      <div className="fields">
        {LIMITS.map(({ name, label }) => (
          <Field key={name} label={label} hint="Empty: no limit.">
            {(ids) => (
              <NumberInput
                ids={ids}
                money={name === "money_a_day"}
                value={form[scope][name]}
                onChange={(text) => set(name, text)}
              />
            )}
          </Field>
        ))}
        <Field label="Beyond a limit a caller">
          {(ids) => (
            <select
              {...ids}
              value={form[scope].outcome}
              onChange={(event) => set("outcome", event.target.value)}
            >
              {Object.entries(OUTCOMES).map(([outcome, words]) => (
                <option key={outcome} value={outcome}>
                  {words}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
    </fieldset>
  );
}

interface NumberProps {
  readonly ids: { readonly id: string; readonly "aria-describedby": string | undefined };
  /** Fractions are allowed. */
  readonly money: boolean;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

function NumberInput({ ids, money, value, onChange }: NumberProps) {
  return (
    <input
      {...ids}
      type="number"
      inputMode={money ? "decimal" : "numeric"}
      min={0}
      max={1_000_000_000}
      step={money ? "any" : 1}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
