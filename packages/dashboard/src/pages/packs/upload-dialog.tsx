import { useState } from "react";
import { ask } from "../../room/api.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { Field } from "../../ui/field.tsx";
import { Problem } from "../../ui/problem.tsx";
import { useWork } from "../../ui/use-work.ts";
import { base64Of } from "./base64.ts";
import type { PackProblem, PackVersion, Uploaded } from "./wire.ts";

/** A pack's own tests run before it is stored, in milliseconds: a little more than the server gives them. */
const DEADLINE_MS = 65_000;

interface Props {
  readonly onClose: () => void;
  /** It is stored, or was there already. */
  readonly onStored: (version: PackVersion) => void;
}

/** Takes an archive in. What is wrong with the pack is told file by file, and nothing is stored then. */
export function UploadDialog({ onClose, onStored }: Props) {
  const [file, setFile] = useState<File>();
  const [note, setNote] = useState("");
  const [faults, setFaults] = useState<readonly PackProblem[]>([]);
  const { busy, problem, submit } = useWork(async () => {
    if (file === undefined) return;
    setFaults([]);
    const archive = base64Of(new Uint8Array(await file.arrayBuffer()));
    const body = {
      ...{ content: { archive }, origin: `archive ${file.name}` },
      note: note.trim() === "" ? null : note.trim(),
    };
    const given = { method: "POST", body, deadlineMs: DEADLINE_MS } as const;
    const uploaded = await ask<Uploaded>("/api/v1/packs/versions", given);
    if (uploaded.outcome === "refused") setFaults(uploaded.problems);
    else onStored(uploaded.version);
  });
  return (
    <Dialog title="Upload a version" onClose={onClose}>
      <form onSubmit={submit}>
        <p className="soft">
          It is checked, runs its own tests and is signed. It takes no calls before somebody lets it.
        </p>
        <Field label="Archive" hint="A .tgz, .tar or .zip with the pack's folder, at most 8 MB.">
          {(ids) => (
            <input
              {...ids}
              type="file"
              accept=".tgz,.tar.gz,.tar,.zip"
              required
              onChange={(event) => setFile(event.target.files?.[0])}
            />
          )}
        </Field>
        <Field label="Note" hint="What changes, for those who approve it.">
          {(ids) => (
            <input
              {...ids}
              value={note}
              maxLength={500}
              autoComplete="off"
              placeholder="closed on Fridays"
              onChange={(event) => setNote(event.target.value)}
            />
          )}
        </Field>
        <Problem problem={problem} />
        {faults.length === 0 ? null : <Faults faults={faults} />}
        <div className="dialog-buttons">
          <button type="button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" className="primary" disabled={busy} aria-busy={busy}>
            {busy ? "Checking …" : "Upload"}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function Faults({ faults }: { readonly faults: readonly PackProblem[] }) {
  return (
    <div className="problem" role="alert">
      <p>
        <strong>The pack is refused; nothing was stored.</strong>
      </p>
      <ul className="faults">
        {faults.map(({ message, remedy, location }) => (
          <li key={`${location.file}:${location.line}:${location.column}:${message}`}>
            <code>
              {location.file}:{location.line}
            </code>{" "}
            {message} <span className="soft">{remedy}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
