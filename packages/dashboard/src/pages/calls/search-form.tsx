import { type FormEvent, useState } from "react";
import { Field } from "../../ui/field.tsx";
import { SearchFold, spanWords } from "../../ui/search-fold.tsx";
import { EVERYTHING, type Search } from "./search.ts";
import { ROUTES, routeWords } from "./words.ts";

interface Props {
  readonly search: Search;
  readonly find: (search: Search) => void;
}

/** What to look for. Empty fields are not asked for. */
export function SearchForm({ search, find }: Props) {
  const [wanted, setWanted] = useState(search);
  const set = (name: keyof Search) => (event: { readonly target: { readonly value: string } }) =>
    setWanted((before) => ({ ...before, [name]: event.target.value }));
  const { route, finding, pack, call } = search;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    find(wanted);
  };
  return (
    <SearchFold
      asked={[route === "" ? "" : routeWords(route).words, finding, pack, call, ...spanWords(search)]}
    >
      <form onSubmit={submit} className="search-form">
        <div className="fields">
          <Field label="From">
            {(ids) => <input {...ids} type="datetime-local" value={wanted.from} onChange={set("from")} />}
          </Field>
          <Field label="To">
            {(ids) => <input {...ids} type="datetime-local" value={wanted.to} onChange={set("to")} />}
          </Field>
          <Field label="A turn went to">
            {(ids) => (
              <select {...ids} value={wanted.route} onChange={set("route")}>
                <option value="">anywhere</option>
                {Object.entries(ROUTES).map(([kind, { words }]) => (
                  <option key={kind} value={kind}>
                    {words}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field label="Finding">
            {(ids) => (
              <input
                {...ids}
                value={wanted.finding}
                onChange={set("finding")}
                placeholder="injection/reveal-prompt"
                autoCapitalize="none"
                maxLength={200}
              />
            )}
          </Field>
          <Field label="Pack version">
            {(ids) => (
              <input
                {...ids}
                value={wanted.pack}
                onChange={set("pack")}
                placeholder="1.4.0"
                maxLength={200}
              />
            )}
          </Field>
          <Field label="Call id">
            {(ids) => (
              <input
                {...ids}
                value={wanted.call}
                onChange={set("call")}
                autoCapitalize="none"
                autoComplete="off"
                maxLength={200}
              />
            )}
          </Field>
        </div>
        <div className="buttons">
          <button type="submit" className="primary">
            Find
          </button>
          <button type="button" onClick={() => find(EVERYTHING)}>
            All calls
          </button>
        </div>
      </form>
    </SearchFold>
  );
}
