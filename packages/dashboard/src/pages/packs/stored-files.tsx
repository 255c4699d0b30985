import { useState } from "react";
import { useResource } from "../../room/use-resource.ts";
import { Problem } from "../../ui/problem.tsx";
import { sizeWords } from "./pack-words.ts";
import { Verification } from "./verification.tsx";
import type { PackVersion, WholeVersion } from "./wire.ts";

/** What is stored of a version, to the byte, and whether it is what was signed. */
export function StoredFiles({ version }: { readonly version: PackVersion }) {
  const [opened, setOpened] = useState(false);
  return (
    <section className="card stored" aria-labelledby="as-stored">
      <h2 id="as-stored">As it is stored</h2>
      <Verification />
      <details onToggle={(event) => setOpened(event.currentTarget.open)}>
        <summary>Files</summary>
        {opened ? <Files hash={version.hash} /> : null}
      </details>
    </section>
  );
}

/** The files are read when somebody asks for them: a pack may be megabytes. */
function Files({ hash }: { readonly hash: string }) {
  const { data, problem, reload } = useResource<WholeVersion>(`/api/v1/packs/versions/${hash}`, {
    follow: false,
  });
  if (data === undefined)
    return problem === undefined ? (
      <p className="soft">Reading …</p>
    ) : (
      <Problem problem={problem} retry={reload} />
    );
  return (
    <>
      <p className="soft">
        Beside each its SHA-256, as <code>sha256sum</code> gives it for a file of yours.
      </p>
      <ul className="files">
        {Object.keys(data.files)
          .sort()
          .map((path) => (
            <File key={path} path={path} text={data.files[path] ?? ""} digest={data.digests[path] ?? ""} />
          ))}
      </ul>
    </>
  );
}

interface FileProps {
  readonly path: string;
  readonly text: string;
  readonly digest: string;
}

function File({ path, text, digest }: FileProps) {
  const [opened, setOpened] = useState(false);
  const hash = <code className="digest">{digest}</code>;
  return (
    <li>
      <details onToggle={(event) => setOpened(event.currentTarget.open)}>
        <summary>
          <code>{path}</code> <span className="soft">{sizeWords(text)}</span>
        </summary>
        {opened ? (
          <>
            {hash}
            <pre>{text}</pre>
          </>
        ) : null}
      </details>
      {opened ? null : hash}
    </li>
  );
}
